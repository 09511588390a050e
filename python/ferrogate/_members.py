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


_MEMBERS = {
    ("types.responses.response", "Response"): {"output_text": property(_output_text, doc=_output_text.__doc__)},
}
