CREATE TABLE import_run (
    number {integer} PRIMARY KEY,
    kind {text} NOT NULL,
    state {text} NOT NULL,
    body {text} NOT NULL
){plain}

CREATE TABLE known_columns (
    kind {text} NOT NULL,
    signature {text} NOT NULL,
    moment {text} NOT NULL,
    body {text} NOT NULL,
    PRIMARY KEY (kind, signature)
){keyed}
