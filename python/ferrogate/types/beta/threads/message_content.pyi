# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.image_file_content_block import ImageFileContentBlock
from ferrogate.types.beta.threads.image_url_content_block import ImageURLContentBlock
from ferrogate.types.beta.threads.refusal_content_block import RefusalContentBlock
from ferrogate.types.beta.threads.text_content_block import TextContentBlock

MessageContent: TypeAlias = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock
