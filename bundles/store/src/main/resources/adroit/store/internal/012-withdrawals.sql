-- A fact that takes another one back names it; found without reading all others.

ALTER TABLE fact ADD COLUMN withdraws {text}

CREATE INDEX fact_withdraws ON fact (sequence) WHERE withdraws IS NOT NULL
