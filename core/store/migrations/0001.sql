-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 in UTC, sizes are bytes, flags are 0 or 1.

-- A removed account keeps its row, emptied but for its name and host, while messages that it brought are still here:
-- they go on saying where they came from, and removing an account of 200,000 messages changes one row.
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    removed INTEGER NOT NULL DEFAULT 0,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    protocol TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    security TEXT NOT NULL,
    user TEXT NOT NULL,
    secret_source TEXT NOT NULL,
    password_command TEXT NOT NULL,
    auth TEXT NOT NULL,
    leave_policy TEXT NOT NULL,
    leave_days INTEGER NOT NULL,
    scope TEXT NOT NULL,
    folder TEXT NOT NULL,
    interval_s INTEGER,
    paused INTEGER NOT NULL,
    max_messages INTEGER NOT NULL,
    max_size INTEGER NOT NULL,
    timeout_s INTEGER NOT NULL,
    ca_file TEXT NOT NULL,
    mailboxes TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX account_name ON account (folded_name) WHERE removed = 0;

CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES folder (id),
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    kind INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX folder_name ON folder (coalesce(parent, 0), folded_name);
CREATE UNIQUE INDEX folder_trash ON folder (kind) WHERE kind = 1;

-- Apart from the messages, so that reading a list never touches the pages of the bodies; each content once.
-- encoding 0: `data` is the exact message.
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    encoding INTEGER NOT NULL DEFAULT 0,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER REFERENCES account (id),
    folder INTEGER NOT NULL REFERENCES folder (id),
    body INTEGER NOT NULL REFERENCES body (id),
    sha256 BLOB NOT NULL, -- of the body, once more: a list shows it without reading the bodies' pages
    server_key BLOB NOT NULL,
    date_ms INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    size INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0,
    has_attachments INTEGER NOT NULL DEFAULT 0,
    indexed INTEGER NOT NULL DEFAULT 0,
    subject TEXT NOT NULL,
    from_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    message_id BLOB NOT NULL,
    in_reply_to BLOB NOT NULL
) STRICT;
-- Each list is one of these walked in order; the folder comes last where the Trash is to be left out.
CREATE INDEX message_by_folder ON message (folder, date_ms, id);
CREATE INDEX message_by_date ON message (date_ms, id, folder);
CREATE INDEX message_by_account ON message (account, date_ms, id, folder);
CREATE INDEX message_unread ON message (date_ms, id, folder) WHERE seen = 0;
CREATE INDEX message_unindexed ON message (id) WHERE indexed = 0;
CREATE INDEX message_by_body ON message (body);

-- The counters of every list: how many messages of an account (0: of none) are in a folder. Triggers keep them, in
-- the same transaction as the change, so that they can never be wrong and reading them costs a few rows;
-- COUNT over an index would grow with the mail.
CREATE TABLE tally (
    folder INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    account INTEGER NOT NULL,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    PRIMARY KEY (folder, account)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER message_added AFTER INSERT ON message BEGIN
    INSERT INTO tally (folder, account, total, unread)
    VALUES (new.folder, coalesce(new.account, 0), 1, new.seen = 0)
    ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + (new.seen = 0);
END;

CREATE TRIGGER message_changed AFTER UPDATE OF folder, account, seen ON message BEGIN
    UPDATE tally SET total = total - 1, unread = unread - (old.seen = 0)
    WHERE folder = old.folder AND account = coalesce(old.account, 0);
    INSERT INTO tally (folder, account, total, unread)
    VALUES (new.folder, coalesce(new.account, 0), 1, new.seen = 0)
    ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + (new.seen = 0);
END;

-- The last message of a content takes it along.
CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN
    UPDATE tally SET total = total - 1, unread = unread - (old.seen = 0)
    WHERE folder = old.folder AND account = coalesce(old.account, 0);
    DELETE FROM body WHERE id = old.body AND NOT EXISTS (SELECT 1 FROM message WHERE body = old.body);
END;

CREATE TRIGGER message_body_replaced AFTER UPDATE OF body ON message WHEN old.body <> new.body BEGIN
    DELETE FROM body WHERE id = old.body AND NOT EXISTS (SELECT 1 FROM message WHERE body = old.body);
END;

-- What was collected. An entry outlives its message: `message` becomes NULL when it is deleted here, and the key is
-- never fetched again.
CREATE TABLE ledger (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key BLOB NOT NULL,
    state INTEGER NOT NULL,
    size INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    removed_ms INTEGER,
    sha256 BLOB,
    complete INTEGER NOT NULL DEFAULT 1,
    attempts INTEGER NOT NULL DEFAULT 0,
    message INTEGER REFERENCES message (id) ON DELETE SET NULL,
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_content ON ledger (account, sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX ledger_message ON ledger (message) WHERE message IS NOT NULL;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL,
    found INTEGER NOT NULL,
    collected INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    remaining INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    cause TEXT,
    detail BLOB,
    server_text BLOB
) STRICT;
CREATE INDEX run_by_account ON run (account, id);
CREATE INDEX run_success ON run (account, id) WHERE cause IS NULL;
