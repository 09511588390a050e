# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.chat.chat_completion_content_part_image_param import ChatCompletionContentPartImageParam
from ferrogate.types.chat.chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam
from ferrogate.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

class FileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class FilePromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class File(TypedDict, total=False):
    file: Required[FileFile]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint

ChatCompletionContentPartParam: TypeAlias = ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | ChatCompletionContentPartInputAudioParam | File
