-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gmail's X-GM-MSGID, where it was told: one message has the same in each mailbox that shows it. 64 bits without a sign,
-- kept as SQLite's number of the same bits.
ALTER TABLE ledger ADD COLUMN gmail_id INTEGER;
CREATE INDEX ledger_gmail_id ON ledger (account, gmail_id) WHERE gmail_id IS NOT NULL;
