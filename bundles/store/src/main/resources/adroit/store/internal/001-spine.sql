-- Statements are separated by blank lines. {text}, {integer}, {keyed} and {plain} are the engine's words; see Dialect.

CREATE TABLE department (
    id {text} PRIMARY KEY,
    title {text} NOT NULL
){keyed}

CREATE TABLE classification (
    id {text} PRIMARY KEY,
    title {text} NOT NULL
){keyed}

CREATE TABLE classification_word (
    word {text} NOT NULL,
    classification {text} NOT NULL REFERENCES classification (id),
    PRIMARY KEY (word, classification)
){keyed}

CREATE TABLE position (
    id {text} PRIMARY KEY,
    classification {text} NOT NULL REFERENCES classification (id),
    department {text} NOT NULL REFERENCES department (id),
    division {text}
){keyed}

CREATE INDEX position_classification ON position (classification)

CREATE INDEX position_department ON position (department)

CREATE TABLE person (
    id {text} PRIMARY KEY,
    city_key {text},
    given_name {text},
    family_name {text}
){keyed}

CREATE UNIQUE INDEX person_city_key ON person (city_key) WHERE city_key IS NOT NULL

CREATE TABLE person_word (
    word {text} NOT NULL,
    person {text} NOT NULL REFERENCES person (id),
    PRIMARY KEY (word, person)
){keyed}

CREATE TABLE assignment (
    id {text} PRIMARY KEY,
    person {text} NOT NULL REFERENCES person (id),
    position {text} NOT NULL REFERENCES position (id),
    kind {text} NOT NULL,
    schedule {text},
    starts {text}
){keyed}

CREATE INDEX assignment_person ON assignment (person, id)

CREATE INDEX assignment_position ON assignment (position, person)

CREATE TABLE job_analysis (
    id {text} PRIMARY KEY,
    description {text} NOT NULL,
    discipline {text} NOT NULL,
    edition {integer} NOT NULL,
    classification {text} NOT NULL,
    department {text},
    body {text} NOT NULL,
    UNIQUE (description, discipline, edition)
){plain}

CREATE INDEX job_analysis_classification ON job_analysis (classification)

CREATE TABLE catalog_edition (
    kept {integer} PRIMARY KEY,
    id {text} NOT NULL UNIQUE,
    discipline {text} NOT NULL,
    body {text} NOT NULL
){plain}

CREATE INDEX catalog_edition_discipline ON catalog_edition (discipline, kept)

CREATE TABLE fact (
    sequence {integer} PRIMARY KEY,
    client_id {text} NOT NULL UNIQUE,
    person {text} NOT NULL REFERENCES person (id),
    discipline {text} NOT NULL,
    process {text},
    step {text},
    channel {text},
    done {integer},
    observed {text} NOT NULL,
    recorded {text} NOT NULL,
    body {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

CREATE INDEX fact_person ON fact (person, sequence)

CREATE INDEX fact_step ON fact (discipline, process, step, person, observed, sequence) WHERE step IS NOT NULL

CREATE TABLE result (
    sequence {integer} PRIMARY KEY,
    created {text} NOT NULL,
    person {text} NOT NULL REFERENCES person (id),
    position {text} NOT NULL, -- empty for a result without a position
    purpose {text} NOT NULL,
    as_of {text} NOT NULL,
    body {text} NOT NULL,
    body_sha256 {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

CREATE TABLE newest_result (
    purpose {text} NOT NULL,
    person {text} NOT NULL,
    position {text} NOT NULL,
    as_of {text} NOT NULL,
    result {integer} NOT NULL REFERENCES result (sequence),
    PRIMARY KEY (purpose, person, position)
){keyed}

CREATE TABLE account (
    id {text} PRIMARY KEY,
    name {text} NOT NULL UNIQUE,
    display_name {text} NOT NULL,
    person {text},
    department {text},
    password_hash {text},
    enabled {integer} NOT NULL,
    failures {integer} NOT NULL,
    locked_until {text}
){plain}

CREATE TABLE account_role (
    account {text} NOT NULL REFERENCES account (id),
    role {text} NOT NULL,
    PRIMARY KEY (account, role)
){keyed}

CREATE TABLE web_session (
    token_sha256 {text} PRIMARY KEY,
    account {text} NOT NULL,
    csrf {text} NOT NULL,
    created {text} NOT NULL,
    last_used {text} NOT NULL
){plain}

CREATE INDEX web_session_account ON web_session (account)

CREATE TABLE sign_in_link (
    token_sha256 {text} PRIMARY KEY,
    account {text} NOT NULL,
    expires {text} NOT NULL
){plain}

CREATE TABLE audit_entry (
    sequence {integer} PRIMARY KEY,
    moment {text} NOT NULL,
    account {text} NOT NULL,
    act {text} NOT NULL,
    person {text},
    purpose {text},
    subject {text},
    outcome {text} NOT NULL,
    previous {text} NOT NULL,
    hash {text} NOT NULL
){plain}

CREATE INDEX audit_entry_person ON audit_entry (person, sequence) WHERE person IS NOT NULL

CREATE INDEX audit_entry_gap_lists ON audit_entry (sequence) WHERE act = 'gaps.read'

-- The last sequence number of what is only ever added to, so that a lost end is noticed.

CREATE TABLE last_entry (
    of_table {text} PRIMARY KEY,
    sequence {integer} NOT NULL,
    sha256 {text} NOT NULL
){keyed}
