CREATE TRIGGER handover_keep BEFORE UPDATE ON handover
BEGIN SELECT RAISE(ABORT, 'handover is only ever added to'); END

CREATE TRIGGER handover_keep_row BEFORE DELETE ON handover
BEGIN SELECT RAISE(ABORT, 'handover is only ever added to'); END
