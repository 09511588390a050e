"""litellm's settings: attributes of the module. Each test is a program of its own, since they hold for the process."""

import pytest


@pytest.fixture
def run(program, provider):
    def run(source, **environment):
        return program(HEAD + source, provider.base_url, **environment).finish()

    return run


HEAD = """
import sys, warnings
import ferrogate as litellm
messages = [{"role": "user", "content": "Hi"}]
litellm.register_provider("mine", base_url=sys.argv[1], api_key="k")
"""


def test_those_that_hold(run, provider):
    run("""
assert (litellm.drop_params, litellm.num_retries, litellm.ssl_verify) == (False, None, True)
litellm.drop_params = True
litellm.num_retries = 0
litellm.headers = {"x-team": "a"}
litellm.model_alias_map = {"short": "mine/long"}
litellm.register_provider("mine", base_url=sys.argv[1], api_key="k", unsupported=["seed"])
assert litellm.completion("short", messages, seed=1).choices[0].message.content
litellm.drop_params = False
try:
    litellm.completion("short", messages, seed=1)
except litellm.UnsupportedParamsError:
    pass
else:
    raise AssertionError("it was sent")
""")
    seen = provider.requests[0]
    assert (seen.headers["x-team"], seen.body["model"]) == ("a", "long")
    assert "seed" not in seen.body
    assert len(provider.requests) == 1


def test_tries_and_time_limits(run, provider):
    provider.always(provider.status(500))
    run("""
litellm.num_retries = 0
try:
    litellm.completion("mine/m", messages)
except litellm.InternalServerError:
    pass
litellm.request_timeout = 0.000001
try:
    litellm.completion("mine/m", messages)
except litellm.Timeout:
    print("timed out")
""")
    assert len(provider.requests) <= 2


def test_addresses_and_keys(run, provider):
    run("""
litellm.api_key = "module's"
litellm.api_base = sys.argv[1]
litellm.completion("openai/m", messages)
litellm.api_base = None
litellm.mine_key = "mine's"
litellm.completion("mine/m", messages)
litellm.nobody_key = "x"
""")
    assert [seen.headers["authorization"] for seen in provider.requests] == ["Bearer module's", "Bearer mine's"]


def test_those_without_effect_say_so(run):
    said = run("""
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    litellm.cache = None
    litellm.success_callback = []
    litellm.telemetry = False
    litellm.suppress_debug_info = True
    litellm.something_of_my_own = 5
    assert not told, told
    litellm.success_callback = ["langfuse"]
    litellm.callbacks.append(print)
    litellm.max_budget = 5
    litellm.max_budget = 6
names = [str(one.message).split("setting ")[1].split()[0].strip("'") for one in told]
print(*names, *{one.filename for one in told})
print(litellm.success_callback, len(litellm.callbacks), litellm.something_of_my_own)
""")
    first, second = said.splitlines()
    assert first == "success_callback callbacks max_budget <string>"
    assert second == "['langfuse'] 1 5"


def test_a_name_that_nobody_has(run):
    assert run("print(hasattr(litellm, 'nothing_of_that_name'))") == "False\n"


def test_clients_do_not_read_them(run, provider):
    run("""
litellm.headers = {"x-team": "a"}
litellm.OpenAI(base_url=sys.argv[1], api_key="k").chat.completions.create(model="m", messages=messages)
""")
    assert "x-team" not in provider.requests[0].headers
