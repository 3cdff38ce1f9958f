-- What people say of themselves is counted in the order in which it was recorded.

CREATE INDEX fact_self ON fact (sequence) WHERE channel = 'self'
