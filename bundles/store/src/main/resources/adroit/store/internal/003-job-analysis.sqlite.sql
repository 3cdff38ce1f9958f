CREATE TRIGGER description_edition_keep BEFORE UPDATE ON description_edition
BEGIN SELECT RAISE(ABORT, 'description_edition is only ever added to'); END

CREATE TRIGGER description_edition_keep_row BEFORE DELETE ON description_edition
BEGIN SELECT RAISE(ABORT, 'description_edition is only ever added to'); END
