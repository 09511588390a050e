-- Records of attempts, each once.
CREATE TABLE IF NOT EXISTS entries (
    id TEXT NOT NULL PRIMARY KEY,
    -- The process that it was a call of.
    owner TEXT NOT NULL,
    -- All of it, as JSON.
    body TEXT NOT NULL
);
