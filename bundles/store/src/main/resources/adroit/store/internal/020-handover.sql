-- Functions that moved from one department to another.

CREATE TABLE handover (
    sequence {integer} PRIMARY KEY,
    source {text} NOT NULL, -- id of the position description that it leaves
    target {text} NOT NULL,
    account {text} NOT NULL,
    author {text} NOT NULL,
    moment {text} NOT NULL,
    body {text} NOT NULL,
    sha256 {text} NOT NULL
){plain}
