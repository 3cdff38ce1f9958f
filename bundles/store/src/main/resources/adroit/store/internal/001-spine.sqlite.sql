CREATE TRIGGER fact_keep BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'fact is only ever added to'); END

CREATE TRIGGER fact_keep_row BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'fact is only ever added to'); END

CREATE TRIGGER result_keep BEFORE UPDATE ON result BEGIN SELECT RAISE(ABORT, 'result is only ever added to'); END

CREATE TRIGGER result_keep_row BEFORE DELETE ON result BEGIN SELECT RAISE(ABORT, 'result is only ever added to'); END

CREATE TRIGGER job_analysis_keep BEFORE UPDATE ON job_analysis
BEGIN SELECT RAISE(ABORT, 'job_analysis is only ever added to'); END

CREATE TRIGGER job_analysis_keep_row BEFORE DELETE ON job_analysis
BEGIN SELECT RAISE(ABORT, 'job_analysis is only ever added to'); END

CREATE TRIGGER catalog_edition_keep BEFORE UPDATE ON catalog_edition
BEGIN SELECT RAISE(ABORT, 'catalog_edition is only ever added to'); END

CREATE TRIGGER catalog_edition_keep_row BEFORE DELETE ON catalog_edition
BEGIN SELECT RAISE(ABORT, 'catalog_edition is only ever added to'); END

CREATE TRIGGER audit_entry_keep BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit_entry is only ever added to'); END

CREATE TRIGGER audit_entry_keep_row BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit_entry is only ever added to'); END
