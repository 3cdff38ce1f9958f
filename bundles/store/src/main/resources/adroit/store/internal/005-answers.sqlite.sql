CREATE TRIGGER remark_keep BEFORE UPDATE ON remark BEGIN SELECT RAISE(ABORT, 'remark is only ever added to'); END

CREATE TRIGGER remark_keep_row BEFORE DELETE ON remark BEGIN SELECT RAISE(ABORT, 'remark is only ever added to'); END
