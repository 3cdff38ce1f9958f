package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Part;
import adroit.catalogchange.Relevelling;
import adroit.description.DescriptionEdition;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.jobanalysis.DueAnalysis.Cause;
import adroit.jobanalysis.DueAnalysis.Reason;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.proposal.LastInForce;
import adroit.storage.Session;
import adroit.storage.Store;
import adroit.work.Duty;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the analyses in force that should be made anew, with the reasons. */
public final class Renewal {
    /** How old an analysis may become where the city has not said otherwise. */
    public static final Period USUAL = Period.ofYears(3);

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private final Period oldest;

    /** @param oldest the age from which on an analysis is due whatever else happened */
    public Renewal(Store store, Disciplines disciplines, Clock clock, Period oldest) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
        this.oldest = oldest;
    }

    /** How old an analysis may become. */
    public Period oldest() {
        return oldest;
    }

    /** What is due of what the actor may analyze, by description and discipline. */
    public List<DueAnalysis> due(Actor actor) {
        return store.read(session -> {
            List<JobAnalysis> inForce = inForce(session.analyses().all()).stream()
                    .filter(a -> Policy.permits(actor, Act.ANALYZE_JOBS, OpenAnalyses.scope(a.positionDescription())))
                    .toList();
            Map<JobAnalysis, List<Reason>> due = new LinkedHashMap<>();
            MovedAway moved = new MovedAway(session, clock.getZone());
            for (JobAnalysis analysis : inForce) {
                List<Reason> reasons = reasons(session, analysis, moved);
                if (!reasons.isEmpty()) {
                    due.put(analysis, reasons);
                }
            }
            return withPositions(session, due, LocalDate.now(clock));
        });
    }

    /** As {@link #newlyDue(Session, Catalog, Catalog)}, as of now. */
    public int newlyDue(Catalog now, Catalog next) {
        return store.read(session -> newlyDue(session, now, next));
    }

    /**
     * How many analyses of the whole city become due with another catalog of the discipline that are not due with the one in force.
     *
     * @param now the catalog in force
     * @param next the one that may take its place
     */
    public int newlyDue(Session session, Catalog now, Catalog next) {
        int due = 0;
        MovedAway moved = new MovedAway(session, clock.getZone());
        for (JobAnalysis analysis : inForce(session.analyses().all())) {
            boolean concerned = analysis.discipline().equals(next.discipline());
            if (concerned
                    && !overtaken(session, analysis, Optional.of(next)).isEmpty()
                    && reasons(session, analysis, Optional.of(now), moved).isEmpty()) {
                due++;
            }
        }
        return due;
    }

    /** The newest analysis of each description in each discipline. */
    private static List<JobAnalysis> inForce(List<JobAnalysis> all) {
        Map<String, JobAnalysis> newest = new LinkedHashMap<>();
        all.forEach(a -> newest.merge(
                a.positionDescription().id() + "/" + a.discipline(),
                a,
                (one, other) -> one.positionDescription().edition()
                                >= other.positionDescription().edition()
                        ? one
                        : other));
        return List.copyOf(newest.values());
    }

    private List<Reason> reasons(Session session, JobAnalysis analysis, MovedAway moved) {
        return reasons(session, analysis, inForce(session, analysis.discipline()), moved);
    }

    private List<Reason> reasons(Session session, JobAnalysis analysis, Optional<Catalog> now, MovedAway moved) {
        List<Reason> reasons = new ArrayList<>();
        newerDescription(session, analysis).or(() -> moved.from(analysis)).ifPresent(reasons::add);
        reasons.addAll(overtaken(session, analysis, now));
        LocalDate until = analysis.analyzed().plus(oldest);
        if (!LocalDate.now(clock).isBefore(until)) {
            reasons.add(new Reason(
                    Cause.AGE,
                    until.toString(),
                    "It was made on " + analysis.analyzed() + " and has been due since " + until + "."));
        }
        return reasons;
    }

    /** A newer edition with the same words asks for no new analysis. */
    private static Optional<Reason> newerDescription(Session session, JobAnalysis analysis) {
        PositionDescription analyzed = analysis.positionDescription();
        List<DescriptionEdition> editions = session.descriptions().editions(analyzed.id());
        Optional<DescriptionEdition> before =
                editions.stream().filter(e -> e.edition() == analyzed.edition()).findFirst();
        return editions.stream()
                .findFirst()
                .filter(e -> e.edition() > analyzed.edition())
                .filter(e -> before.isEmpty() || !e.text().equals(before.get().text()))
                .map(e -> new Reason(
                        Cause.DESCRIPTION,
                        String.valueOf(e.edition()),
                        "The position description has edition " + e.edition() + " with other words; edition "
                                + analyzed.edition() + " was analyzed."));
    }

    private Optional<Catalog> inForce(Session session, String discipline) {
        return disciplines.find(discipline).map(a -> a.edition().catalog()).or(() -> LastInForce.of(session, discipline)
                .map(CatalogEdition::catalog));
    }

    private static List<Reason> overtaken(Session session, JobAnalysis analysis, Optional<Catalog> now) {
        if (now.isEmpty()) {
            return List.of();
        }
        @Nullable String named = analysis.catalogEdition();
        Optional<Catalog> then = named == null
                ? Optional.empty()
                : session.editions().find(named).map(CatalogEdition::catalog);
        List<Reason> reasons = new ArrayList<>();
        for (Use use : used(analysis)) {
            if (use.gone(now.get()) && then.filter(use::gone).isEmpty()) {
                String title = then.map(use::title).orElseGet(() -> use.title(now.get()));
                reasons.add(new Reason(
                        Cause.CATALOG,
                        use.id(),
                        "Catalog edition " + now.get().edition() + " of "
                                + now.get().title() + " has retired the " + use.kind() + " “" + title + "”."));
            }
        }
        reasons.addAll(relevelled(analysis, then, now.get()));
        return reasons;
    }

    /** A level that the analysis asks for and that means something else since. */
    private static List<Reason> relevelled(JobAnalysis analysis, Optional<Catalog> then, Catalog now) {
        List<Reason> reasons = new ArrayList<>();
        for (Requirement requirement : analysis.requirements()) {
            Optional<Skill> skill = now.skill(requirement.skill());
            Optional<Migration> rule = skill.flatMap(Relevelling::of).filter(r -> isSince(r, analysis, then));
            int level = requirement.level();
            int means = rule.map(r -> r.levels().getOrDefault(level, level)).orElse(level);
            if (means != level) {
                reasons.add(new Reason(
                        Cause.CATALOG,
                        requirement.skill(),
                        "In catalog edition " + now.edition() + " of " + now.title()
                                + " the levels of the skill “"
                                + skill.map(Skill::title).orElse(requirement.skill())
                                + "” mean something else: level " + level + ", which it asks for, is now level " + means
                                + "."));
            }
        }
        return reasons;
    }

    /** Whether the analysis was made with the levels of before; where it names no edition, by its day. */
    private static boolean isSince(Migration rule, JobAnalysis analysis, Optional<Catalog> then) {
        LocalDate day = rule.before();
        return then.map(catalog -> catalog.skill(rule.skill())
                        .flatMap(Relevelling::of)
                        .filter(rule::equals)
                        .isEmpty())
                .orElse(day == null || analysis.signed().isBefore(day));
    }

    private static Set<Use> used(JobAnalysis analysis) {
        Set<Use> used = new LinkedHashSet<>();
        analysis.requirements().forEach(r -> {
            used.add(new Use("skill", r.skill()));
            r.tools().forEach(t -> used.add(new Use("tool", t)));
        });
        analysis.ofTheJob().forEach(task -> {
            task.skills().forEach(s -> used.add(new Use("skill", s)));
            task.tools().forEach(t -> used.add(new Use("tool", t)));
            if (task.duty() != null) {
                used.add(new Use("function", task.duty()));
            }
        });
        analysis.processes().forEach(p -> used.add(new Use("work process", p)));
        return used;
    }

    private List<DueAnalysis> withPositions(Session session, Map<JobAnalysis, List<Reason>> due, LocalDate day) {
        Map<JobAnalysis, List<String>> positions = new LinkedHashMap<>();
        due.keySet().forEach(a -> positions.put(a, new ArrayList<>()));
        if (!due.isEmpty()) {
            session.organization()
                    .forEachPosition(
                            day,
                            position -> positions.forEach((analysis, ids) -> {
                                if (describes(analysis.positionDescription(), position)) {
                                    ids.add(position.id());
                                }
                            }));
        }
        return due.entrySet().stream()
                .map(e -> new DueAnalysis(
                        e.getKey(),
                        e.getValue(),
                        positions.getOrDefault(e.getKey(), List.of()),
                        changes(session, e.getKey(), e.getValue())))
                .toList();
    }

    /** What differs of what the analysis uses between the catalog that it was made with and the one in force. */
    private List<String> changes(Session session, JobAnalysis analysis, List<Reason> reasons) {
        Optional<Catalog> now = inForce(session, analysis.discipline());
        if (now.isEmpty() || reasons.stream().noneMatch(r -> r.cause() == Cause.CATALOG)) {
            return List.of();
        }
        Set<String> used = new LinkedHashSet<>();
        used(analysis).forEach(use -> used.add(use.part().key() + "/" + use.id()));
        return madeWith(session, analysis, now.get())
                .map(then -> CatalogDiff.between(then, now.get()).changes().stream()
                        .filter(c -> used.contains(c.part().key() + "/" + c.id()))
                        .map(ChangeWords::sentence)
                        .toList())
                .orElse(List.of());
    }

    /** The edition that it names; where a file named none, the last one that still had all that is gone now. */
    private static Optional<Catalog> madeWith(Session session, JobAnalysis analysis, Catalog now) {
        @Nullable String named = analysis.catalogEdition();
        if (named != null) {
            return session.editions().find(named).map(CatalogEdition::catalog);
        }
        List<Use> gone = used(analysis).stream().filter(use -> use.gone(now)).toList();
        return session.editions().of(analysis.discipline()).stream()
                .map(CatalogEdition::catalog)
                .filter(catalog -> gone.stream().noneMatch(use -> use.gone(catalog)))
                .findFirst();
    }

    private static boolean describes(PositionDescription description, Position position) {
        @Nullable String department = description.department();
        return Classification.titled(description.classification())
                        .id()
                        .equals(position.classification().id())
                && (department == null
                        || Department.titled(department)
                                .id()
                                .equals(position.department().id()));
    }

    /** Whether the actor may see what is due at all. */
    public static boolean permits(Actor actor) {
        return Policy.permits(actor, Act.ANALYZE_JOBS, new Scope(null, actor.department()));
    }

    /** Something of the catalog that an analysis names. */
    private record Use(String kind, String id) {
        boolean gone(Catalog catalog) {
            return switch (kind) {
                case "skill" -> catalog.skill(id).filter(s -> !s.retired()).isEmpty();
                case "tool" ->
                    catalog.tool(id)
                            .filter(t -> t.status() != ToolStatus.RETIRED)
                            .isEmpty();
                case "function" -> catalog.duties().stream().noneMatch(d -> d.id().equals(id));
                default -> catalog.process(id).isEmpty();
            };
        }

        Part part() {
            return switch (kind) {
                case "skill" -> Part.SKILL;
                case "tool" -> Part.TOOL;
                case "function" -> Part.DUTY;
                default -> Part.PROCESS;
            };
        }

        String title(Catalog catalog) {
            Optional<String> title =
                    switch (kind) {
                        case "skill" -> catalog.skill(id).map(Skill::title);
                        case "tool" -> catalog.tool(id).map(Tool::title);
                        case "function" ->
                            catalog.duties().stream()
                                    .filter(d -> d.id().equals(id))
                                    .findFirst()
                                    .map(Duty::title);
                        default -> catalog.process(id).map(WorkProcess::title);
                    };
            return title.orElse(id);
        }
    }
}
