-- What was spent: one row an attempt, and sums of them that outlive the rows. One text for all databases.

CREATE TABLE spend (
    id TEXT NOT NULL PRIMARY KEY,
    call_id TEXT NOT NULL,
    -- Milliseconds since 1970.
    started BIGINT NOT NULL,
    -- The whole entry, as JSON.
    body TEXT NOT NULL
);

-- What is too old is found and deleted by it.
CREATE INDEX spend_by_time ON spend (started);

CREATE INDEX spend_by_call ON spend (call_id);

CREATE TABLE rollups (
    -- Its length in seconds: an hour or a day (UTC).
    span BIGINT NOT NULL,
    -- Seconds since 1970.
    began BIGINT NOT NULL,
    -- `entity`, `model`, `provider`, `operation`; `all` with the name ``.
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    requests BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    prompt_tokens BIGINT NOT NULL,
    completion_tokens BIGINT NOT NULL,
    -- Nano-dollars.
    cost BIGINT NOT NULL,
    -- How many requests have a cost that nobody knows.
    unknown BIGINT NOT NULL,
    PRIMARY KEY (span, began, kind, name)
);
