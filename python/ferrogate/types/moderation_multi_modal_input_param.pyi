# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.moderation_image_url_input_param import ModerationImageURLInputParam
from ferrogate.types.moderation_text_input_param import ModerationTextInputParam

ModerationMultiModalInputParam: TypeAlias = ModerationImageURLInputParam | ModerationTextInputParam
