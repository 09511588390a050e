# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.image_file_content_block_param import ImageFileContentBlockParam
from ferrogate.types.beta.threads.image_url_content_block_param import ImageURLContentBlockParam
from ferrogate.types.beta.threads.text_content_block_param import TextContentBlockParam

MessageContentPartParam: TypeAlias = ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam
