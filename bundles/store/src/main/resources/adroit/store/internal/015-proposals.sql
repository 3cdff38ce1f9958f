-- What happened around catalogs: proposals, affirmations, and the switch of the second person.

CREATE TABLE catalog_event (
    sequence {integer} PRIMARY KEY,
    proposal {integer} NOT NULL, -- 0 for the event that makes one, and for what is about none
    discipline {text} NOT NULL, -- empty for every field
    step {text} NOT NULL,
    base {text},
    edition {text},
    skill {text},
    day {text},
    account {text} NOT NULL,
    author {text} NOT NULL,
    moment {text} NOT NULL,
    body {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

CREATE INDEX catalog_event_discipline ON catalog_event (discipline, sequence)

-- Editions that were proposed and that nobody has published.

CREATE TABLE proposed_edition (
    id {text} PRIMARY KEY,
    discipline {text} NOT NULL,
    body {text} NOT NULL
){plain}
