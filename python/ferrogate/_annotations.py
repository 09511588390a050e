"""Reads the types that the table of shapes writes (`list[Choice]`, `lit[a,b]`, `one[type:x=A,y=B]`).

Imports nothing: the stub maker loads this file by its path.
"""


def parse(text):
    """A type as a tuple: `(word,)`, `("ref", path)`, `(container, inner)`, `("lit", words)`, `("one", key, cases)`.

    A type that may be null is `("null", inner)`.
    """
    if text.endswith("?"):
        return ("null", parse(text[:-1]))
    if not text.endswith("]"):
        return (text,) if text in ("str", "int", "float", "bool", "any") else ("ref", text)
    outer, inner = text[:-1].split("[", 1)
    if outer == "lit":
        return ("lit", inner.split(","))
    if outer == "one":
        key, cases = inner.split(":", 1)
        return ("one", key, [tuple(case.split("=", 1)) for case in cases.split(",")])
    return (outer, parse(inner))
