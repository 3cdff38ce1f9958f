-- What of the city corresponds to items of reference frameworks, step by step.

CREATE TABLE crosswalk_entry (
    sequence {integer} PRIMARY KEY,
    about {integer} NOT NULL, -- 0 for what is proposed
    kind {text} NOT NULL,
    subject {text} NOT NULL,
    framework {text} NOT NULL,
    item {text} NOT NULL,
    title {text} NOT NULL,
    closeness {text} NOT NULL,
    step {text} NOT NULL,
    account {text} NOT NULL,
    author {text} NOT NULL,
    moment {text} NOT NULL,
    body {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

CREATE INDEX crosswalk_entry_subject ON crosswalk_entry (kind, subject, sequence)
