"""Shapes: ChatCompletionMessage, Annotation, AnnotationURLCitation, FunctionCall."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionMessage": "types.chat.chat_completion_message.ChatCompletionMessage",
    "Annotation": "types.chat.chat_completion_message.Annotation",
    "AnnotationURLCitation": "types.chat.chat_completion_message.AnnotationURLCitation",
    "FunctionCall": "types.chat.chat_completion_message.FunctionCall",
})
