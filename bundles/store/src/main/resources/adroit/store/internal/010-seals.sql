-- Rows that may change carry a seal over all of their columns, those of an account over its roles too. Rows that are there are sealed after this script.

ALTER TABLE department ADD COLUMN sha256 {text}

ALTER TABLE classification ADD COLUMN sha256 {text}

ALTER TABLE position ADD COLUMN sha256 {text}

ALTER TABLE person ADD COLUMN sha256 {text}

ALTER TABLE assignment ADD COLUMN sha256 {text}

ALTER TABLE supervision ADD COLUMN sha256 {text}

ALTER TABLE account ADD COLUMN sha256 {text}

ALTER TABLE form_round ADD COLUMN sha256 {text}

ALTER TABLE form ADD COLUMN sha256 {text}

ALTER TABLE form_invitation ADD COLUMN sha256 {text}

ALTER TABLE slip ADD COLUMN sha256 {text}

ALTER TABLE working_analysis ADD COLUMN sha256 {text}

ALTER TABLE task_rating ADD COLUMN sha256 {text}

ALTER TABLE description_draft ADD COLUMN sha256 {text}
