package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.edition.CatalogEdition;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Step;
import adroit.storage.DamagedRecord;
import adroit.storage.ProposalRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened around catalogs, in one journal, and the editions that they bring. */
final class JdbcProposals implements ProposalRecords {
    static final Journal<CatalogEvent> EVENTS = new Journal<>(
            "catalog_event",
            "Catalog event ",
            JdbcProposals::event,
            "proposal",
            "discipline",
            "step",
            "base",
            "edition",
            "skill",
            "day",
            "account",
            "author",
            "moment",
            "body");

    static final String EDITIONS = "SELECT id, discipline, body FROM proposed_edition";

    private final Sql sql;
    private final LastEntry last;

    JdbcProposals(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public CatalogEvent append(CatalogEvent event) {
        return EVENTS.append(
                sql,
                last,
                event.proposal(),
                event.discipline(),
                event.step().key(),
                event.base(),
                event.edition(),
                event.skill(),
                event.day(),
                event.account(),
                event.author(),
                event.moment(),
                event.text());
    }

    @Override
    public List<CatalogEvent> of(String discipline) {
        return sql.list(EVENTS.select() + " WHERE discipline = ? ORDER BY sequence", EVENTS::entry, discipline);
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

    private static CatalogEvent event(Journal.Line line) {
        long sequence = line.number();
        String day = line.optional("day");
        return new CatalogEvent(
                sequence,
                line.number("proposal"),
                line.text("discipline"),
                Step.of(line.text("step")).orElseThrow(() -> new DamagedRecord("Catalog event " + sequence)),
                line.optional("base"),
                line.optional("edition"),
                line.optional("skill"),
                day == null ? null : LocalDate.parse(day),
                line.text("account"),
                line.text("author"),
                Instant.parse(line.text("moment")),
                line.text("body"));
    }
}
