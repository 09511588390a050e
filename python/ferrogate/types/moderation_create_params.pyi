# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing_extensions import Required, TypedDict
from ferrogate.types.moderation_model import ModerationModel
from ferrogate.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

class ModerationCreateParams(TypedDict, total=False):
    input: Required[str | Sequence[str] | Iterable[ModerationMultiModalInputParam]]
    model: str | ModerationModel
