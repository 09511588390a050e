"""litellm's functions of prices and limits, over the catalogue. What is not known is said so, never zero."""

import json
from pathlib import Path

from ferrogate import _core
from ferrogate._litellm.known import _who, get_supported_openai_params


def _unmapped(model, provider):
    return ValueError(
        f"nothing is known of the model {model!r} of {provider!r}; say it with ferrogate.register_model or [[models]] "
        "in the configuration"
    )


def _entry(model, custom_llm_provider=None, day=None):
    """The provider and the row of a model; `ValueError` where there is none."""
    provider, name = _who(model, custom_llm_provider)
    entry = _core.model_info(provider, name, day)
    if entry is None:
        raise _unmapped(name, provider)
    return provider, name, entry


def get_model_info(model, custom_llm_provider=None, api_base=None, *, day=None):  # noqa: ARG001 (litellm's)
    """Tell what is known of a model: a dict with litellm's names.

    Limits (`max_input_tokens`, `max_output_tokens`), dollars for one (`input_cost_per_token`,
    `cache_read_input_token_cost`, …),
    `mode`, `supports_*`, `supported_openai_params`; our own row is under `ferrogate`. `day` (`"2025-01-31"`): prices
    of that day.
    `ValueError` where nothing is known of it.
    """
    _, name, entry = _entry(model, custom_llm_provider, day)
    for price in ("input_cost_per_token", "output_cost_per_token"):
        entry.setdefault(price, None)
    entry["supported_openai_params"] = get_supported_openai_params(name, entry["litellm_provider"])
    return entry


def get_max_tokens(model):
    """Tell the longest answer of a model in tokens, None where it is not known; `ValueError` where the model is not."""
    return _entry(model)[2].get("max_tokens")


def load_model_cost():
    """Read litellm's `model_cost`: name -> what `get_model_info` tells, for all models.

    A model of a provider that needs no prefix is there under its bare name as well.
    """
    found = {}
    for entry in _core.models():
        key = entry["key"]
        found[key] = entry
        provider, _, name = key.partition("/")
        if "/" not in name and _core.resolve(name) == (provider, name):
            found.setdefault(name, entry)
    return found


def __getattr__(name):
    """`model_cost`: read when it is first asked for."""
    if name != "model_cost":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = load_model_cost()
    return globals()[name]


def register_model(model_cost):
    """Add models to the catalogue, or put others in place of those it has: litellm's dict of name -> entry.

    A text is the address (`https://…`) or the path of such a file. Gives the dict that was registered. The prices
    hold from the
    next call on, in this process.
    """
    if isinstance(model_cost, str):
        model_cost = json.loads(_read(model_cost))
    _core.register_models(json.dumps(model_cost))
    if "model_cost" in globals():
        globals()["model_cost"].update(load_model_cost())
    return model_cost


def _read(place):
    if place.startswith(("http://", "https://")):
        from urllib.request import urlopen

        with urlopen(place, timeout=30) as answer:  # noqa: S310 (checked above)
            return answer.read()
    return Path(place).read_text(encoding="utf-8")


def _tokens(usage, name, inner=None, outer=None):
    """A count of a usage object or dict; None as 0."""
    read = usage.get if isinstance(usage, dict) else lambda key: getattr(usage, key, None)
    if inner is not None:
        details = read(outer)
        if details is None:
            return 0
        return _tokens(details, inner)
    return read(name) or 0


def _items(prompt, completion, cache_read, cache_creation, details):
    """Disjoint counts: what was read or written to a cache, and sounds, are no plain tokens."""
    audio_in, audio_out, reasoning, hour = details
    items = {
        "input": max(0, prompt - cache_read - cache_creation - audio_in),
        "cache_read": cache_read,
        "cache_write": max(0, cache_creation - hour),
        "cache_write_1h": hour,
        "input_audio": audio_in,
        "output": max(0, completion - audio_out - reasoning),
        "reasoning": reasoning,
        "output_audio": audio_out,
    }
    return [(item, int(units)) for item, units in items.items() if units]


def _of_usage(usage):
    """Prompt, completion, read, written tokens, and the details of a usage object."""
    inputs, outputs = "prompt_tokens_details", "completion_tokens_details"
    read = _tokens(usage, "", "cached_tokens", inputs) or _tokens(usage, "cache_read_input_tokens")
    written = _tokens(usage, "cache_creation_input_tokens") or _tokens(usage, "", "cache_creation_tokens", inputs)
    details = (
        _tokens(usage, "", "audio_tokens", inputs),
        _tokens(usage, "", "audio_tokens", outputs),
        _tokens(usage, "", "reasoning_tokens", outputs),
        0,
    )
    return _tokens(usage, "prompt_tokens"), _tokens(usage, "completion_tokens"), read, written, details


_ANSWER = {"output", "reasoning", "output_audio", "output_image", "output_video", "character_out", "image_out"}


def _billed(model, custom_llm_provider, items, at):
    """The dollars of prompt and answer; `ValueError` where a price is not known."""
    provider, name = _who(model, custom_llm_provider)
    bill = _core.bill(provider, name, items, at)
    if bill is None:
        raise _unmapped(name, provider)
    if bill["cost"] is None:
        raise ValueError(f"the price of {', '.join(bill['unpriced'])} of {provider}/{name} is not known")
    answer = sum(line["units"] * line["price"] for line in bill["lines"] if line["item"] in _ANSWER)
    return max(0.0, bill["cost"] - answer), answer


def cost_per_token(  # noqa: PLR0917 (litellm's order)
    model="",
    prompt_tokens=0,
    completion_tokens=0,
    response_time_ms=0.0,
    custom_llm_provider=None,
    region_name=None,
    prompt_characters=None,
    completion_characters=None,  # noqa: ARG001 (litellm's)
    cache_creation_input_tokens=0,
    cache_read_input_tokens=0,
    custom_cost_per_token=None,
    custom_cost_per_second=None,
    number_of_queries=None,
    usage_object=None,
    rerank_billed_units=None,
    call_type="completion",
    audio_transcription_file_duration=0.0,
    service_tier=None,
    **_,
):
    """Tell what tokens cost: `(dollars of the prompt, dollars of the answer)`.

    `prompt_tokens` are all of them, those read from and written to a cache among them. `custom_cost_per_token`:
    `{"input_cost_per_token", "output_cost_per_token"}`. `ValueError` where a price is not known.
    """
    if usage_object is not None:
        usage = _of_usage(usage_object)
        prompt_tokens, completion_tokens, cache_read_input_tokens, cache_creation_input_tokens, details = usage
    else:
        details = (0, 0, 0, 0)
    if custom_cost_per_second is not None:
        return custom_cost_per_second * response_time_ms / 1000, 0.0
    if custom_cost_per_token is not None:
        return (
            custom_cost_per_token["input_cost_per_token"] * prompt_tokens,
            custom_cost_per_token["output_cost_per_token"] * completion_tokens,
        )
    items = _items(prompt_tokens, completion_tokens, cache_read_input_tokens, cache_creation_input_tokens, details)
    extra = {
        "character_in": prompt_characters if call_type in ("speech", "aspeech") else None,
        "audio_in_ms": audio_transcription_file_duration * 1000,
        "search_unit": number_of_queries or (rerank_billed_units or {}).get("search_units"),
    }
    items += [(item, int(units)) for item, units in extra.items() if units]
    at = {"tier": service_tier, "region": region_name}
    return _billed(model, custom_llm_provider, items, {k: v for k, v in at.items() if v})


def completion_cost(  # noqa: PLR0917 (litellm's order)
    completion_response=None,
    model=None,
    prompt="",
    messages=(),
    completion="",
    total_time=0.0,
    call_type="completion",
    custom_llm_provider=None,
    region_name=None,
    size=None,
    quality=None,
    n=None,
    custom_cost_per_token=None,
    custom_cost_per_second=None,
    **options,
):
    """Tell what an answer cost, in dollars.

    Of an answer of ours, what was charged for it (`_hidden_params["response_cost"]`); of another one with `usage`,
    what that costs by
    the catalogue's prices; of texts (`prompt` or `messages`, and `completion`), what their tokens cost. Of pictures,
    `n` of a `size`
    and `quality`. `ValueError` where a price is not known.
    """
    hidden = getattr(completion_response, "_hidden_params", None) or {}
    if hidden.get("response_cost") is not None and custom_cost_per_token is None and custom_cost_per_second is None:
        return hidden["response_cost"]
    said = completion_response if isinstance(completion_response, dict) else None
    read = said.get if said is not None else lambda name: getattr(completion_response, name, None)
    model = model or hidden.get("litellm_model_name") or (read("model") if completion_response is not None else None)
    if not model:
        raise ValueError("completion_cost needs a model")
    if call_type in ("image_generation", "aimage_generation"):
        variant = "/".join(part for part in (size and size.replace("-x-", "x"), quality) if part)
        at = {"variant": variant} if variant else {}
        return sum(_billed(model, custom_llm_provider, [("image_out", n or 1)], at))
    usage = read("usage") if completion_response is not None else None
    counts = {}
    if usage is None:
        from ferrogate import token_counter

        said = {"messages": list(messages)} if messages else {"text": prompt}
        counts["prompt_tokens"] = token_counter(model=model, **said)
        counts["completion_tokens"] = token_counter(model=model, text=completion) if completion else 0
    return sum(
        cost_per_token(
            model,
            custom_llm_provider=custom_llm_provider,
            region_name=region_name,
            response_time_ms=total_time,
            custom_cost_per_token=custom_cost_per_token,
            custom_cost_per_second=custom_cost_per_second,
            usage_object=usage,
            call_type=call_type,
            **counts,
            **options,
        )
    )
