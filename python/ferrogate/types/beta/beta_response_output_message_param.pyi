# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_response_output_refusal_param import BetaResponseOutputRefusalParam
from ferrogate.types.beta.beta_response_output_text_param import BetaResponseOutputTextParam

class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Agent | None
    phase: Literal["commentary", "final_answer"] | None

Content: TypeAlias = BetaResponseOutputTextParam | BetaResponseOutputRefusalParam
