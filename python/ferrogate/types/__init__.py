"""Classes of answers, and words for requests."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "Completion": "types.completion.Completion",
    "CompletionChoice": "types.completion_choice.CompletionChoice",
    "CompletionUsage": "types.completion_usage.CompletionUsage",
    "CreateEmbeddingResponse": "types.create_embedding_response.CreateEmbeddingResponse",
    "Embedding": "types.embedding.Embedding",
    "Model": "types.model.Model",
    "ModelDeleted": "types.model_deleted.ModelDeleted",
    "Moderation": "types.moderation.Moderation",
    "ModerationCreateResponse": "types.moderation_create_response.ModerationCreateResponse",
    "RerankResponse": "types.rerank_response.RerankResponse",
    "chat": "",
    "completion": "",
    "completion_choice": "",
    "completion_usage": "",
    "create_embedding_response": "",
    "embedding": "",
    "model": "",
    "model_deleted": "",
    "moderation": "",
    "moderation_create_response": "",
    "rerank_response": "",
})
