# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.image_edit_completed_event import ImageEditCompletedEvent
from ferrogate.types.image_edit_partial_image_event import ImageEditPartialImageEvent

ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent
