ALTER TABLE tree ADD COLUMN added {text}
