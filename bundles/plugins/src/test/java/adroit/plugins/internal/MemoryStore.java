package adroit.plugins.internal;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.edition.CatalogEdition;
import adroit.storage.AccountRecords;
import adroit.storage.AnalysisRecords;
import adroit.storage.AuditRecords;
import adroit.storage.EditionRecords;
import adroit.storage.EvidenceRecords;
import adroit.storage.OrganizationRecords;
import adroit.storage.ResultRecords;
import adroit.storage.Session;
import adroit.storage.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps editions and the audit chain in memory; the rest of a city has no part in the life cycle. */
final class MemoryStore implements Store, Session, EditionRecords, AuditRecords {
    private final Map<String, CatalogEdition> editions = new LinkedHashMap<>();
    private final List<AuditEntry> chain = new ArrayList<>();

    /** {@code account act subject outcome} of every entry. */
    List<String> acts() {
        return chain.stream()
                .map(AuditEntry::event)
                .map(e -> String.join(" ", e.account(), e.act(), String.valueOf(e.subject()), e.outcome()))
                .toList();
    }

    @Override
    public synchronized <T> T read(Function<Session, T> work) {
        return work.apply(this);
    }

    @Override
    public synchronized <T> T write(Function<Session, T> work) {
        return work.apply(this);
    }

    @Override
    public EditionRecords editions() {
        return this;
    }

    @Override
    public AuditRecords audit() {
        return this;
    }

    @Override
    public void save(CatalogEdition edition) {
        editions.put(edition.id(), edition);
    }

    @Override
    public Optional<CatalogEdition> find(String id) {
        return Optional.ofNullable(editions.get(id));
    }

    @Override
    public List<CatalogEdition> of(String discipline) {
        return editions.values().stream()
                .filter(e -> e.catalog().discipline().equals(discipline))
                .toList();
    }

    @Override
    public AuditEntry append(AuditEvent event) {
        String before =
                chain.isEmpty() ? AuditEntry.FIRST : chain.get(chain.size() - 1).hash();
        AuditEntry entry = AuditEntry.after(chain.size(), before, event);
        chain.add(entry);
        return entry;
    }

    @Override
    public List<AuditEntry> about(String person, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AuditEntry> before(long sequence, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEach(Consumer<AuditEntry> consumer) {
        chain.forEach(consumer);
    }

    @Override
    public OrganizationRecords organization() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AnalysisRecords analyses() {
        throw new UnsupportedOperationException();
    }

    @Override
    public EvidenceRecords evidence() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResultRecords results() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AccountRecords accounts() {
        throw new UnsupportedOperationException();
    }
}
