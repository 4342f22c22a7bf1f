-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a password was last stored for the account: whoever collects it then tries again at once.
ALTER TABLE account ADD COLUMN secret_stored_ms INTEGER;
