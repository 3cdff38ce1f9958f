CREATE TRIGGER champion_consent_keep BEFORE UPDATE ON champion_consent
BEGIN SELECT RAISE(ABORT, 'champion_consent is only ever added to'); END

CREATE TRIGGER champion_consent_keep_row BEFORE DELETE ON champion_consent
BEGIN SELECT RAISE(ABORT, 'champion_consent is only ever added to'); END
