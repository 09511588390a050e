# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.uploads import AsyncUploads as AsyncUploads
from ferrogate.resources.uploads import Uploads as Uploads
