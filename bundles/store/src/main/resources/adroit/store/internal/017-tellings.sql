-- Through which result each department's numbers are told to those who may not see single results, and on which day they were taken.

CREATE TABLE telling (
    purpose {text} NOT NULL,
    department {text} NOT NULL,
    through {integer} NOT NULL,
    taken {text} NOT NULL,
    sha256 {text},
    PRIMARY KEY (purpose, department)
){keyed}

-- What somebody's newest result was at an earlier time.

CREATE INDEX result_person ON result (person, purpose, position, sequence)
