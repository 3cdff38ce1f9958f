-- Positions of the budget, vacancies, supervisors, departments' codes and supplied plan eligibility.

ALTER TABLE department ADD COLUMN code {text}

CREATE INDEX department_code ON department (code) WHERE code IS NOT NULL

ALTER TABLE position ADD COLUMN number {text}

ALTER TABLE position ADD COLUMN reports_to {text}

ALTER TABLE position ADD COLUMN vacant_since {text}

CREATE UNIQUE INDEX position_number ON position (number) WHERE number IS NOT NULL

CREATE INDEX position_reports_to ON position (reports_to) WHERE reports_to IS NOT NULL

ALTER TABLE person ADD COLUMN plan_eligible_on {text}

ALTER TABLE assignment ADD COLUMN ends {text}

-- The first day is empty where it is not known.
CREATE TABLE supervision (
    person {text} NOT NULL REFERENCES person (id),
    supervisor {text} NOT NULL REFERENCES person (id),
    kind {text} NOT NULL,
    starts {text} NOT NULL,
    ends {text},
    PRIMARY KEY (person, supervisor, kind, starts)
){keyed}

CREATE INDEX supervision_supervisor ON supervision (supervisor, person)

-- From this secret the ids of positions are made that are known from people's rows alone.
CREATE TABLE city_secret (
    secret {text} PRIMARY KEY
){keyed}
