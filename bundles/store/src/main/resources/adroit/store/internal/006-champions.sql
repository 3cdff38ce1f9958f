-- What people say about being named as champions.

CREATE TABLE champion_consent (
    sequence {integer} PRIMARY KEY,
    person {text} NOT NULL REFERENCES person (id),
    kind {text} NOT NULL,
    named {integer} NOT NULL,
    moment {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

-- Statements of interest and the like, to be read on from where the last look ended.

CREATE INDEX fact_without_channel ON fact (sequence) WHERE channel IS NULL
