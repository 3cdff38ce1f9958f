CREATE TRIGGER crosswalk_entry_keep BEFORE UPDATE ON crosswalk_entry
BEGIN SELECT RAISE(ABORT, 'crosswalk_entry is only ever added to'); END

CREATE TRIGGER crosswalk_entry_keep_row BEFORE DELETE ON crosswalk_entry
BEGIN SELECT RAISE(ABORT, 'crosswalk_entry is only ever added to'); END
