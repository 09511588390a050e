# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.threads.image_file_param import ImageFileParam

class ImageFileContentBlockParam(TypedDict, total=False):
    image_file: Required[ImageFileParam]
    type: Required[Literal["image_file"]]
