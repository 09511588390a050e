# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.responses import AsyncResponses as AsyncResponses
from ferrogate.resources.beta.responses import Responses as Responses
