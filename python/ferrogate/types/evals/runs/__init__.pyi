# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.evals.runs.output_item_list_params import OutputItemListParams as OutputItemListParams
from ferrogate.types.evals.runs.output_item_list_response import OutputItemListResponse as OutputItemListResponse
from ferrogate.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse as OutputItemRetrieveResponse
from ferrogate.types.evals.runs import output_item_list_params as output_item_list_params
from ferrogate.types.evals.runs import output_item_list_response as output_item_list_response
from ferrogate.types.evals.runs import output_item_retrieve_response as output_item_retrieve_response
