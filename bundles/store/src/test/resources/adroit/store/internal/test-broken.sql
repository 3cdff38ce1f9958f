CREATE TABLE leaf (
    id {text} PRIMARY KEY
){plain}

CREATE TABLE tree (
    id {text} PRIMARY KEY
){plain}
