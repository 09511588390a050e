"""Shapes: RerankResponse, RerankResult."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "RerankResponse": "types.rerank_response.RerankResponse",
    "RerankResult": "types.rerank_response.RerankResult",
})
