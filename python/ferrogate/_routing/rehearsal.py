"""Failures that are asked for: litellm's `mock_testing_*` arguments.

A rehearsal is a call by routes in which all deployments of the first group fail so, without being called. All else is
as it is configured, but nobody's failures are remembered: the deployments of the true routes stand as they stood.
"""

from ferrogate import _core
from ferrogate._routing.words import for_core

# The argument -> the error, and the tries after the first: litellm fails before any retry, but for the last.
_FAILS = {
    "mock_testing_fallbacks": ("litellm.InternalServerError", 0),
    "mock_testing_context_fallbacks": ("litellm.ContextWindowExceededError", 0),
    "mock_testing_content_policy_fallbacks": ("litellm.ContentPolicyViolationError", 0),
    "mock_testing_rate_limit_error": ("litellm.RateLimitError", None),
}


def asked_for(options):
    """Take the arguments out; gives the error and the tries, or None."""
    wanted = [_FAILS[name] for name in list(options) if name in _FAILS and options.pop(name)]
    return wanted[0] if wanted else None


def client(router, model, fail):
    """A client by routes in which the group of a model fails."""
    error, tries = fail
    found = router._core.find(model)
    group = found and found[0]
    entries = [_failing(one, error) if one["model_name"] == group else one for one in router.model_list]
    settings = for_core(router._settings)
    if tries is not None:
        settings = {**settings, "retry_policy": {}, "model_group_retry_policy": {group: {"DefaultRetries": tries}}}
    routes = _core.Router({**settings, "model_list": entries})
    return _core.Client(router=routes)


def _failing(one, error):
    params = {name: value for name, value in one["litellm_params"].items() if name != "num_retries"}
    return {**one, "litellm_params": {**params, "mock_response": error}}
