-- What others publish of occupations, skills and tools, as it was brought in.

CREATE TABLE reference_framework (
    number {integer} PRIMARY KEY,
    id {text} NOT NULL UNIQUE,
    content_sha256 {text} NOT NULL UNIQUE,
    body {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}

-- One that is being written; nobody sees its items yet.
CREATE TABLE framework_draft (
    number {integer} PRIMARY KEY,
    begun {text} NOT NULL
){plain}

CREATE TABLE framework_item (
    framework {integer} NOT NULL,
    number {integer} NOT NULL,
    id {text} NOT NULL,
    kind {text} NOT NULL,
    code {text},
    title {text} NOT NULL,
    status {text} NOT NULL,
    body {text} NOT NULL,
    sha256 {text} NOT NULL,
    PRIMARY KEY (framework, number)
){keyed}

CREATE UNIQUE INDEX framework_item_id ON framework_item (framework, id)

CREATE INDEX framework_item_kind ON framework_item (framework, kind, number)

-- Who relates to an item, for the way back: the numbers of the items, with blanks between them.
CREATE TABLE framework_relation (
    framework {integer} NOT NULL,
    target {integer} NOT NULL,
    type {text} NOT NULL,
    sources {text} NOT NULL,
    sha256 {text} NOT NULL,
    PRIMARY KEY (framework, target, type)
){keyed}
