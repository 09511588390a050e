"""dspy, which has an HTTP client of its own: its models are classes, and ours is one of them."""

import dspy
import pytest

import ferrogate


class Model(dspy.BaseLM):
    """Calls ferrogate where dspy's own would open a connection."""

    def forward(self, prompt=None, messages=None, **_options):
        return ferrogate.completion(self.model, messages or [{"role": "user", "content": prompt}])


@pytest.fixture
def lm(scripted, model):
    return Model(model, cache=False)


def test_it_answers(lm, scripted):
    scripted.push("Good day")
    assert lm("Hi") == ["Good day"]


def test_it_fills_signatures(lm, scripted):
    scripted.push("[[ ## answer ## ]]\nRome\n\n[[ ## completed ## ]]")
    with dspy.context(lm=lm):
        assert dspy.Predict("question -> answer")(question="Where?").answer == "Rome"
