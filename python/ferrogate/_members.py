"""What the class of a shape has beyond its fields: properties and methods, by the shape's name."""


def of(module, name):
    """The members of a shape's class, by name; nothing for most shapes."""
    return _MEMBERS.get((module, name), {})


def _output_text(response):
    """The texts of all messages in `output`, one after the other; empty where there is none."""
    texts = []
    for item in response.output or ():
        if item.get("type") == "message":
            parts = item.get("content") or ()
            texts.extend(part["text"] for part in parts if part.get("type") == "output_text")
    return "".join(texts)


def _output_parsed(response):
    """The first text of `output` as an instance of the class that was asked for; `None` where none was."""
    for item in response.output or ():
        if item.get("type") == "message":
            for part in item.get("content") or ():
                if part.get("parsed"):
                    return part["parsed"]
    return None


def _same_class(cls, _wanted):
    """The same class: the class that was asked for matters to type checkers only."""
    return cls


_GENERIC = {"__class_getitem__": classmethod(_same_class)}
_CHAT, _RESPONSE = "types.chat.parsed_chat_completion", "types.responses.parsed_response"
_MEMBERS = {
    ("types.responses.response", "Response"): {"output_text": property(_output_text)},
    (_RESPONSE, "ParsedResponse"): {"output_parsed": property(_output_parsed), **_GENERIC},
    (_RESPONSE, "ParsedResponseOutputMessage"): _GENERIC,
    (_RESPONSE, "ParsedResponseOutputText"): _GENERIC,
    (_CHAT, "ParsedChatCompletion"): _GENERIC,
    (_CHAT, "ParsedChatCompletionMessage"): _GENERIC,
    (_CHAT, "ParsedChoice"): _GENERIC,
}
