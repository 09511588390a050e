"""Pictures, sound and responses: litellm's functions over the resources of a shared client.

`model="provider/model"` says who is asked, in OpenAI's words; without a provider's name it is OpenAI. All take the
options of every call (`api_key`, `api_base`, `timeout` in seconds, `num_retries`, `extra_headers`, `extra_body`, …).
What is None is not said. All raise a `ferrogate.OpenAIError`.
"""

from functools import reduce

from ferrogate import _api
from ferrogate._client import AsyncOpenAI, OpenAI

# The clients, by class and key of OpenAI.
_clients = {}


def _method(kind, path):
    """A method of a resource of the shared client."""
    key = _api.settings.get("openai_key")
    client = _clients.get((kind, key))
    if client is None:
        # A key that was set before is not kept.
        for known in [known for known in _clients if known[0] is kind]:
            del _clients[known]
        client = _clients[kind, key] = kind(api_key=key)
    return reduce(getattr, path.split("."), client)


def _said(options):
    """What is said, the module's settings where the call says nothing of them."""
    usual = {name: value for name, value in _api.settings.items() if name != "openai_key"}
    said = {**usual, **{name: value for name, value in options.items() if value is not None}}
    if isinstance(said.get("model"), str):
        said["model"] = _api.aliases.get(said["model"], said["model"])
    return said


def _ask(path, **options):
    return _method(OpenAI, path)(**_said(options))


async def _aask(path, **options):
    return await _method(AsyncOpenAI, path)(**_said(options))


def _unlabelled(options):
    """Without litellm's labels, for which these calls have no field."""
    options.pop("metadata", None)
    return options


# -- pictures


def image_generation(prompt, model=None, **options):
    """Make pictures of a text.

    `n` pictures of a `size` (`"1024x1024"`), `quality`, `style`; `response_format` is `"url"` or `"b64_json"`. Gives
    an `ImagesResponse`.
    """
    return _ask("images.generate", prompt=prompt, model=model, **_unlabelled(options))


async def aimage_generation(prompt, model=None, **options):
    """As `image_generation`, to be awaited."""
    return await _aask("images.generate", prompt=prompt, model=model, **_unlabelled(options))


def image_edit(image=None, prompt=None, model=None, **options):
    """Change a picture, or several, as a text says.

    A picture is bytes, a path, an open file, or a tuple of name and bytes; `mask` is one whose transparent places are
    changed. Gives an `ImagesResponse`.
    """
    return _ask("images.edit", image=image, prompt=prompt, model=model, **_unlabelled(options))


async def aimage_edit(image, model, prompt, **options):
    """As `image_edit`, to be awaited; `model` stands before `prompt`, as litellm has it."""
    return await _aask("images.edit", image=image, prompt=prompt, model=model, **_unlabelled(options))


def image_variation(image, model="dall-e-2", **options):
    """Make pictures like one: `n` (1) of a `size`, as `response_format`. Gives an `ImagesResponse`."""
    return _ask("images.create_variation", image=image, model=model, **_unlabelled(options))


async def aimage_variation(image, model="dall-e-2", **options):
    """As `image_variation`, to be awaited."""
    return await _aask("images.create_variation", image=image, model=model, **_unlabelled(options))


# -- sound


def transcription(model, file, **options):
    """Write down what is said in a sound.

    `file` is bytes, a path, an open file, or a tuple of name and bytes. `response_format` is `"json"` (usual),
    `"text"`, `"srt"`, `"verbose_json"` or `"vtt"`; with `timestamp_granularities` (`"word"`, `"segment"`) times are
    told, in seconds. Gives a `Transcription`, or the text in the format asked for.
    """
    return _ask("audio.transcriptions.create", model=model, file=file, **_unlabelled(options))


async def atranscription(model, file, **options):
    """As `transcription`, to be awaited."""
    return await _aask("audio.transcriptions.create", model=model, file=file, **_unlabelled(options))


def speech(model, input, voice=None, **options):
    """Speak a text.

    `voice` is a provider's name for one; `response_format` is `"mp3"` (usual), `"wav"`, `"pcm"`, …; `speed` is 0.25 to
    4, 1 being usual. Gives the sound: `.content`, `.stream_to_file(path)`.
    """
    return _ask("audio.speech.create", model=model, input=input, voice=voice, **_unlabelled(options))


async def aspeech(model, input, voice=None, **options):
    """As `speech`, to be awaited."""
    return await _aask("audio.speech.create", model=model, input=input, voice=voice, **_unlabelled(options))


# -- responses


def _responding(options):
    """`parse` reads the answer into the class that is given as `text_format`."""
    return "responses.parse" if isinstance(options.get("text_format"), type) else "responses.create"


def responses(input, model, **options):
    """Ask in the words of OpenAI's Responses. Gives a `Response`, or with `stream=True` a stream of events.

    With a class as `text_format` the answer's text is read into it (`output_parsed`).
    """
    return _ask(_responding(options), input=input, model=model, **options)


async def aresponses(input, model, **options):
    """As `responses`, to be awaited."""
    return await _aask(_responding(options), input=input, model=model, **options)


def get_responses(response_id, **options):
    """Fetch a response that is stored."""
    return _ask("responses.retrieve", response_id=response_id, **options)


async def aget_responses(response_id, **options):
    """As `get_responses`, to be awaited."""
    return await _aask("responses.retrieve", response_id=response_id, **options)


def delete_responses(response_id, **options):
    """Delete a response that is stored."""
    return _ask("responses.delete", response_id=response_id, **options)


async def adelete_responses(response_id, **options):
    """As `delete_responses`, to be awaited."""
    return await _aask("responses.delete", response_id=response_id, **options)


def cancel_responses(response_id, **options):
    """End a response that is made in the background."""
    return _ask("responses.cancel", response_id=response_id, **options)


async def acancel_responses(response_id, **options):
    """As `cancel_responses`, to be awaited."""
    return await _aask("responses.cancel", response_id=response_id, **options)
