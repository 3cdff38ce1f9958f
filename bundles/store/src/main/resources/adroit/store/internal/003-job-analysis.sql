-- Position descriptions, and job analyses under way with what experts say in them.

CREATE TABLE description_edition (
    id {text} PRIMARY KEY,
    description {text} NOT NULL,
    edition {integer} NOT NULL,
    title {text} NOT NULL,
    classification {text} NOT NULL,
    department {text},
    body {text} NOT NULL,
    UNIQUE (description, edition)
){plain}

CREATE INDEX description_edition_classification ON description_edition (classification)

CREATE TABLE description_draft (
    description {text} PRIMARY KEY,
    edited {integer} NOT NULL,
    changed {text} NOT NULL,
    title {text} NOT NULL,
    body {text} NOT NULL
){plain}

CREATE TABLE working_analysis (
    id {text} PRIMARY KEY,
    opened {text} NOT NULL,
    stage {text} NOT NULL,
    body {text} NOT NULL
){plain}

CREATE TABLE task_rating (
    analysis {text} NOT NULL REFERENCES working_analysis (id),
    expert {text} NOT NULL,
    task {text} NOT NULL,
    importance {integer},
    frequency {integer},
    tools {text} NOT NULL,
    PRIMARY KEY (analysis, expert, task)
){keyed}
