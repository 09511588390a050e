# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.uploads.upload_part import UploadPart as UploadPart
from ferrogate.types.uploads.part_create_params import PartCreateParams as PartCreateParams
from ferrogate.types.uploads import part_create_params as part_create_params
from ferrogate.types.uploads import upload_part as upload_part
