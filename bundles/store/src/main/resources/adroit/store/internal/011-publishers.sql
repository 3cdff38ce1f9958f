-- Whose signature the city knows, and how it stands to them.

CREATE TABLE publisher (
    fingerprint {text} PRIMARY KEY,
    public_key {text} NOT NULL,
    name {text} NOT NULL,
    disciplines {text} NOT NULL, -- ids with commas; empty for every field
    last_day {text},
    trust {text} NOT NULL,
    since {text} NOT NULL,
    successor {text},
    sha256 {text} NOT NULL
){plain}
