package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.canonical.Seal;
import adroit.edition.CatalogEdition;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Step;
import adroit.storage.DamagedRecord;
import adroit.storage.ProposalRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened around catalogs, in one table that is only ever added to. */
final class JdbcProposals implements ProposalRecords {
    static final String TABLE = "catalog_event";
    static final String COLUMNS =
            "sequence, proposal, discipline, step, base, edition, skill, day, account, author, moment, body, sha256";

    static final String EDITIONS = "SELECT id, discipline, body FROM proposed_edition";

    private final Sql sql;
    private final LastEntry last;

    JdbcProposals(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public CatalogEvent append(CatalogEvent event) {
        Kept kept = Kept.of(last.of(TABLE).sequence() + 1, event);
        sql.update(
                "INSERT INTO catalog_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.sequence,
                kept.proposal,
                kept.discipline,
                kept.step,
                kept.base,
                kept.edition,
                kept.skill,
                kept.day,
                kept.account,
                kept.author,
                kept.moment,
                kept.body,
                kept.sha256);
        last.move(TABLE, kept.sequence, kept.sha256);
        return kept.event();
    }

    @Override
    public List<CatalogEvent> of(String discipline) {
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM catalog_event WHERE discipline = ? ORDER BY sequence",
                        Kept::read,
                        discipline)
                .stream()
                .map(Kept::event)
                .toList();
    }

    @Override
    public void keep(CatalogEdition edition) {
        if (edition(edition.id()).isPresent()) {
            return;
        }
        byte[] body = CanonicalJson.bytes(edition.catalog());
        if (!Digest.sha256(body).equals(edition.id())) {
            throw new IllegalArgumentException("edition " + edition.id() + " is not named after its content");
        }
        sql.update(
                "INSERT INTO proposed_edition (id, discipline, body) VALUES (?, ?, ?)",
                edition.id(),
                edition.catalog().discipline(),
                new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<CatalogEdition> edition(String id) {
        return sql.first(EDITIONS + " WHERE id = ?", JdbcEditions::edition, id);
    }

    @Override
    public List<String> withOpenProposals() {
        return sql.list(
                "SELECT DISTINCT p.discipline FROM catalog_event p WHERE p.step = 'proposed' AND NOT EXISTS"
                        + " (SELECT 1 FROM catalog_event e WHERE e.discipline = p.discipline AND e.proposal = p.sequence"
                        + " AND e.step IN ('published', 'withdrawn')) ORDER BY p.discipline",
                row -> row.getString(1));
    }

    /** A row as it stands in the table. */
    record Kept(
            long sequence,
            long proposal,
            String discipline,
            String step,
            @Nullable String base,
            @Nullable String edition,
            @Nullable String skill,
            @Nullable String day,
            String account,
            String author,
            String moment,
            String body,
            String sha256) {
        static Kept of(long sequence, CatalogEvent event) {
            LocalDate day = event.day();
            return new Kept(
                            sequence,
                            event.proposal(),
                            event.discipline(),
                            event.step().key(),
                            event.base(),
                            event.edition(),
                            event.skill(),
                            day == null ? null : day.toString(),
                            event.account(),
                            event.author(),
                            event.moment().toString(),
                            event.text(),
                            "")
                    .sealed();
        }

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("sequence"),
                    row.getLong("proposal"),
                    row.getString("discipline"),
                    row.getString("step"),
                    row.getString("base"),
                    row.getString("edition"),
                    row.getString("skill"),
                    row.getString("day"),
                    row.getString("account"),
                    row.getString("author"),
                    row.getString("moment"),
                    row.getString("body"),
                    row.getString("sha256"));
        }

        boolean intact() {
            return seal().equals(sha256);
        }

        /** The event; {@link DamagedRecord} where the row is not as it was written. */
        CatalogEvent event() {
            if (!intact()) {
                throw new DamagedRecord("Catalog event " + sequence);
            }
            return new CatalogEvent(
                    sequence,
                    proposal,
                    discipline,
                    Step.of(step).orElseThrow(() -> new DamagedRecord("Catalog event " + sequence)),
                    base,
                    edition,
                    skill,
                    day == null ? null : LocalDate.parse(day),
                    account,
                    author,
                    Instant.parse(moment),
                    body);
        }

        private Kept sealed() {
            return new Kept(
                    sequence,
                    proposal,
                    discipline,
                    step,
                    base,
                    edition,
                    skill,
                    day,
                    account,
                    author,
                    moment,
                    body,
                    seal());
        }

        private String seal() {
            return Seal.of(
                    sequence, proposal, discipline, step, base, edition, skill, day, account, author, moment, body);
        }
    }
}
