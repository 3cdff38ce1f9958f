CREATE TRIGGER catalog_suggestion_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_suggestion
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added_to()
