"""`Router`: groups of deployments, and calls of them by litellm's names."""

from ferrogate import _core
from ferrogate._api import aliases
from ferrogate._exceptions import BadRequestError, RateLimitError
from ferrogate._routing import rehearsal
from ferrogate._routing.batches import Batches
from ferrogate._routing.calls import Calls, labelled
from ferrogate._routing.inventory import Inventory, identified
from ferrogate._routing.turns import Queues
from ferrogate._routing.words import DEFAULTS, changed, entry, for_core, plain

# What `get_settings` tells.
_TOLD = ["routing_strategy_args", "routing_strategy", "allowed_fails", "cooldown_time", "num_retries", "timeout"]
_TOLD += ["retry_after", "fallbacks", "context_window_fallbacks", "content_policy_fallbacks", "default_fallbacks"]
_TOLD += ["model_group_retry_policy", "retry_policy", "model_group_alias", "enable_tag_filtering", "routing_groups"]
# Of a call in litellm, of a router here.
_ONLY_OF_A_ROUTER = ["context_window_fallbacks", "content_policy_fallbacks", "model_group_retry_policy"]


class _Signature:
    """What `inspect.signature` and `help` ask: every argument by name with what it is where nothing is said."""

    def __get__(self, holder, owner):
        from inspect import Parameter, Signature

        said = [Parameter("model_list", Parameter.POSITIONAL_OR_KEYWORD, default=None)]
        said += [Parameter(name, Parameter.KEYWORD_ONLY, default=usual) for name, usual in DEFAULTS.items()]
        return Signature(said)


class Router(Calls, Batches, Inventory):
    """Groups of deployments, asked as the settings say: by weight, latency or cost; again and elsewhere on failure.

    `model_list` holds a dict for each deployment: `model_name` (the group it belongs to), `litellm_params` (`model`,
    `api_key`, `api_base`, `rpm`, `weight`, …) and `model_info` (`id`, prices, limits). The settings are litellm's; they
    can be read as attributes, and setting one changes the router. One that has no effect here is warned about, once.
    Raises `ConfigError`, naming the wrong setting.
    """

    __signature__ = _Signature()

    def __init__(self, model_list=None, **settings):
        hide = object.__setattr__
        hide(self, "_core", _core.Router({}))
        hide(self, "_strategy", None)
        hide(self, "_queues", Queues())
        hide(self, "_told", set())
        hide(self, "_settings", {})
        hide(self, "model_list", [])
        self._install(changed(settings), identified([entry(one) for one in model_list or []]))

    def _install(self, settings, entries):
        """Make these the settings and the deployments; nothing changes where they are wrong."""
        told = self._core.set({**for_core(settings), "model_list": entries})
        object.__setattr__(self, "_settings", settings)
        object.__setattr__(self, "model_list", entries)
        # What the core's client says of times and tries is the router's when it is made.
        object.__setattr__(self, "_asks", _core.Client(router=self._core))
        object.__setattr__(self, "_kept", None)
        self._warn(told)

    def _warn(self, told):
        from warnings import warn

        for sentence in told:
            if sentence not in self._told:
                self._told.add(sentence)
                warn(sentence, stacklevel=4)

    def _clients(self):
        """The clients whose resources go by this router."""
        if self._kept is None:
            from ferrogate._client import AsyncOpenAI, OpenAI

            object.__setattr__(self, "_kept", (OpenAI(router=self), AsyncOpenAI(router=self)))
        return self._kept

    # -- settings

    def __getattr__(self, name):
        if name not in DEFAULTS:
            raise AttributeError(f"Router has no attribute {name!r}")
        usual = DEFAULTS[name]
        return self._settings.get(name, usual.copy() if isinstance(usual, (dict, list)) else usual)

    def __setattr__(self, name, value):
        if name in DEFAULTS:
            self.update_settings(**{name: value})
        elif name == "model_list":
            self.set_model_list(value)
        else:
            super().__setattr__(name, value)

    def get_settings(self):
        """The settings that decide who is asked and how often, by name."""
        return {name: getattr(self, name) for name in _TOLD}

    def update_settings(self, **settings):
        """Change settings; those that are not named stay. None means what is usual."""
        kept = {name: value for name, value in self._settings.items() if name not in settings}
        self._install({**kept, **changed(settings)}, self.model_list)

    def flush_cache(self):
        """Forget how all deployments stand: their counts, averages and rests."""
        self._core.reset()

    def reset(self):
        """As `flush_cache`, and forget the `retry_policy`."""
        self.update_settings(retry_policy=None)
        self.flush_cache()

    # -- who answers

    def set_custom_routing_strategy(self, CustomRoutingStrategy):  # noqa: N803  # litellm's name
        """Have a `CustomRoutingStrategyBase` choose who answers; None: the router's own order again."""
        self._strategy = CustomRoutingStrategy

    def get_available_deployment(
        self, model, messages=None, input=None, specific_deployment=False, request_kwargs=None
    ):
        """The entry of `model_list` that would be asked now.

        Raises `RateLimitError` where all of the group rest or have no room, `BadRequestError` where there is no such
        group.
        """
        if self._strategy is not None:
            return self._strategy.get_available_deployment(
                model=model,
                messages=messages,
                input=input,
                specific_deployment=specific_deployment,
                request_kwargs=request_kwargs,
            )
        return self._healthy(model, messages or [], request_kwargs)[0]

    async def async_get_available_deployment(
        self, model, request_kwargs=None, messages=None, input=None, specific_deployment=False
    ):
        """As `get_available_deployment`, to be awaited."""
        if self._strategy is not None:
            return await self._strategy.async_get_available_deployment(
                model=model,
                messages=messages,
                input=input,
                specific_deployment=specific_deployment,
                request_kwargs=request_kwargs,
            )
        return self._healthy(model, messages or [], request_kwargs)[0]

    async def async_get_healthy_deployments(self, model, request_kwargs=None, messages=None, **_question):
        """The entries of `model_list` that may answer now, the first to be asked first."""
        return self._healthy(model, messages or [], request_kwargs)

    def _healthy(self, model, messages, request_kwargs):
        said = self.explain(model, messages, **(request_kwargs or {}))["stages"][0]
        if said["order"]:
            return [self._entry(said["candidates"][at]["id"]) for at in said["order"]]
        why = "; ".join(f"{one['id']}: {one.get('why')}" for one in said["candidates"])
        raise RateLimitError(f"no deployment of '{model}' may answer: {why}", model=model)

    def _entry(self, known):
        """The entry of a deployment; one of an entry with several keys has the entry's id and a number."""
        return self.get_model_info(known) or self.get_model_info(known.rpartition("-")[0])

    def explain(self, model, messages=None, **options):
        """The whole decision about a call, without making it: who would be asked in which order, and why others not.

        `model` may be a dict of all the call's arguments. Gives `stages`, the first the group asked for, then its
        fallbacks: each with `candidates` (`id`, `provider`, `cost` in nano-dollars at least and at most, `excluded_by`,
        `why`), their `order` (indices) and the `seed` that chance was drawn from.
        """
        said = dict(model) if isinstance(model, dict) else {"model": model, "messages": messages or [], **options}
        self._known(said)
        return self._asks.ask("chat.completions", {**labelled(said), "explain": True})

    def keep_decisions(self, most):
        """Keep the newest decisions from now on, so many; 0: none."""
        self._core.keep(most)

    def decisions(self):
        """The decisions that were kept, oldest first: dicts that `replay` takes."""
        return self._core.decisions()

    @staticmethod
    def replay(record):
        """Make a recorded decision again: the ids of the deployments in the order in which they are asked."""
        return _core.replay(record)

    # -- what a call says

    def _directed(self, options):
        """The core's client for a call, and the call's arguments with what a strategy of the caller's chooses."""
        client, options = self._course(options)
        if self._strategy is None:
            return client, options
        return client, self._prescribed(options, self.get_available_deployment(**_question(options)))

    async def _adirected(self, options):
        client, options = self._course(options)
        if self._strategy is None:
            return client, options
        chosen = await self.async_get_available_deployment(**_question(options))
        return client, self._prescribed(options, chosen)

    def _course(self, options):
        fail = rehearsal.asked_for(options)
        options.pop("specific_deployment", None)
        for name in _ONLY_OF_A_ROUTER:
            if options.pop(name, None):
                self._warn([f"{name} of a call has no effect in ferrogate; say it to the Router"])
        self._known(options)
        options["fallbacks"] = self._own_fallbacks(options.get("fallbacks"), options["model"])
        client = self._asks if fail is None else rehearsal.client(self, options["model"], fail)
        return client, options

    def _known(self, options):
        """Name a group that there is, or raise: a router asks nobody beside its deployments."""
        model = aliases.get(options["model"], options["model"])
        general = plain(self.router_general_settings or {})
        if self._core.find(model) is None and not general.get("pass_through_all_models"):
            if not self.default_fallbacks:
                known = ", ".join(self._core.groups()) or "none"
                raise BadRequestError(f"there is no group called {model!r}; there are {known}", model=model)
            model, *rest = self.default_fallbacks
            options.setdefault("fallbacks", rest)
        options["model"] = model

    def _own_fallbacks(self, said, model):
        """The fallbacks of a call; of rules by group (`[{"group": [...]}]`) those of the group asked for."""
        rules = [one for one in said or [] if isinstance(one, dict) and "model" not in one]
        if not rules:
            return said or None
        found = self._core.find(model)
        of = {name: to for rule in reversed(rules) for name, to in rule.items()}
        return of.get(model) or of.get(found and found[0]) or of.get("*") or None

    def _prescribed(self, options, chosen):
        """The arguments with the deployments that a strategy chose, in its order."""
        chosen = chosen if isinstance(chosen, list) else [chosen]
        ids = [one if isinstance(one, str) else plain(one)["model_info"]["id"] for one in chosen if one is not None]
        if not ids:
            name = type(self._strategy).__name__
            raise BadRequestError(f"{name} chose nobody for '{options['model']}'", model=options["model"])
        if len(ids) > 1 and not options.get("fallbacks"):
            found = self._core.find(options["model"])
            after = self._own_fallbacks(self.fallbacks, found[0] if found else options["model"]) or []
            options["fallbacks"] = [*ids[1:], *(after or self.default_fallbacks or [])]
        return {**options, "model": ids[0]}

    def __repr__(self):
        return f"Router({', '.join(f'{group!r}' for group in self._core.groups())})"


def _question(options):
    """What a strategy is asked of a call."""
    return {
        "model": options["model"],
        "messages": options.get("messages"),
        "input": options.get("input"),
        "specific_deployment": False,
        "request_kwargs": options,
    }
