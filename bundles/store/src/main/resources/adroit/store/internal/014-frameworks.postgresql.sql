CREATE FUNCTION only_while_begun() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM framework_draft d WHERE d.number = OLD.framework) THEN
        RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
    END IF;
    RETURN OLD;
END $$

CREATE TRIGGER framework_item_keep BEFORE UPDATE OR TRUNCATE ON framework_item
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added_to()

CREATE TRIGGER framework_item_keep_row BEFORE DELETE ON framework_item
FOR EACH ROW EXECUTE FUNCTION only_while_begun()

CREATE TRIGGER framework_relation_keep BEFORE UPDATE OR TRUNCATE ON framework_relation
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added_to()

CREATE TRIGGER framework_relation_keep_row BEFORE DELETE ON framework_relation
FOR EACH ROW EXECUTE FUNCTION only_while_begun()

CREATE TRIGGER reference_framework_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON reference_framework
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added_to()
