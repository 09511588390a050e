"""The calls of a router: litellm's methods, each a call of the core by the router's groups."""

from functools import reduce

from ferrogate._api import _continued, _judged, _ranked
from ferrogate._client import _schema
from ferrogate._litellm.media import _responding


def labelled(options):
    """Arguments with litellm's labels (`metadata`) as what they mean here; OpenAI takes them for stored answers."""
    labels = options.pop("metadata", None) or {}
    if options.get("store") and labels:
        options["metadata"] = labels
    for name, label in (("tags", "tags"), ("session_id", "session_id")):
        if options.get(name) is None and labels.get(label):
            options[name] = labels[label]
    session = options.pop("litellm_session_id", None)
    if session is not None:
        options.setdefault("session_id", session)
    return options


def _conversation(model, messages, options):
    return _schema(labelled({"model": model, "messages": messages, **options}))


class Calls:
    """What a router can be asked. Arguments are those of the functions of the same names, `model` a group's name."""

    def _ask(self, what, options):
        core, options = self._directed(options)
        return core.ask(what, options)

    async def _aask(self, what, options):
        core, options = await self._adirected(options)
        return await core.aask(what, options)

    def _use(self, path, options):
        _, options = self._directed(options)
        return reduce(getattr, path.split("."), self._clients()[0])(**options)

    async def _ause(self, path, options):
        _, options = await self._adirected(options)
        return await reduce(getattr, path.split("."), self._clients()[1])(**options)

    def completion(self, model, messages, **options):
        """Ask a group for a conversation's next turn. Gives a `ChatCompletion`, or with `stream=True` a `Stream`.

        Takes what `ferrogate.completion` takes, and to rehearse failures `mock_testing_fallbacks`,
        `mock_testing_context_fallbacks`, `mock_testing_content_policy_fallbacks`, `mock_testing_rate_limit_error`: with
        True the group that is asked fails so, without being called. Raises a `ferrogate.OpenAIError`.
        """
        return self._ask("chat.completions", _conversation(model, messages, options))

    async def acompletion(self, model, messages, *, fastest_response=None, priority=None, **options):
        """As `completion`, to be awaited.

        With `fastest_response=True` several groups are asked (`model="a,b"`), and the first answer is given. With a
        `priority` the call waits for its turn, as `schedule_acompletion` says.
        """
        if fastest_response:
            return await self.abatch_completion_fastest_response(model, messages, **options)
        if priority is not None:
            return await self.schedule_acompletion(model, messages, priority, **options)
        return await self._aask("chat.completions", _conversation(model, messages, options))

    def text_completion(self, model, prompt, **options):
        """Ask a group for a text's continuation. Gives a `Completion`, or with `stream=True` a `Stream` of them."""
        return self._ask("completions", _continued(prompt, model, labelled(options)))

    async def atext_completion(self, model, prompt, **options):
        """As `text_completion`, to be awaited."""
        return await self._aask("completions", _continued(prompt, model, labelled(options)))

    def embedding(self, model, input, **options):
        """Ask a group for vectors of texts. Gives a `CreateEmbeddingResponse`."""
        return self._ask("embeddings", labelled({"model": model, "input": input, **options}))

    async def aembedding(self, model, input, **options):
        """As `embedding`, to be awaited."""
        return await self._aask("embeddings", labelled({"model": model, "input": input, **options}))

    def rerank(self, model, query, documents, **options):
        """Ask a group which documents answer a question best. Gives a `RerankResponse`."""
        return self._ask("rerank", _ranked(model, query, documents, labelled(options)))

    async def arerank(self, model, query, documents, **options):
        """As `rerank`, to be awaited."""
        return await self._aask("rerank", _ranked(model, query, documents, labelled(options)))

    def moderation(self, model, input, **options):
        """Ask a group whether texts break rules. Gives a `ModerationCreateResponse`."""
        return self._ask("moderations", _judged(input, model, labelled(options)))

    async def amoderation(self, model, input, **options):
        """As `moderation`, to be awaited."""
        return await self._aask("moderations", _judged(input, model, labelled(options)))

    def responses(self, model, input, **options):
        """Ask a group in the words of OpenAI's Responses. Gives a `Response`, or with `stream=True` its events."""
        return self._use(_responding(options), {"model": model, "input": input, **options})

    async def aresponses(self, model, input, **options):
        """As `responses`, to be awaited."""
        return await self._ause(_responding(options), {"model": model, "input": input, **options})

    def image_generation(self, prompt, model, **options):
        """Ask a group for pictures of a text. Gives an `ImagesResponse`."""
        return self._use("images.generate", labelled({"prompt": prompt, "model": model, **options}))

    async def aimage_generation(self, prompt, model, **options):
        """As `image_generation`, to be awaited."""
        return await self._ause("images.generate", labelled({"prompt": prompt, "model": model, **options}))

    def transcription(self, file, model, **options):
        """Ask a group to write down what is said in a sound. Gives a `Transcription`."""
        said = labelled({"file": file, "model": model, **options})
        return self._use("audio.transcriptions.create", said)

    async def atranscription(self, file, model, **options):
        """As `transcription`, to be awaited."""
        said = labelled({"file": file, "model": model, **options})
        return await self._ause("audio.transcriptions.create", said)

    def speech(self, model, input, voice=None, **options):
        """Ask a group to speak a text. Gives the sound: `.content`, `.stream_to_file(path)`."""
        return self._use("audio.speech.create", labelled({"model": model, "input": input, "voice": voice, **options}))

    async def aspeech(self, model, input, voice=None, **options):
        """As `speech`, to be awaited."""
        said = labelled({"model": model, "input": input, "voice": voice, **options})
        return await self._ause("audio.speech.create", said)
