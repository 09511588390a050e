"""Pydantic models as tools, whose calls `parse` and `stream` read as instances of the model."""

from ferrogate._schema import strict_schema


class PydanticFunctionTool(dict):
    """The `function` of a chat tool, which remembers the model it was made of."""

    def __init__(self, definition, model):
        super().__init__(definition)
        self.model = model

    def cast(self):
        """It is a plain definition already."""
        return self


class ResponsesPydanticFunctionTool(PydanticFunctionTool):
    """A function tool of the Responses API, which remembers the model it was made of."""


def pydantic_function_tool(model, *, name=None, description=None):
    """Make a strict function tool of a pydantic model.

    `name` is the model's by default, `description` its docstring.
    """
    description = model.__doc__ if description is None else description
    definition = {"name": name or model.__name__, "strict": True, "parameters": strict_schema(model)}
    if description is not None:
        definition["description"] = description
    return {"type": "function", "function": PydanticFunctionTool(definition, model)}


def response_tools(tools):
    """Tools for the Responses API: those that `pydantic_function_tool` made for chat are rewritten."""
    return [_response_tool(tool) for tool in tools]


def _response_tool(tool):
    function = tool.get("function")
    if tool.get("type") != "function" or function is None:
        return tool
    flat = {
        "type": "function",
        "name": function["name"],
        "description": function.get("description"),
        "parameters": function.get("parameters"),
        "strict": function.get("strict") or False,
    }
    model = getattr(function, "model", None)
    return flat if model is None else ResponsesPydanticFunctionTool(flat, model)
