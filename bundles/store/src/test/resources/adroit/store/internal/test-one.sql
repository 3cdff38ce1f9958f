-- For the tests of migrations.

CREATE TABLE tree (
    id {text} PRIMARY KEY
){keyed}
