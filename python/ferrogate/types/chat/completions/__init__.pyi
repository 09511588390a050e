# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.chat.completions.message_list_params import MessageListParams as MessageListParams
from ferrogate.types.chat.completions import message_list_params as message_list_params
