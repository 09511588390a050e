"""Documents in order, with litellm's function."""

import asyncio

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider
from ferrogate.types.rerank_response import RerankResponse

DOCUMENTS = ["Paris is in France", "Rome is in Italy", {"text": "Bern is in Switzerland", "title": "CH"}]


@pytest.fixture
def ranks():
    with ScriptedProvider() as scripted:
        address = scripted.base_url.removesuffix("/v1")
        ferrogate.register_provider("ranker", protocol="cohere", base_url=address, api_key="k")

        def ask(**more):
            return ferrogate.rerank("ranker/r", "Where is Rome?", DOCUMENTS, **more)

        ask.scripted = scripted
        yield ask


def test_documents_come_back_in_order(ranks):
    places = [{"index": 1, "relevance_score": 1}, {"index": 2, "relevance_score": 0.5}]
    ranks.scripted.push({"body": {"id": "x", "results": places}})
    answer = ranks(top_n=2)
    assert isinstance(answer, RerankResponse)
    assert [result.index for result in answer.results] == [1, 2]
    assert answer.results[0].relevance_score == 1.0
    assert answer.results[0]["document"]["text"] == "Rome is in Italy"
    assert answer.results[1].document == DOCUMENTS[2]
    request = ranks.scripted.last_request
    assert request.path == "/v2/rerank"
    assert request.json["documents"] == DOCUMENTS
    assert (request.json["query"], request.json["model"], request.json["top_n"]) == ("Where is Rome?", "r", 2)


def test_documents_are_left_out_where_nobody_wants_them(ranks):
    answer = ranks(return_documents=False, rank_fields=None)
    assert len(answer.results) == len(DOCUMENTS)
    assert all(result.get("document") is None for result in answer.results)
    assert "rank_fields" not in ranks.scripted.last_request.json


def test_it_is_awaited(ranks):
    answer = asyncio.run(ferrogate.arerank(model="ranker/r", query="q", documents=["a"], max_tokens_per_doc=3))
    assert answer.results[0].document == {"text": "a"}
    assert ranks.scripted.last_request.json["max_tokens_per_doc"] == 3


def test_a_provider_without_it_is_named(ranks):
    with ranks.scripted.environment("openai"), pytest.raises(ferrogate.UnsupportedParamsError, match="rerank"):
        ferrogate.rerank("openai/m", "q", ["a"])
