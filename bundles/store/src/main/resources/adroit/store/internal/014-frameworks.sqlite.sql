CREATE TRIGGER framework_item_keep BEFORE UPDATE ON framework_item
BEGIN SELECT RAISE(ABORT, 'framework_item is only ever added to'); END

CREATE TRIGGER framework_item_keep_row BEFORE DELETE ON framework_item
WHEN NOT EXISTS (SELECT 1 FROM framework_draft d WHERE d.number = OLD.framework)
BEGIN SELECT RAISE(ABORT, 'framework_item is only ever added to'); END

CREATE TRIGGER framework_relation_keep BEFORE UPDATE ON framework_relation
BEGIN SELECT RAISE(ABORT, 'framework_relation is only ever added to'); END

CREATE TRIGGER framework_relation_keep_row BEFORE DELETE ON framework_relation
WHEN NOT EXISTS (SELECT 1 FROM framework_draft d WHERE d.number = OLD.framework)
BEGIN SELECT RAISE(ABORT, 'framework_relation is only ever added to'); END

CREATE TRIGGER reference_framework_keep BEFORE UPDATE ON reference_framework
BEGIN SELECT RAISE(ABORT, 'reference_framework is only ever added to'); END

CREATE TRIGGER reference_framework_keep_row BEFORE DELETE ON reference_framework
BEGIN SELECT RAISE(ABORT, 'reference_framework is only ever added to'); END
