package adroit.identity;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.Staffing;
import adroit.organization.Supervision;
import adroit.storage.AccountRecords;
import adroit.storage.AnalysisRecords;
import adroit.storage.AnalysisWorkRecords;
import adroit.storage.AuditRecords;
import adroit.storage.DescriptionRecords;
import adroit.storage.EditionRecords;
import adroit.storage.EvidenceRecords;
import adroit.storage.FormRecords;
import adroit.storage.FrameworkRecords;
import adroit.storage.IntakeRecords;
import adroit.storage.InvitationRecords;
import adroit.storage.OrganizationRecords;
import adroit.storage.ProposalRecords;
import adroit.storage.PublisherRecords;
import adroit.storage.RemarkRecords;
import adroit.storage.ResultRecords;
import adroit.storage.Session;
import adroit.storage.SlipRecords;
import adroit.storage.Store;
import adroit.storage.SuggestionRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** A store in memory with one department and one person, for what identity asks of it: a unit of work that throws leaves nothing behind. */
final class City implements Store {
    static final Department LIBRARY = Department.titled("Public Library");
    static final Person PERSON = new Person("p-1", "77", "Ada", "Example");

    private State state = new State(Map.of(), Map.of(), Map.of(), List.of());
    private long version;

    private record State(
            Map<String, Account> accounts,
            Map<String, WebSession> sessions,
            Map<String, SignInLink> links,
            List<AuditEntry> audit) {
        State copy() {
            return new State(
                    new TreeMap<>(accounts), new TreeMap<>(sessions), new TreeMap<>(links), new ArrayList<>(audit));
        }
    }

    @Override
    public synchronized <T> T read(Function<Session, T> work) {
        return work.apply(new Unit(state.copy()));
    }

    @Override
    public synchronized <T> T write(Function<Session, T> work) {
        State next = state.copy();
        T answer = work.apply(new Unit(next));
        state = next;
        version++;
        return answer;
    }

    @Override
    public <T> T rehearse(Function<Session, T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T prepare(Function<Session, T> work, Function<T, Optional<Consumer<Session>>> ending) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized long version() {
        return version;
    }

    Map<String, SignInLink> links() {
        return state.links();
    }

    List<AuditEvent> audited() {
        return read(s -> s.audit().before(Long.MAX_VALUE, Integer.MAX_VALUE)).stream()
                .sorted(Comparator.comparingLong(AuditEntry::sequence))
                .map(AuditEntry::event)
                .toList();
    }

    private record Unit(State state) implements Session {
        @Override
        public FrameworkRecords frameworks() {
            throw new UnsupportedOperationException();
        }

        @Override
        public PublisherRecords publishers() {
            throw new UnsupportedOperationException();
        }

        @Override
        public adroit.storage.TellingRecords tellings() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProposalRecords proposals() {
            throw new UnsupportedOperationException();
        }

        @Override
        public AccountRecords accounts() {
            return new Accounts(state);
        }

        @Override
        public AuditRecords audit() {
            return new Audit(state);
        }

        @Override
        public OrganizationRecords organization() {
            return new Organization();
        }

        @Override
        public AnalysisRecords analyses() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DescriptionRecords descriptions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public AnalysisWorkRecords analysisWork() {
            throw new UnsupportedOperationException();
        }

        @Override
        public EditionRecords editions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public EvidenceRecords evidence() {
            throw new UnsupportedOperationException();
        }

        @Override
        public adroit.storage.ChampionRecords champions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ResultRecords results() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FormRecords forms() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InvitationRecords invitations() {
            throw new UnsupportedOperationException();
        }

        @Override
        public RemarkRecords remarks() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SlipRecords slips() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SuggestionRecords suggestions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public IntakeRecords intake() {
            throw new UnsupportedOperationException();
        }
    }

    private record Accounts(State state) implements AccountRecords {
        @Override
        public void save(Account account) {
            state.accounts().put(account.id(), account);
        }

        @Override
        public Optional<Account> find(String id) {
            return Optional.ofNullable(state.accounts().get(id));
        }

        @Override
        public List<Account> ofPerson(String person) {
            return all().stream().filter(a -> person.equals(a.person())).toList();
        }

        @Override
        public Optional<Account> named(String name) {
            return all().stream().filter(a -> a.name().equals(name)).findFirst();
        }

        @Override
        public List<Account> all() {
            return state.accounts().values().stream()
                    .sorted(Comparator.comparing(Account::name))
                    .toList();
        }

        @Override
        public void save(WebSession session) {
            state.sessions().put(session.tokenSha256(), session);
        }

        @Override
        public Optional<WebSession> session(String tokenSha256) {
            return Optional.ofNullable(state.sessions().get(tokenSha256));
        }

        @Override
        public void endSession(String tokenSha256) {
            state.sessions().remove(tokenSha256);
        }

        @Override
        public void endSessions(String account) {
            state.sessions().values().removeIf(s -> s.account().equals(account));
        }

        @Override
        public void save(SignInLink link) {
            state.links().put(link.tokenSha256(), link);
        }

        @Override
        public Optional<SignInLink> takeLink(String tokenSha256, Instant now) {
            SignInLink link = state.links().get(tokenSha256);
            if (link != null && link.maker() != null) {
                return Optional.empty();
            }
            return Optional.ofNullable(state.links().remove(tokenSha256)).filter(l -> now.isBefore(l.expires()));
        }

        @Override
        public List<SignInLink> waitingLinks(Instant now) {
            return state.links().values().stream()
                    .filter(l -> l.maker() != null && now.isBefore(l.expires()))
                    .toList();
        }

        @Override
        public void releaseLinks(String account) {
            state.links()
                    .replaceAll((token, l) ->
                            l.account().equals(account) ? new SignInLink(token, account, l.expires()) : l);
        }

        @Override
        public void endLinks(String account) {
            state.links().values().removeIf(l -> l.account().equals(account));
        }

        @Override
        public void sweep(Instant now, Instant unusedSince, Instant begunBefore) {
            state.links().values().removeIf(l -> !now.isBefore(l.expires()));
            state.sessions()
                    .values()
                    .removeIf(s ->
                            s.lastUsed().isBefore(unusedSince) || s.created().isBefore(begunBefore));
        }
    }

    private record Audit(State state) implements AuditRecords {
        @Override
        public AuditEntry append(AuditEvent event) {
            List<AuditEntry> entries = state.audit();
            AuditEntry entry = entries.isEmpty()
                    ? AuditEntry.after(0, AuditEntry.FIRST, event)
                    : AuditEntry.after(
                            entries.size(), entries.get(entries.size() - 1).hash(), event);
            entries.add(entry);
            return entry;
        }

        @Override
        public List<AuditEntry> about(String person, long sequence, int limit) {
            return before(sequence, limit).stream()
                    .filter(e -> person.equals(e.event().person()))
                    .toList();
        }

        @Override
        public List<AuditEntry> rolesChanged(String account, long sequence) {
            return before(Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                    .filter(e -> e.sequence() > sequence && e.event().act().startsWith("account.role-"))
                    .filter(e -> String.valueOf(e.event().subject()).startsWith(account + " "))
                    .toList();
        }

        @Override
        public List<AuditEntry> gapLists(long sequence, int limit) {
            return before(sequence, limit).stream()
                    .filter(e -> e.event().act().equals("gaps.read"))
                    .toList();
        }

        @Override
        public List<AuditEntry> before(long sequence, int limit) {
            return state.audit().stream()
                    .filter(e -> e.sequence() < sequence)
                    .sorted(Comparator.comparingLong(AuditEntry::sequence).reversed())
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<AuditEntry> actsBefore(long sequence, int limit) {
            return before(sequence, limit).stream()
                    .filter(e -> !e.event().aboutResults())
                    .toList();
        }

        @Override
        public void forEach(Consumer<AuditEntry> consumer) {
            state.audit().forEach(consumer);
        }
    }

    private static final class Organization implements OrganizationRecords {
        @Override
        public void save(List<Employment> employments, Set<AssignmentDetail> told) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DepartmentSize> departments(LocalDate day) {
            return List.of(new DepartmentSize(LIBRARY, 1));
        }

        @Override
        public Optional<Person> person(String idOrKey) {
            return Optional.of(PERSON).filter(p -> p.id().equals(idOrKey) || idOrKey.equals(p.key()));
        }

        @Override
        public Optional<Position> position(String id) {
            return Optional.empty();
        }

        @Override
        public int peopleCount(PeopleQuery query, LocalDate day) {
            return 0;
        }

        @Override
        public List<Employment> people(PeopleQuery query, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Assignment> assignments(String person) {
            return List.of();
        }

        @Override
        public List<Staffing> positions(PositionQuery query) {
            return List.of();
        }

        @Override
        public void savePositions(List<Position> positions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void saveAssignments(List<Assignment> assignments) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void saveSupervisions(List<Supervision> supervisions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String secret() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Department> department(String idOrCodeOrTitle) {
            return Optional.of(LIBRARY)
                    .filter(d -> d.id().equals(idOrCodeOrTitle)
                            || d.id().equals(Department.titled(idOrCodeOrTitle).id()));
        }

        @Override
        public List<Person> peopleWithKeys(Collection<String> keys) {
            return List.of();
        }

        @Override
        public List<Position> positionsNumbered(Collection<String> numbers) {
            return List.of();
        }

        @Override
        public void forEachPosition(LocalDate day, Consumer<Position> consumer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Staffing> staffing(String position, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<Position> reportingTo(String position) {
            return List.of();
        }

        @Override
        public List<Assignment> assignments(Collection<String> people) {
            return List.of();
        }

        @Override
        public List<Assignment> holders(String position) {
            return List.of();
        }

        @Override
        public List<Assignment> holders(Collection<String> positions) {
            return List.of();
        }

        @Override
        public List<Supervision> supervisorsOf(String person) {
            return List.of();
        }

        @Override
        public List<Supervision> supervisorsOf(Collection<String> people) {
            return List.of();
        }

        @Override
        public List<Supervision> supervisedBy(String supervisor) {
            return List.of();
        }

        @Override
        public void forEachAssignment(Consumer<Assignment> consumer) {}

        @Override
        public void forEachStaffing(LocalDate day, Consumer<Staffing> consumer) {}

        @Override
        public void forEachPerson(Consumer<Person> consumer) {}

        @Override
        public void forEachSupervision(Consumer<Supervision> consumer) {}
    }
}
