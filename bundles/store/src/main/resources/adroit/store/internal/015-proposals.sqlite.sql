CREATE TRIGGER catalog_event_keep BEFORE UPDATE ON catalog_event
BEGIN SELECT RAISE(ABORT, 'catalog_event is only ever added to'); END

CREATE TRIGGER catalog_event_keep_row BEFORE DELETE ON catalog_event
BEGIN SELECT RAISE(ABORT, 'catalog_event is only ever added to'); END

CREATE TRIGGER proposed_edition_keep BEFORE UPDATE ON proposed_edition
BEGIN SELECT RAISE(ABORT, 'proposed_edition is only ever added to'); END

CREATE TRIGGER proposed_edition_keep_row BEFORE DELETE ON proposed_edition
BEGIN SELECT RAISE(ABORT, 'proposed_edition is only ever added to'); END
