# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.threads.image_url_param import ImageURLParam

class ImageURLContentBlockParam(TypedDict, total=False):
    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]
