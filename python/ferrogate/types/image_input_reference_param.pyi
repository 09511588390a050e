# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class ImageInputReferenceParam(TypedDict, total=False):
    file_id: str
    image_url: str
