from ferrogate._schema import strict_schema as to_strict_json_schema

__all__ = ["to_strict_json_schema"]
