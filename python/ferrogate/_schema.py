"""A pydantic model as `response_format`, in the strict form that OpenAI demands. Loaded when a class is passed."""


def response_format(model):
    """Make the `response_format` of a pydantic model (or of a type that pydantic understands)."""
    schema = getattr(model, "model_json_schema", None)
    if schema is None:
        from pydantic import TypeAdapter

        schema = TypeAdapter(model).json_schema
    return {
        "type": "json_schema",
        "json_schema": {"name": model.__name__, "schema": _strict(schema()), "strict": True},
    }


def _strict(node):
    """Close every object and demand every property, as strict mode does; a `None` default says nothing there."""
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {key: _strict(value) for key, value in node.items() if not (key == "default" and value is None)}
    if node.get("type") == "object" and "properties" in node:
        node.setdefault("additionalProperties", False)
        node["required"] = list(node["properties"])
    if "$ref" in node and len(node) > 1:
        # A reference must stand alone; what stands beside it goes around it.
        reference = node.pop("$ref")
        node["allOf"] = [{"$ref": reference}]
    return node
