# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

BetaResponseIncludable: TypeAlias = Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]
