"""`import openai` where ferrogate stands in for it: in processes of their own."""


def test_openai_is_ferrogate(program):
    said = program(
        """
        from ferrogate.compat.openai import alias
        alias()
        alias()
        import openai
        import ferrogate
        from openai import OpenAI, AzureOpenAI
        from openai._exceptions import RateLimitError
        from openai._models import BaseModel
        from openai._types import NOT_GIVEN, Omit
        from openai.lib.streaming.chat import ChatCompletionStreamState
        from openai.pagination import SyncCursorPage
        from openai.resources.chat.completions import AsyncCompletions, Completions
        from openai.types.chat import ChatCompletion
        from openai.version import VERSION
        assert openai is ferrogate and OpenAI is ferrogate.OpenAI and openai.types.chat is ferrogate.types.chat
        assert RateLimitError is ferrogate.RateLimitError and BaseModel is ferrogate.BaseModel
        assert ferrogate.__name__ == ferrogate.__spec__.name == "ferrogate"
        answer = ferrogate.completion("openai/m", [], mock_response="Hello")
        assert isinstance(answer, ChatCompletion) and isinstance(answer, openai.BaseModel)
        client = OpenAI(api_key="k")
        assert isinstance(client, openai.OpenAI) and isinstance(client.chat.completions, Completions)
        print(VERSION, ferrogate.types.chat.__spec__.name)
        """
    ).finish()
    assert said.split() == ["3.3.1", "ferrogate.types.chat"]


def test_what_neither_has_is_told_by_openais_name(program):
    said = program(
        """
        from ferrogate.compat.openai import alias
        alias()
        try:
            import openai.nothing_of_the_kind
        except ModuleNotFoundError as error:
            print(error.name)
        """
    ).finish()
    assert said.split() == ["openai.nothing_of_the_kind"]


def test_it_can_be_undone(program):
    said = program(
        """
        import sys
        from ferrogate.compat.openai import alias, unalias
        alias()
        import openai.types
        import openai._types
        unalias()
        print([name for name in sys.modules if name.split(".")[0] == "openai"], "ferrogate.types" in sys.modules)
        """
    ).finish()
    assert said.split() == ["[]", "True"]


def test_it_is_refused_where_the_real_one_was_imported(program):
    said = program(
        """
        import sys, types
        sys.modules["openai"] = types.ModuleType("openai")
        from ferrogate.compat.openai import alias
        try:
            alias()
        except RuntimeError as error:
            print(error)
        """
    ).finish()
    assert "imported already" in said
