-- Limits that processes share: `settled + lent` never passes what a limit allows. One text for all databases.

-- A limit in one of its windows.
CREATE TABLE IF NOT EXISTS accounts (
    limit_id TEXT NOT NULL,
    -- When the window began: seconds since 1970, 0 where there is one for ever.
    began BIGINT NOT NULL,
    -- The first window that counts with it, when it was drawn from last.
    since BIGINT NOT NULL DEFAULT 0,
    -- What all may have of it then.
    amount BIGINT NOT NULL DEFAULT 0,
    settled BIGINT NOT NULL DEFAULT 0,
    -- The sum of its loans.
    lent BIGINT NOT NULL DEFAULT 0,
    -- When somebody last asked for more than there was: milliseconds since 1970.
    wanted BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (limit_id, began)
);

-- Who was lent a part of it.
CREATE TABLE IF NOT EXISTS loans (
    owner TEXT NOT NULL,
    limit_id TEXT NOT NULL,
    began BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (owner, limit_id, began)
);

CREATE INDEX IF NOT EXISTS loans_of_account ON loans (limit_id, began);

-- Processes that borrow.
CREATE TABLE IF NOT EXISTS borrowers (
    owner TEXT NOT NULL PRIMARY KEY,
    -- Until when it is taken to be alive: milliseconds since 1970.
    expires BIGINT NOT NULL,
    -- When it last gave back all that it did not use.
    tidied BIGINT NOT NULL DEFAULT 0
);
