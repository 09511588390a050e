"""What is logged of calls: lines, and never a key or a prompt."""

import pytest


@pytest.mark.parametrize(("level", "lines"), [("info", 2), ("debug", 4), ("", 0)])
def test_a_line_for_each_call(program, provider, level, lines):
    provider.play(provider.chat("an answer"), provider.status(400, "a refusal"))
    complained = program(
        f"""
        import io, os, sys
        os.environ["OPENAI_LOG"] = {level!r}
        sys.stderr = io.StringIO()
        import ferrogate
        client = ferrogate.OpenAI(base_url={provider.base_url!r}, api_key="sk-secret", max_retries=0)
        ask = lambda: client.chat.completions.create(model="gpt-x", messages=[dict(role="user", content="a prompt")])
        ask()
        try:
            ask()
        except ferrogate.BadRequestError:
            pass
        print(sys.stderr.getvalue())
        """
    ).finish()
    said = [line for line in complained.splitlines() if line]
    assert len(said) == lines, complained
    assert not any(word in complained for word in ("sk-secret", "a prompt", "an answer"))
    if lines:
        assert "POST /chat/completions (gpt-x) answered in" in complained
        assert "failed" in complained
        assert "BadRequestError 400" in complained


def test_a_logger_that_was_set_up_is_heard(program, provider):
    provider.play(provider.chat("Hello"))
    said = program(
        f"""
        import logging, sys
        logging.basicConfig(stream=sys.stdout)
        logging.getLogger("ferrogate").setLevel(logging.INFO)
        import ferrogate
        client = ferrogate.OpenAI(base_url={provider.base_url!r}, api_key="k")
        client.chat.completions.create(model="m", messages=[])
        """
    ).finish()
    assert "answered" in said
