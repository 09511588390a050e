# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.audio.translation import Translation
from ferrogate.types.audio.translation_verbose import TranslationVerbose

TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
