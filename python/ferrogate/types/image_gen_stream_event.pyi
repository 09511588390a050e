# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.image_gen_completed_event import ImageGenCompletedEvent
from ferrogate.types.image_gen_partial_image_event import ImageGenPartialImageEvent

ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent
