-- SPDX-License-Identifier: GPL-3.0-or-later
-- POP3 has no numbers that tell where a mailbox stands: a mark keeps the SHA-256 of the keys that it listed instead.
ALTER TABLE mailbox_mark ADD COLUMN listing BLOB;
