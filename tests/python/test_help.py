"""What `help` and editors show: a sentence for every endpoint, its parameters, and what is given back."""

import inspect
import pydoc
import subprocess
import sys

import pytest

import ferrogate
from ferrogate import _abouts, _core
from ferrogate._resources import resource_class


def endpoints():
    for path in _core._resources():
        name, found, _ = _core._resource(path)
        if not name.startswith("= "):
            yield from ((path, endpoint) for endpoint in found)


def test_every_endpoint_has_its_sentence_and_no_sentence_is_left_over():
    assert {f"{path}.{endpoint.name}" for path, endpoint in endpoints()} == set(_abouts.SAID)
    assert [said for said in _abouts.SAID.values() if not said.endswith(".") or not said[0].isupper()] == []


def test_every_method_says_what_it_does_and_what_its_parameters_are():
    for path, endpoint in endpoints():
        method = getattr(resource_class(path, is_async=False), endpoint.name)
        text = inspect.getdoc(method)
        assert text.startswith(_abouts.SAID[f"{path}.{endpoint.name}"])
        assert f"`{endpoint.verb} {endpoint.path}` gives" in text
        assert all(f"    {name}: " in text for name, _, _, _ in endpoint.parameters)


@pytest.mark.parametrize("client", [ferrogate.OpenAI(api_key="k"), ferrogate.AsyncOpenAI(api_key="k")])
def test_help_shows_the_signature_and_the_sentence(client):
    shown = pydoc.plain(pydoc.render_doc(client.files.create))
    assert "create(*, file, purpose, expires_after=" in shown
    assert "Upload a file" in shown
    assert "purpose: types.file_purpose.FilePurpose" in shown


def test_signatures_name_the_parameters():
    client = ferrogate.OpenAI(api_key="k")
    signature = inspect.signature(client.fine_tuning.jobs.retrieve)
    assert next(iter(signature.parameters)) == "fine_tuning_job_id"
    assert signature.parameters["timeout"].kind is inspect.Parameter.KEYWORD_ONLY
    assert list(inspect.signature(client.webhooks.unwrap).parameters) == ["payload", "headers", "secret"]


def test_help_of_a_client_shows_how_it_is_made():
    shown = pydoc.plain(pydoc.render_doc(ferrogate.OpenAI))
    assert "OpenAI(*, api_key=NOT_GIVEN" in shown
    assert "A client whose calls wait" in shown
    assert "with_options" in shown


def test_what_deprecated_endpoints_do_is_said_with_the_advice():
    text = inspect.getdoc(resource_class("beta.assistants", is_async=False).create)
    assert "OpenAI advises against it" in text


def test_importing_does_not_read_the_sentences():
    program = "import sys, ferrogate; assert 'ferrogate._abouts' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
