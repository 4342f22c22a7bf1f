-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often the account was changed to other mailboxes (another server, another user), and under which of these the
-- server's key was last known to stand for what the ledger says: the same key may be other mail elsewhere.
ALTER TABLE account ADD COLUMN server_revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger ADD COLUMN server_revision INTEGER NOT NULL DEFAULT 0;
