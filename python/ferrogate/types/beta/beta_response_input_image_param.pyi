# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.responses.image_detail import ImageDetail

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint
