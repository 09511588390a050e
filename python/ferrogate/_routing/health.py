"""Finding out how deployments are before a caller does."""

# The shortest question of each kind; a deployment says its kind by `model_info["mode"]`.
_QUESTIONS = {
    "chat": ("chat.completions", {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 1}),
    "completion": ("completions", {"prompt": "Hi", "max_tokens": 1}),
    "embedding": ("embeddings", {"input": "Hi"}),
    "rerank": ("rerank", {"query": "Hi", "documents": ["Hi"]}),
    "responses": ("responses", {"input": "Hi"}),
}


class Health:
    """Checks of a router's deployments. Each is one small call, which is paid for and accounted as any other."""

    def health_check(self, model=None, timeout=10):
        """Ask each deployment, or those of one group, one token. Who rests is asked as well, and well if it answers.

        Gives litellm's `healthy_endpoints` and `unhealthy_endpoints` (dicts with `model_id`, `model`, `model_name`, and
        `error` where it failed), `healthy_count` and `unhealthy_count`. Kinds that cannot be asked so (pictures, sound)
        are in neither. `timeout` is in seconds. Raises nothing for a deployment that fails.
        """
        told = {"healthy_endpoints": [], "unhealthy_endpoints": []}
        for one in self._core.deployments():
            kind = one["model_info"].get("mode") or "chat"
            if model not in {None, one["model_name"]} or kind not in _QUESTIONS:
                continue
            line = {"model_id": one["id"], "model": one["model"], "model_name": one["model_name"]}
            failure = self._checked(one["id"], kind, timeout)
            if failure is None:
                told["healthy_endpoints"].append(line)
            else:
                told["unhealthy_endpoints"].append({**line, "error": failure})
        return {
            **told,
            "healthy_count": len(told["healthy_endpoints"]),
            "unhealthy_count": len(told["unhealthy_endpoints"]),
        }

    def _checked(self, known, kind, timeout):
        from ferrogate._exceptions import OpenAIError

        what, said = _QUESTIONS[kind]
        options = {"timeout": timeout, "max_retries": 0, "health_check": True, "disable_fallbacks": True}
        try:
            self._asks.ask(what, {"model": known, **said, **options})
        except OpenAIError as error:
            return str(error)
        return None

    def start_health_checks(self, interval=300, timeout=10):
        """Check all deployments every so many seconds, in a thread of its own that ends with the program.

        Gives a function that ends it. A forked child has no such thread: start it there.
        """
        from threading import Event, Thread

        ended = Event()

        def check():
            while not ended.wait(interval):
                self.health_check(timeout=timeout)

        Thread(target=check, name="ferrogate-health", daemon=True).start()
        return ended.set
