# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_output_refusal_param import ResponseOutputRefusalParam
from ferrogate.types.responses.response_output_text_param import ResponseOutputTextParam

class ResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None

Content: TypeAlias = ResponseOutputTextParam | ResponseOutputRefusalParam
