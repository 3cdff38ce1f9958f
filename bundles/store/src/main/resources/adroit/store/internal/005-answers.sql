-- Assessment forms: rounds, forms, drafts of answers, invitations; and what people say of their results.

CREATE TABLE form_round (
    id {text} PRIMARY KEY,
    title {text} NOT NULL,
    purpose {text} NOT NULL,
    closes {text} NOT NULL,
    department {text},
    opened {text} NOT NULL,
    opened_by {text} NOT NULL,
    ended {text}
){plain}

CREATE TABLE form (
    id {text} PRIMARY KEY,
    round {text} NOT NULL REFERENCES form_round (id),
    person {text} NOT NULL REFERENCES person (id),
    position {text} NOT NULL,
    channel {text} NOT NULL,
    writer {text} NOT NULL REFERENCES person (id),
    parts {text} NOT NULL,
    state {text} NOT NULL,
    ended {text}
){plain}

CREATE INDEX form_of_round ON form (round, id)

CREATE INDEX form_of_writer ON form (writer, id)

-- A draft: its writer's alone, and gone when its form ends.

CREATE TABLE form_answer (
    form {text} NOT NULL REFERENCES form (id),
    question {text} NOT NULL,
    revision {integer} NOT NULL,
    body {text} NOT NULL,
    saved {text} NOT NULL,
    sha256 {text} NOT NULL,
    PRIMARY KEY (form, question)
){keyed}

CREATE TABLE form_invitation (
    id {text} PRIMARY KEY,
    form {text} NOT NULL REFERENCES form (id),
    code_sha256 {text} NOT NULL UNIQUE,
    made {text} NOT NULL,
    expires {text} NOT NULL,
    revoked {text},
    used {text}
){plain}

CREATE INDEX form_invitation_form ON form_invitation (form, made, id)

CREATE TABLE form_pass (
    token_sha256 {text} PRIMARY KEY,
    invitation {text} NOT NULL REFERENCES form_invitation (id),
    csrf {text} NOT NULL,
    created {text} NOT NULL,
    last_used {text} NOT NULL
){plain}

CREATE INDEX form_pass_invitation ON form_pass (invitation)

CREATE TABLE remark (
    sequence {integer} PRIMARY KEY,
    thread {integer} NOT NULL,
    person {text} NOT NULL REFERENCES person (id),
    discipline {text} NOT NULL,
    skill {text} NOT NULL,
    result {text},
    kind {text} NOT NULL,
    body {text} NOT NULL,
    moment {text} NOT NULL,
    account {text} NOT NULL,
    writer {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

CREATE INDEX remark_person ON remark (person, sequence)

CREATE INDEX remark_thread ON remark (thread, sequence)

CREATE INDEX remark_contest ON remark (sequence) WHERE kind = 'contest'
