# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from ferrogate.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from ferrogate.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None

Variables: TypeAlias = str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
