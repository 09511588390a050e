# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.beta_response_input_file import BetaResponseInputFile
from ferrogate.types.beta.beta_response_input_image import BetaResponseInputImage
from ferrogate.types.beta.beta_response_input_text import BetaResponseInputText

BetaResponseInputContent: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
