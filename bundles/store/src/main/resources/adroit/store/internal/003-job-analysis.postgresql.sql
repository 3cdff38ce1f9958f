CREATE TRIGGER description_edition_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON description_edition
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added_to()
