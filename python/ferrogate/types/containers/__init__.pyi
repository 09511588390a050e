# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.containers.file_list_params import FileListParams as FileListParams
from ferrogate.types.containers.file_create_params import FileCreateParams as FileCreateParams
from ferrogate.types.containers.file_list_response import FileListResponse as FileListResponse
from ferrogate.types.containers.file_create_response import FileCreateResponse as FileCreateResponse
from ferrogate.types.containers.file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse
from ferrogate.types.containers import file_create_params as file_create_params
from ferrogate.types.containers import file_create_response as file_create_response
from ferrogate.types.containers import file_list_params as file_list_params
from ferrogate.types.containers import file_list_response as file_list_response
from ferrogate.types.containers import file_retrieve_response as file_retrieve_response
from ferrogate.types.containers import files as files
