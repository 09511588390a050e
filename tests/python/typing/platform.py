"""The rest of the platform: tuning, batches, evaluations, containers, skills, realtime, webhooks, administration."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.types import Batch
from ferrogate.types.admin.organization import AdminAPIKey, Invite, Project
from ferrogate.types.fine_tuning import FineTuningJob
from ferrogate.types.realtime import ClientSecretCreateResponse
from ferrogate.types.webhooks import UnwrapWebhookEvent


def tuning(client: ferrogate.OpenAI) -> FineTuningJob:
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file="file-1", seed=1, suffix="mine")
    client.fine_tuning.jobs.pause(job.id)
    client.fine_tuning.jobs.resume(job.id)
    for permission in client.fine_tuning.checkpoints.permissions.create("ckpt", project_ids=["p"]):
        print(permission.project_id)
    grader = {"type": "string_check", "name": "g", "input": "a", "operation": "eq", "reference": "a"}
    client.fine_tuning.alpha.graders.validate(grader=grader)
    client.fine_tuning.alpha.graders.run(grader=grader, model_sample="a")
    return client.fine_tuning.jobs.cancel(job.id)


def batches(client: ferrogate.OpenAI) -> Batch:
    made = client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id="f", metadata=None)
    return client.batches.cancel(made.id)


async def evaluations(client: ferrogate.AsyncOpenAI) -> None:
    made = await client.evals.create(
        data_source_config={"type": "custom", "item_schema": {"type": "object"}}, testing_criteria=[]
    )
    run = await client.evals.runs.create(
        made.id, data_source={"type": "jsonl", "source": {"type": "file_id", "id": "file-1"}}
    )
    async for item in client.evals.runs.output_items.list(run.id, eval_id=made.id, status="fail"):
        print(item.status, item.results)
    await client.evals.runs.cancel(run.id, eval_id=made.id)
    await client.evals.delete(made.id)


def containers(client: ferrogate.OpenAI) -> bytes:
    made = client.containers.create(name="c", file_ids=["f"], expires_after={"anchor": "last_active_at", "minutes": 5})
    file = client.containers.files.create(made.id, file=b"text")
    client.containers.files.create(made.id, file_id="file-1")
    client.containers.delete(made.id)
    return client.containers.files.content.retrieve(file.id, container_id=made.id).content


async def skills(client: ferrogate.AsyncOpenAI) -> str:
    skill = await client.skills.create(files=[("SKILL.md", b"# Skill")])
    version = await client.skills.versions.create(skill.id, files=b"zip")
    await client.skills.update(skill.id, default_version=version.version)
    content = await client.skills.versions.content.retrieve(version.version, skill_id=skill.id)
    return (await client.skills.content.retrieve(skill.id)).text + content.text


def realtime(client: ferrogate.OpenAI) -> str:
    secret = client.realtime.client_secrets.create(session={"type": "realtime"})
    assert_type(secret, ClientSecretCreateResponse)
    client.realtime.calls.accept("call", type="realtime", instructions="Be brief")
    client.realtime.calls.hangup("call")
    client.beta.realtime.sessions.create(voice="alloy")
    return secret.value


def webhooks(client: ferrogate.OpenAI, body: bytes, headers: dict[str, str]) -> str:
    client.webhooks.verify_signature(body, headers, tolerance=60)
    event = client.webhooks.unwrap(body, headers, secret="whsec_")
    assert_type(event, UnwrapWebhookEvent)
    return event.data.id if event.type == "response.completed" else event.type


def chatkit(client: ferrogate.OpenAI) -> str:
    session = client.beta.chatkit.sessions.create(user="u", workflow={"id": "w"})
    for thread in client.beta.chatkit.threads.list(user="u"):
        print([item.type for item in client.beta.chatkit.threads.list_items(thread.id)])
    return session.client_secret


def administration(client: ferrogate.OpenAI) -> list[str]:
    organization = client.admin.organization
    assert_type(organization.invites.create(email="a@example.com", role="reader"), Invite)
    key = organization.admin_api_keys.retrieve("key")
    assert_type(key, AdminAPIKey)
    for project in organization.projects.list(include_archived=True):
        assert_type(project, Project)
        print([user.id for user in organization.projects.users.list(project.id)])
    print(organization.usage.costs(start_time=0, group_by=["project_id"]).data)
    return [entry.id for entry in organization.audit_logs.list(limit=5)]
