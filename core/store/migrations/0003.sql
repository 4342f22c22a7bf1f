-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that a server had given new ids, and that were found again without fetching them.
ALTER TABLE run ADD COLUMN renumbered INTEGER NOT NULL DEFAULT 0;
