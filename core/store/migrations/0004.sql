-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an account collected until this moment was to be left on the server; the person has since chosen a policy
-- that removes, and has not said yet that it is meant for this mail, too.
ALTER TABLE account ADD COLUMN keep_before_ms INTEGER;
