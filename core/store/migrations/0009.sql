-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the error of a run is about, one thing a line: the mailboxes that are not on the server.
ALTER TABLE run ADD COLUMN about BLOB;
