package adroit.store.internal;

import adroit.audit.AuditEntry;
import adroit.storage.DamagedRecord;
import adroit.storage.Integrity;
import adroit.storage.StorageFailure;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads everything that carries a hash, one row at a time, and says what is not as it was written. */
public final class Verification {
    private static final List<String> ONLY_EVER_ADDED_TO = List.of(
            "fact",
            "result",
            "job_analysis",
            "description_edition",
            "catalog_edition",
            "audit_entry",
            JdbcChampions.CONSENTS.name(),
            JdbcRemarks.REMARKS.name(),
            JdbcSuggestions.ENTRIES.name(),
            JdbcCrosswalk.ENTRIES.name(),
            JdbcHandovers.MOVES.name(),
            JdbcFrameworks.TABLE,
            JdbcFrameworks.ITEMS,
            JdbcFrameworks.RELATIONS,
            JdbcProposals.EVENTS.name(),
            "proposed_edition");

    private final Dialect dialect;
    private final Consumer<Consumer<Sql>> reading;
    private final Findings findings = new Findings();

    /** Of a database in service: each check reads one unchanging picture. */
    public Verification(Dialect dialect, ConnectionPool readers) {
        this(
                dialect,
                check -> readers.use(sql -> sql.inTransaction(() -> {
                    check.accept(sql);
                    return true;
                })));
    }

    /** Of what a transaction under way has made so far. */
    public Verification(Dialect dialect, Sql sql) {
        this(dialect, check -> check.accept(sql));
    }

    private Verification(Dialect dialect, Consumer<Consumer<Sql>> reading) {
        this.dialect = dialect;
        this.reading = reading;
    }

    /** Runs every check, also where one before failed. */
    public Integrity.Report report() {
        check("The structure", sql -> findings.problems(dialect.structureProblems(sql)));
        check("The list of guards", this::checkGuards);
        check("The table of facts", this::checkFacts);
        check("The table of results", this::checkResults);
        check("The pointers to the newest results", this::checkPointers);
        check("The table of job analyses", this::checkAnalyses);
        check("The table of position descriptions", this::checkDescriptions);
        check("The table of catalog editions", this::checkEditions);
        check("The table of consents", journal(JdbcChampions.CONSENTS));
        check("The table of answers", this::checkDrafts);
        check("The table of comments", journal(JdbcRemarks.REMARKS));
        check("The table of suggestions", journal(JdbcSuggestions.ENTRIES));
        check("The table of the crosswalk", journal(JdbcCrosswalk.ENTRIES));
        check("The table of functions that moved", journal(JdbcHandovers.MOVES));
        check("The table of proposals", journal(JdbcProposals.EVENTS));
        check("The table of proposed editions", this::checkProposedEditions);
        check("The table of publishers", this::checkPublishers);
        check("The tables of reference frameworks", sql -> new FrameworkCheck(sql, findings).run());
        for (SealedTable table : SealedTables.ALL) {
            check("The table " + table.name(), sql -> table.check(sql, this::count));
        }
        check("The audit chain", this::checkAudit);
        return findings.report();
    }

    private void check(String what, Consumer<Sql> check) {
        try {
            reading.accept(check);
        } catch (StorageFailure e) {
            findings.problem(what + " cannot be read to the end. " + e.getMessage());
        }
    }

    private Consumer<Sql> journal(Journal<?> journal) {
        return sql -> journal.check(sql, findings);
    }

    private void checkGuards(Sql sql) {
        Set<String> present = Set.copyOf(dialect.triggers(sql));
        for (String table : ONLY_EVER_ADDED_TO) {
            if (!present.containsAll(dialect.guards(table))) {
                findings.problem("The guard against changes of the table " + table + " is missing.");
            }
        }
    }

    private void checkFacts(Sql sql) {
        Sequence sequence = new Sequence("Fact e-", findings);
        sql.each("SELECT " + FactRow.COLUMNS + " FROM fact ORDER BY sequence", FactRow::read, row -> {
            sequence.next(row.sequence(), row.sha256());
            if (!row.intact()) {
                findings.damaged("Fact e-" + row.sequence());
            }
        });
        sequence.endsAt(new LastEntry(sql).of(JdbcEvidence.TABLE));
    }

    private void checkDrafts(Sql sql) {
        sql.each("SELECT " + JdbcForms.ANSWER + " FROM form_answer ORDER BY form, question", JdbcForms::answer, row -> {
            findings.checked();
            if (!row.intact()) {
                findings.damaged("An answer of form " + row.form());
            }
        });
    }

    private void checkResults(Sql sql) {
        Sequence sequence = new Sequence("Result r-", findings);
        sql.each("SELECT " + ResultRow.columns("") + " FROM result ORDER BY sequence", ResultRow::read, row -> {
            sequence.next(row.sequence(), row.sha256());
            if (!row.intact()) {
                findings.damaged("Result " + row.id());
            }
        });
        sequence.endsAt(new LastEntry(sql).of(JdbcResults.TABLE));
    }

    private void checkPointers(Sql sql) {
        sql.each(
                "SELECT x.sequence FROM (SELECT purpose, person, position, sequence, ROW_NUMBER() OVER"
                        + " (PARTITION BY purpose, person, position ORDER BY as_of DESC, sequence DESC) AS place"
                        + " FROM result) x LEFT JOIN newest_result n ON n.purpose = x.purpose"
                        + " AND n.person = x.person AND n.position = x.position"
                        + " WHERE x.place = 1 AND (n.result IS NULL OR n.result <> x.sequence) ORDER BY x.sequence",
                row -> row.getLong(1),
                newest -> findings.problem(
                        "Result r-" + newest + " is the newest of its kind, but the pointer says another."));
        sql.each(
                "SELECT n.result FROM newest_result n LEFT JOIN result r ON r.sequence = n.result"
                        + " AND r.purpose = n.purpose AND r.person = n.person AND r.position = n.position"
                        + " WHERE r.sequence IS NULL ORDER BY n.result",
                row -> row.getLong(1),
                result -> findings.problem("A pointer to a newest result leads to r-" + result
                        + ", which is not of that person, position and purpose."));
    }

    private void checkAnalyses(Sql sql) {
        sql.each(
                "SELECT " + JdbcAnalyses.COLUMNS + " FROM job_analysis ORDER BY id",
                intact(JdbcAnalyses::analysis),
                this::count);
    }

    private void checkDescriptions(Sql sql) {
        sql.each(
                "SELECT " + JdbcDescriptions.COLUMNS + " FROM description_edition ORDER BY id",
                intact(JdbcDescriptions::edition),
                this::count);
    }

    private void checkEditions(Sql sql) {
        sql.each(
                "SELECT " + JdbcEditions.COLUMNS + " FROM catalog_edition ORDER BY kept",
                intact(JdbcEditions::edition),
                this::count);
    }

    private void checkProposedEditions(Sql sql) {
        sql.each(JdbcProposals.EDITIONS + " ORDER BY id", intact(JdbcEditions::edition), this::count);
    }

    private void checkPublishers(Sql sql) {
        sql.each(
                "SELECT " + JdbcPublishers.COLUMNS + " FROM publisher ORDER BY fingerprint",
                intact(JdbcPublishers::publisher),
                this::count);
    }

    private void checkAudit(Sql sql) {
        Chain chain = new Chain(findings);
        new JdbcAudit(sql, new LastEntry(sql)).forEach(chain::next);
        chain.endsAt(new LastEntry(sql).of(JdbcAudit.TABLE));
    }

    private void count(boolean intact) {
        findings.checked();
    }

    private void count(String damage) {
        findings.checked();
        if (!damage.isEmpty()) {
            findings.problem(damage);
        }
    }

    private <T> Row<Boolean> intact(Row<T> reader) {
        return row -> {
            try {
                reader.read(row);
                return true;
            } catch (DamagedRecord e) {
                findings.problem(String.valueOf(e.getMessage()));
                return false;
            }
        };
    }

    /** Follows the audit chain. */
    private static final class Chain {
        private final Findings findings;
        private final Sequence sequence;
        private String before = AuditEntry.FIRST;

        Chain(Findings findings) {
            this.findings = findings;
            this.sequence = new Sequence("Audit entry ", findings);
        }

        void next(AuditEntry entry) {
            sequence.next(entry.sequence(), entry.hash());
            if (!entry.follows(entry.sequence() - 1, before)) {
                findings.problem("Audit entry " + entry.sequence()
                        + " does not follow the one before: it, or the one before, was changed.");
            }
            before = entry.hash();
        }

        void endsAt(LastEntry.Place end) {
            sequence.endsAt(end);
        }
    }
}
