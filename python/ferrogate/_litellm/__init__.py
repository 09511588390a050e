"""What `import ferrogate as litellm` has beyond the functions that every program needs. Loaded when first asked for."""

from importlib import import_module

_BATCH = "ferrogate._litellm.batch"
_KNOWN = "ferrogate._litellm.known"
_JOIN = "ferrogate._litellm.chunks"
_MEDIA = "ferrogate._litellm.media"
_PRICES = "ferrogate._litellm.prices"
_TOKENS = "ferrogate._litellm.tokens"
_CHAT = "ferrogate.types.chat"

_SUPPORTS = [
    "audio_input",
    "audio_output",
    "computer_use",
    "embedding_image_input",
    "function_calling",
    "mid_conversation_system",
    "native_streaming",
    "native_structured_output",
    "none_reasoning_effort",
    "parallel_function_calling",
    "pdf_input",
    "prompt_caching",
    "reasoning",
    "response_schema",
    "system_messages",
    "tool_choice",
    "url_context",
    "video_input",
    "vision",
    "web_search",
]

_CALLS = [
    "image_generation",
    "image_edit",
    "image_variation",
    "transcription",
    "speech",
    "responses",
    "get_responses",
    "delete_responses",
    "cancel_responses",
]

# name -> where it is: a module, or a module and the name there.
NAMES = {
    "batch_completion": _BATCH,
    "abatch_completion": _BATCH,
    "batch_completion_models": _BATCH,
    "abatch_completion_models": _BATCH,
    "batch_completion_models_all_responses": _BATCH,
    "abatch_completion_models_all_responses": _BATCH,
    **{prefix + name: _MEDIA for name in _CALLS for prefix in ("", "a")},
    "stream_chunk_builder": _JOIN,
    "stream_chunk_builder_text_completion": _JOIN,
    "mock_completion": _JOIN,
    **{f"supports_{what}": _KNOWN for what in _SUPPORTS},
    "get_supported_openai_params": _KNOWN,
    "get_llm_provider": _KNOWN,
    "get_api_base": _KNOWN,
    "validate_environment": _KNOWN,
    "check_valid_key": _KNOWN,
    "get_valid_models": _KNOWN,
    "get_model_info": _PRICES,
    "get_max_tokens": _PRICES,
    "register_model": _PRICES,
    "cost_per_token": _PRICES,
    "completion_cost": _PRICES,
    "model_cost": f"{_PRICES}:model_cost",
    "BudgetManager": "ferrogate._litellm.budgets",
    "token_counter": _TOKENS,
    "encode": _TOKENS,
    "decode": _TOKENS,
    "create_tokenizer": _TOKENS,
    "create_pretrained_tokenizer": _TOKENS,
    "trim_messages": _TOKENS,
    "shorten_message_to_fit_limit": _TOKENS,
    "acount_tokens": _TOKENS,
    # litellm's names of what answers are
    "ModelResponse": f"{_CHAT}:ChatCompletion",
    "ModelResponseStream": f"{_CHAT}:ChatCompletionChunk",
    "Message": f"{_CHAT}:ChatCompletionMessage",
    "Choices": f"{_CHAT}.chat_completion:Choice",
    "StreamingChoices": f"{_CHAT}.chat_completion_chunk:Choice",
    "Delta": f"{_CHAT}.chat_completion_chunk:ChoiceDelta",
    "Usage": "ferrogate.types:CompletionUsage",
    "EmbeddingResponse": "ferrogate.types:CreateEmbeddingResponse",
    "TextCompletionResponse": "ferrogate.types:Completion",
    "TextChoices": "ferrogate.types:CompletionChoice",
    "RerankResponse": "ferrogate.types.rerank_response:RerankResponse",
    "ImageResponse": "ferrogate.types:ImagesResponse",
    "ImageObject": "ferrogate.types:Image",
    "TranscriptionResponse": "ferrogate.types.audio:Transcription",
    "ResponsesAPIResponse": "ferrogate.types.responses:Response",
    "CustomStreamWrapper": "ferrogate._core:Stream",
    "InvalidRequestError": "ferrogate._exceptions:BadRequestError",
}


def find(name):
    """The thing of that name; `AttributeError` where there is none."""
    where = NAMES.get(name)
    if where is None:
        from ferrogate._litellm.settings import usual

        return usual(name)
    home, _, there = where.partition(":")
    return getattr(import_module(home), there or name)
