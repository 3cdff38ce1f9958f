-- The place of a person among others by name. It is computed, and its rows sealed with it, after this script.

ALTER TABLE person ADD COLUMN sort_name {text} NOT NULL DEFAULT ''

CREATE INDEX person_sort_name ON person (sort_name, id)
