-- What people suggest to change in catalogs, and what the keepers answer.

CREATE TABLE catalog_suggestion (
    sequence {integer} PRIMARY KEY,
    about {integer} NOT NULL, -- 0 for a suggestion
    discipline {text} NOT NULL,
    skill {text},
    edition {text} NOT NULL,
    account {text} NOT NULL,
    author {text} NOT NULL,
    moment {text} NOT NULL,
    decision {text},
    body {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

CREATE INDEX catalog_suggestion_discipline ON catalog_suggestion (discipline, sequence)

CREATE INDEX catalog_suggestion_account ON catalog_suggestion (account, moment)
