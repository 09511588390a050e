# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.image_file_delta_block import ImageFileDeltaBlock
from ferrogate.types.beta.threads.image_url_delta_block import ImageURLDeltaBlock
from ferrogate.types.beta.threads.refusal_delta_block import RefusalDeltaBlock
from ferrogate.types.beta.threads.text_delta_block import TextDeltaBlock

MessageContentDelta: TypeAlias = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock
