-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where each IMAP mailbox stood when nothing was left to do in it; while it still stands there, it need not be listed.
-- No row is ever needed: without it the next run lists everything. A row holds only for the settings and the
-- ledger_revision that it was made with.
CREATE TABLE mailbox_mark (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mailbox TEXT NOT NULL,
    settings BLOB NOT NULL, -- SHA-256 of all of them
    ledger_revision INTEGER NOT NULL,
    uid_validity INTEGER NOT NULL,
    uid_next INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    skipped INTEGER NOT NULL, -- of these
    listed_ms INTEGER NOT NULL, -- when all of them were listed last
    due_ms INTEGER, -- when there is something to do about one of them, though nothing changes
    PRIMARY KEY (account, mailbox)
) STRICT, WITHOUT ROWID;

-- Rises with every change of what the ledger said already ("forget", "fetch anyway", a removal). What is only added
-- to it is about messages that no mark covers.
CREATE TABLE ledger_revision (
    account INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT;

CREATE TRIGGER ledger_changed AFTER UPDATE OF state, at_ms, complete, attempts ON ledger BEGIN
    INSERT INTO ledger_revision (account, revision) VALUES (new.account, 1)
    ON CONFLICT DO UPDATE SET revision = revision + 1;
END;

CREATE TRIGGER ledger_forgotten AFTER DELETE ON ledger BEGIN
    INSERT INTO ledger_revision (account, revision) VALUES (old.account, 1)
    ON CONFLICT DO UPDATE SET revision = revision + 1;
END;
