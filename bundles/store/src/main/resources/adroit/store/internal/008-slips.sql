-- Slips for those who do not sign in: to read their own results, or to rate the tasks of a job analysis.

CREATE TABLE slip (
    id {text} PRIMARY KEY,
    kind {text} NOT NULL,
    subject {text} NOT NULL,
    holder {text} NOT NULL,
    name {text} NOT NULL,
    code_sha256 {text} NOT NULL UNIQUE,
    made {text} NOT NULL,
    expires {text} NOT NULL,
    revoked {text},
    used {text}
){plain}

CREATE INDEX slip_subject ON slip (kind, subject, made, id)

CREATE TABLE slip_pass (
    token_sha256 {text} PRIMARY KEY,
    slip {text} NOT NULL REFERENCES slip (id),
    csrf {text} NOT NULL,
    created {text} NOT NULL,
    last_used {text} NOT NULL
){plain}

CREATE INDEX slip_pass_slip ON slip_pass (slip)
