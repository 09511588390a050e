"""Classes as JSON schemas in the strict form that OpenAI demands, and JSON as their instances.

A class is one of pydantic's models (or anything with its `model_json_schema` and `model_validate_json`), a dataclass,
or a `TypedDict`; for the last two pydantic is imported. Loaded when a class is passed.
"""


def response_format(wanted):
    """Make the `response_format` of a class."""
    name, schema = wanted.__name__, strict_schema(wanted)
    return {"type": "json_schema", "json_schema": {"schema": schema, "name": name, "strict": True}}


def is_model(wanted):
    """Whether a class knows its schema itself, as pydantic's models do."""
    return isinstance(wanted, type) and hasattr(wanted, "model_json_schema") and hasattr(wanted, "model_validate_json")


def strict_schema(wanted):
    """The strict JSON schema of a class or of a `pydantic.TypeAdapter`. Raises `TypeError` for what has none."""
    schema = wanted.model_json_schema() if is_model(wanted) else _adapter(wanted).json_schema()
    return _strict(schema, schema)


def parse_json(wanted, text):
    """Read JSON text as an instance of a class. Raises what the class raises: pydantic's `ValidationError`."""
    return wanted.model_validate_json(text) if is_model(wanted) else _adapter(wanted).validate_json(text)


def parse_begun(text):
    """Read JSON text that is not whole yet as far as it goes; `None` where nothing can be read."""
    if not text.strip():
        return None
    try:
        from pydantic_core import from_json
    except ImportError:  # only who asked for a strict tool without having pydantic misses it
        return None
    return from_json(text, allow_partial=True)


def _adapter(wanted):
    """A dataclass or `TypedDict` as pydantic sees it."""
    if hasattr(wanted, "validate_json"):
        return wanted
    marks = ("__pydantic_config__", "__dataclass_fields__", "__total__")
    if not any(hasattr(wanted, mark) for mark in marks):
        raise TypeError(f"Unsupported response_format type - {wanted}; give a pydantic model or a dataclass")
    from pydantic import TypeAdapter

    return TypeAdapter(wanted)


def _strict(node, root):
    """Close every object and demand every property; a `None` default says nothing there."""
    if isinstance(node, list):
        return [_strict(item, root) for item in node]
    if not isinstance(node, dict):
        return node
    node = _alone(node, root)
    node = {key: _inside(key, value, root) for key, value in node.items() if not (key == "default" and value is None)}
    if node.get("type") == "object":
        node.setdefault("additionalProperties", False)
    if "properties" in node:
        node["required"] = list(node["properties"])
    return node


def _inside(key, value, root):
    """What stands at a key, strict. Properties are named by the user, so their names are no words of a schema."""
    if key in ("properties", "$defs", "definitions") and isinstance(value, dict):
        return {name: _strict(schema, root) for name, schema in value.items()}
    if key in ("items", "anyOf", "allOf"):
        return _strict(value, root)
    return value


def _alone(node, root):
    """Nothing may stand beside a reference, and an intersection of one is that one."""
    alone = node.get("allOf")
    if isinstance(alone, list) and len(alone) == 1:
        node = {**{key: value for key, value in node.items() if key != "allOf"}, **alone[0]}
    if "$ref" in node and len(node) > 1:
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return _alone({**_resolve(node["$ref"], root), **beside}, root)
    return node


def _resolve(reference, root):
    if not reference.startswith("#/"):
        raise ValueError(f"the schema refers to {reference!r}; only references into itself (#/…) can be followed")
    found = root
    for word in reference[2:].split("/"):
        found = found[word]
    return found
