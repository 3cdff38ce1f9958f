package adroit.exchange.imports;

import adroit.exchange.roster.Employments;
import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.Roster;
import adroit.exchange.roster.RosterField;
import adroit.exchange.roster.RosterRow;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.intake.MissingPeople;
import adroit.intake.UnmatchedPeople;
import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Employment;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accepted rows of a roster, stored some thousands at a time. */
final class RosterChunks implements RowSink<RosterRow> {
    /** The more rows at once, the fewer pages of the database are touched for each; the fewer, the less memory. */
    private static final int CHUNK = 5_000;

    private final Session session;
    private final Employments employments;
    private final Consumer<RowProblem> problems;
    private final boolean numbered;
    private final String file;
    private final LocalDate day;
    private final Set<AssignmentDetail> told;
    private final @Nullable NamedSupervisors supervisors;
    private final @Nullable Completeness completeness;
    private final RosterNews news;
    private final List<Employment> chunk = new ArrayList<>(CHUNK);

    RosterChunks(MappedImport.Reading<Roster> reading) {
        Mapping mapping = reading.mapping();
        Table table = reading.file().table();
        this.session = reading.session();
        this.employments =
                new Employments(table.sha256(), session.organization().secret());
        this.problems = reading.problems();
        this.file = table.fileName();
        this.day = reading.day();
        this.numbered = mapping.column(RosterField.POSITION_NUMBER).isPresent();
        boolean named =
                mapping.hasKey() && mapping.column(RosterField.SUPERVISOR_KEY).isPresent();
        List<String> names = table.header().names();
        this.supervisors = named
                ? new NamedSupervisors(
                        NamedSupervisors.columnOf(mapping, names, RosterField.SUPERVISOR_KEY), day, problems)
                : null;
        this.told = told(mapping);
        this.news = new RosterNews(session, day, mapping.hasKey(), told);
        this.completeness =
                mapping.hasKey() ? new Completeness(session, day, told.contains(AssignmentDetail.ENDS)) : null;
    }

    private static Set<AssignmentDetail> told(Mapping mapping) {
        Set<AssignmentDetail> told = EnumSet.noneOf(AssignmentDetail.class);
        mapping.column(RosterField.ASSIGNMENT_KIND).ifPresent(c -> told.add(AssignmentDetail.KIND));
        mapping.column(RosterField.START_DATE).ifPresent(c -> told.add(AssignmentDetail.STARTS));
        mapping.column(RosterField.END_DATE).ifPresent(c -> told.add(AssignmentDetail.ENDS));
        return told;
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
        news.note(settled);
        session.organization().save(settled, told);
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
            Employment next =
                    goingOn(employment, kept.getOrDefault(employment.person().id(), List.of()), taken);
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
        return first(kept, taken, a -> a.position().id().equals(position) && a.inForce(day))
                .or(() -> first(kept, taken, a -> a.position().id().equals(position)))
                .or(() -> first(kept, taken, a -> a.position().number() == null && a.inForce(day)))
                .map(a -> new Employment(employment.person(), withId(wanted, a.id())))
                .orElse(employment);
    }

    private static Optional<Assignment> first(
            Collection<Assignment> kept, Set<String> taken, Predicate<Assignment> which) {
        return kept.stream().filter(a -> !taken.contains(a.id())).filter(which).findFirst();
    }

    private static Assignment withId(Assignment a, String id) {
        return new Assignment(id, a.person(), a.position(), a.kind(), a.schedule(), a.starts(), a.ends());
    }

    /** Who is not in the file, as far as that was asked; known when it is finished. */
    Optional<MissingPeople> missing() {
        return completeness == null ? Optional.empty() : completeness.missing();
    }

    /** Whom nothing matches with the people on record; known when it is finished. */
    Optional<UnmatchedPeople> unmatched() {
        return news.unmatched();
    }

    /** What is said of the file as a whole; how many supervisors could not be put in force. */
    long finish(ImportOptions options, long rejected, List<String> notes) {
        notes.addAll(0, news.notes());
        news.requireConfirmed(options, file);
        if (completeness != null) {
            if (options.complete()) {
                notes.addAll(completeness.settle(session, rejected, options, file));
            } else {
                notes.addAll(completeness.offer(session));
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
