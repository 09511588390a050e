# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_includable import ResponseIncludable

class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: Sequence[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int
    betas: Sequence[Literal["responses_multi_agent=v1"]]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]

ResponseRetrieveParams: TypeAlias = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming
