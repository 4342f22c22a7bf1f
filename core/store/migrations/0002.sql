-- SPDX-License-Identifier: GPL-3.0-or-later
-- The full-text index. Its texts are folded before they come here (FoldedText), queries are, too. It keeps the texts,
-- so that a message takes its words along when it is deleted; a table without them could not forget in SQLite 3.40.
CREATE VIRTUAL TABLE message_text USING fts5 (
    subject, sender, recipients, body, attachments,
    tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER message_text_removed AFTER DELETE ON message BEGIN
    DELETE FROM message_text WHERE rowid = old.id;
END;
