package adroit.exchange.imports;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.Employments;
import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.Roster;
import adroit.exchange.roster.RosterField;
import adroit.exchange.roster.RosterReport;
import adroit.exchange.roster.RosterRow;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.Tally;
import adroit.identity.Actor;
import adroit.organization.Assignment;
import adroit.organization.Employment;
import adroit.storage.Session;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a roster in: people, positions and assignments of its good rows, and who supervises whom. */
public final class RosterImport implements ImportKind {
    private static final String KIND = "roster";

    /** The more rows at once, the fewer pages of the database are touched for each; the fewer, the less memory. */
    private static final int CHUNK = 5_000;

    private final Store store;
    private final Clock clock;

    public RosterImport(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes the file in.
     *
     * @param problems told everything that is wrong with the rows that are left out, in the file's order, and then with supervisors
     * @throws adroit.exchange.problem.RefusedFile where it is no roster at all; nothing is stored then
     */
    @Override
    public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
        return new FileImport(store, clock, actor, "import.roster").run(options, session -> {
            Roster roster = Roster.of(Table.open(file, options.sheet()));
            roster.table().watch(options.watch());
            Remembered remembered = new Remembered(session, KIND, roster.table().header(), said(options));
            Mapping mapping = roster.mapping(remembered.words(), null);
            requireKey(roster, mapping, options);
            Chunks chunks = new Chunks(session, roster, mapping, LocalDate.now(clock), problems);
            RosterReport report = roster.read(mapping, chunks);
            chunks.save();
            List<String> notes = new ArrayList<>(report.notes());
            long refused = chunks.finish(options, report.tally().rejected(), notes);
            if (options.saysColumns() && !options.dryRun()) {
                Remembered.keep(session, KIND, roster.table().header(), report.columns(), actor, clock.instant());
            }
            return report(report, remembered.explained(report.columns()), options, refused, notes);
        });
    }

    /** The words about columns, that of the key among them. */
    private static List<String> said(ImportOptions options) {
        List<String> said = new ArrayList<>(options.columns());
        if (options.key() != null) {
            said.add(options.key() + "=" + RosterField.PERSON_KEY.key());
        }
        return said;
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return Previews.fields(FileLayout.ROSTER);
    }

    @Override
    public ImportPreview preview(Path file, ImportOptions options) {
        Roster roster = Roster.of(Table.open(file, options.sheet()));
        Remembered remembered = store.read(
                session -> new Remembered(session, KIND, roster.table().header(), said(options)));
        List<ColumnUse> uses = remembered.explained(roster.uses(remembered.words()));
        return Previews.of(roster.table(), uses, remembered::isKnown);
    }

    private static void requireKey(Roster roster, Mapping mapping, ImportOptions options) {
        if (options.complete() && !mapping.hasKey()) {
            throw new RefusedFile(Problem.ofFile(
                    roster.table().fileName(),
                    "complete-without-key",
                    "Without a column that identifies people nobody can tell who is missing.",
                    "Name that column with --key, or leave --complete out."));
        }
    }

    private static ImportReport report(
            RosterReport report, List<ColumnUse> columns, ImportOptions options, long refused, List<String> notes) {
        Tally tally = report.tally();
        boolean stores = options.stores(tally.rejected() + refused);
        return new ImportReport(
                report.file(),
                report.sha256(),
                tally.read(),
                stores || options.dryRun() ? tally.accepted() : 0,
                tally.rejected(),
                stores && tally.accepted() > 0,
                columns,
                notes);
    }

    private static final class Chunks implements RowSink<RosterRow> {
        private final Session session;
        private final Employments employments;
        private final Consumer<RowProblem> problems;
        private final boolean numbered;
        private final LocalDate day;
        private final @Nullable NamedSupervisors supervisors;
        private final @Nullable Completeness completeness;
        private final List<Employment> chunk = new ArrayList<>(CHUNK);

        Chunks(Session session, Roster roster, Mapping mapping, LocalDate day, Consumer<RowProblem> problems) {
            this.session = session;
            this.employments = new Employments(
                    roster.table().sha256(), session.organization().secret());
            this.problems = problems;
            this.day = day;
            this.numbered = mapping.column(RosterField.POSITION_NUMBER).isPresent();
            boolean named = mapping.hasKey()
                    && mapping.column(RosterField.SUPERVISOR_KEY).isPresent();
            List<String> names = roster.table().header().names();
            this.supervisors = named
                    ? new NamedSupervisors(
                            NamedSupervisors.columnOf(mapping, names, RosterField.SUPERVISOR_KEY), day, problems)
                    : null;
            this.completeness = mapping.hasKey() ? new Completeness(session, day) : null;
        }

        @Override
        public void accepted(RosterRow row) {
            Employment employment = employments.of(row);
            chunk.add(employment);
            if (supervisors != null) {
                supervisors.note(employment.person().id(), row);
            }
            if (chunk.size() == CHUNK) {
                save();
            }
        }

        @Override
        public void rejected(List<RowProblem> rowProblems) {
            rowProblems.forEach(problems);
        }

        void save() {
            List<Employment> settled = numbered ? settled() : List.copyOf(chunk);
            session.organization().save(settled);
            if (completeness != null) {
                settled.forEach(e -> completeness.note(e.assignment()));
            }
            chunk.clear();
        }

        /** A person who is kept in the same position, or in one without a number, goes on with that assignment. */
        private List<Employment> settled() {
            Map<String, List<Assignment>> kept = session
                    .organization()
                    .assignments(chunk.stream().map(e -> e.person().id()).collect(Collectors.toSet()))
                    .stream()
                    .collect(Collectors.groupingBy(Assignment::person));
            Set<String> taken = new HashSet<>();
            List<Employment> all = new ArrayList<>();
            for (Employment employment : chunk) {
                Employment next = goingOn(
                        employment, kept.getOrDefault(employment.person().id(), List.of()), taken);
                taken.add(next.assignment().id());
                all.add(next);
            }
            return all;
        }

        private Employment goingOn(Employment employment, Collection<Assignment> kept, Set<String> taken) {
            Assignment wanted = employment.assignment();
            if (wanted.position().number() == null) {
                return employment;
            }
            String position = wanted.position().id();
            return first(kept, taken, a -> a.position().id().equals(position))
                    .or(() -> first(kept, taken, a -> a.position().number() == null && a.inForce(day)))
                    .map(a -> new Employment(employment.person(), withId(wanted, a.id())))
                    .orElse(employment);
        }

        private static Optional<Assignment> first(
                Collection<Assignment> kept, Set<String> taken, Predicate<Assignment> which) {
            return kept.stream()
                    .filter(a -> !taken.contains(a.id()))
                    .filter(which)
                    .findFirst();
        }

        private static Assignment withId(Assignment a, String id) {
            return new Assignment(id, a.person(), a.position(), a.kind(), a.schedule(), a.starts(), a.ends());
        }

        /** What is said of the file as a whole; how many supervisors could not be put in force. */
        long finish(ImportOptions options, long rejected, List<String> notes) {
            if (completeness != null) {
                if (options.complete()) {
                    notes.add(completeness.end(session, rejected));
                } else {
                    completeness.offer(session).ifPresent(notes::add);
                }
            }
            if (supervisors == null) {
                return 0;
            }
            supervisors.save(session);
            if (supervisors.without() > 0) {
                notes.add(supervisors.without() + (supervisors.without() == 1 ? " row names" : " rows name")
                        + " no supervisor: usual for the head of the city; check the others.");
            }
            return supervisors.refused();
        }
    }
}
