CREATE TRIGGER catalog_suggestion_keep BEFORE UPDATE ON catalog_suggestion
BEGIN SELECT RAISE(ABORT, 'catalog_suggestion is only ever added to'); END

CREATE TRIGGER catalog_suggestion_keep_row BEFORE DELETE ON catalog_suggestion
BEGIN SELECT RAISE(ABORT, 'catalog_suggestion is only ever added to'); END
