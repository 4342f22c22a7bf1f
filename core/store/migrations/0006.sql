-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the mail of each mailbox of an account goes into a folder of its own.
ALTER TABLE account ADD COLUMN mirrors_mailboxes INTEGER NOT NULL DEFAULT 0;
