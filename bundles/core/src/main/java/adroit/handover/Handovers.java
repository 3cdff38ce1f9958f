package adroit.handover;

import adroit.audit.AuditEvent;
import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.edition.Disciplines;
import adroit.handover.Handover.CarriedTask;
import adroit.handover.HandoverInPlace.Side;
import adroit.handover.HandoverInPlace.SideState;
import adroit.handover.HandoverInPlace.ToolDemand;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Moves functions between departments. Both position descriptions become drafts, which their departments, or HR, publish or throw away as any other; with a published edition of
 * other words the job analyses become due. What moved is only ever added to. Who may write both descriptions moves; who may write one of them sees it.
 */
public final class Handovers {
    /** The longest text of a reason, in characters. */
    public static final int LONGEST = 2_000;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;

    public Handovers(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /** What a description, and the signed analyses of it, say is done there: the duties first, then tasks in other words. */
    public List<String> functions(Actor actor, String description) {
        return store.read(session -> {
            DescriptionText text = text(session, description);
            requireWriting(actor, text);
            Set<String> functions = new LinkedHashSet<>(text.duties());
            Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            known.addAll(functions);
            analyses(session, description).forEach(analysis -> analysis.ofTheJob().stream()
                    .map(RatedTask::statement)
                    .filter(known::add)
                    .forEach(functions::add));
            return List.copyOf(functions);
        });
    }

    /**
     * Moves a function.
     *
     * @param function exactly as {@link #functions} says it
     * @throws AnalysisRefused where it cannot be moved; the problems say why
     * @throws NothingThere where there is no such description
     */
    public HandoverInPlace move(Actor actor, String source, String function, String target, String why) {
        String reason = checked(why);
        return store.write(session -> {
            DescriptionText from = text(session, source);
            DescriptionText to = text(session, target);
            requireWriting(actor, from);
            requireWriting(actor, to);
            refuseSame(source, from, target, to);
            List<CarriedTask> tasks = tasks(session, source, function);
            if (!from.duties().contains(function) && tasks.isEmpty()) {
                throw new AnalysisRefused("The description “" + from.title()
                        + "” has no such function. Choose one that it, or a signed analysis of it, names.");
            }
            if (to.duties().contains(function)) {
                throw new AnalysisRefused("The description “" + to.title() + "” has this function already.");
            }
            Handover made = session.handovers()
                    .append(new Handover(
                            0,
                            function,
                            source,
                            edition(session, source),
                            target,
                            edition(session, target),
                            tasks,
                            actor.account(),
                            actor.displayName(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            reason));
            if (from.duties().contains(function)) {
                draft(session, source, without(from, function));
            }
            draft(session, target, with(to, function));
            session.audit()
                    .append(AuditEvent.of(
                            clock.instant(), actor, "function.move", made.id() + " " + source + " " + target, "done"));
            return inPlace(session, made);
        });
    }

    /** The moves that the actor may see, newest first. */
    public List<HandoverInPlace> list(Actor actor) {
        return store.read(session -> {
            List<Handover> all = new ArrayList<>(session.handovers().all());
            Collections.reverse(all);
            return all.stream()
                    .filter(each -> mayWrite(actor, session, each.source()) || mayWrite(actor, session, each.target()))
                    .map(each -> inPlace(session, each))
                    .toList();
        });
    }

    private static boolean mayWrite(Actor actor, Session session, String description) {
        return known(session, description)
                .filter(text -> Descriptions.mayWrite(actor, text.department()))
                .isPresent();
    }

    private static void requireWriting(Actor actor, DescriptionText text) {
        Policy.require(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(text.department()));
    }

    private static void refuseSame(String source, DescriptionText from, String target, DescriptionText to) {
        if (source.equals(target) || Objects.equals(departmentOf(from), departmentOf(to))) {
            throw new AnalysisRefused(
                    "Both descriptions are of the same department. Choose one of another, or edit the descriptions themselves.");
        }
    }

    private static @Nullable String departmentOf(DescriptionText text) {
        String title = text.department();
        return title == null ? null : Department.titled(title).id();
    }

    private static Optional<DescriptionText> known(Session session, String description) {
        return session.descriptions()
                .draft(description)
                .map(DescriptionDraft::text)
                .or(() -> session.descriptions().editions(description).stream()
                        .findFirst()
                        .map(DescriptionEdition::text));
    }

    private static DescriptionText text(Session session, String description) {
        return known(session, description).orElseThrow(() -> new NothingThere("position description"));
    }

    private static int edition(Session session, String description) {
        return session.descriptions().editions(description).stream()
                .findFirst()
                .map(DescriptionEdition::edition)
                .orElse(0);
    }

    private static List<JobAnalysis> analyses(Session session, String description) {
        return session.analyses().all().stream()
                .filter(a -> a.positionDescription().id().equals(description))
                .toList();
    }

    /** The tasks of the newest analysis in each field that are the function, or belong to a duty of the catalog that is called so. */
    private List<CarriedTask> tasks(Session session, String description, String function) {
        List<CarriedTask> tasks = new ArrayList<>();
        for (JobAnalysis analysis : analyses(session, description)) {
            tasks.removeIf(task -> task.discipline().equals(analysis.discipline()));
            analysis.ofTheJob().stream()
                    .filter(task -> task.statement().equalsIgnoreCase(function)
                            || isCalled(analysis.discipline(), task.duty(), function))
                    .map(task -> new CarriedTask(analysis.discipline(), task.statement(), task.tools()))
                    .forEach(tasks::add);
        }
        return tasks;
    }

    private boolean isCalled(String discipline, @Nullable String duty, String function) {
        return disciplines.find(discipline).stream()
                .flatMap(field -> field.edition().catalog().duties().stream())
                .anyMatch(d -> d.id().equals(duty) && d.title().equalsIgnoreCase(function));
    }

    private static DescriptionText without(DescriptionText text, String function) {
        return with(
                text, text.duties().stream().filter(d -> !d.equals(function)).toList());
    }

    private static DescriptionText with(DescriptionText text, String function) {
        List<String> duties = new ArrayList<>(text.duties());
        duties.add(function);
        return with(text, duties);
    }

    private static DescriptionText with(DescriptionText text, List<String> duties) {
        try {
            return new DescriptionText(
                    text.title(),
                    text.classification(),
                    text.department(),
                    text.purpose(),
                    duties,
                    text.qualifications(),
                    text.source());
        } catch (IllegalArgumentException e) {
            throw new AnalysisRefused(String.valueOf(e.getMessage()));
        }
    }

    private void draft(Session session, String description, DescriptionText text) {
        session.descriptions().save(new DescriptionDraft(description, text, true, clock.instant()));
    }

    private static String checked(String why) {
        String text = why.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new AnalysisRefused("Say in a sentence why it moves, in at most " + LONGEST + " characters.");
        }
        return text;
    }

    private HandoverInPlace inPlace(Session session, Handover made) {
        Side source = side(session, made.source(), made.sourceEdition(), duties -> !duties.contains(made.function()));
        Side target = side(session, made.target(), made.targetEdition(), duties -> duties.contains(made.function()));
        Set<List<String>> tools = new LinkedHashSet<>();
        made.tasks().forEach(task -> task.tools().forEach(tool -> tools.add(List.of(task.discipline(), tool))));
        return new HandoverInPlace(
                made,
                source,
                target,
                tools.stream()
                        .map(each -> new ToolDemand(
                                each.get(0),
                                each.get(1),
                                title(each.get(0), each.get(1)),
                                target.positions(),
                                source.positions()))
                        .toList());
    }

    private String title(String discipline, String tool) {
        return disciplines
                .find(discipline)
                .flatMap(field -> field.edition().catalog().tool(tool))
                .map(t -> t.title())
                .orElse(tool);
    }

    /** Whether the duties, as one of the two is to have them, do. */
    private interface Says {
        boolean it(Collection<String> duties);
    }

    private Side side(Session session, String id, int before, Says says) {
        Optional<DescriptionDraft> draft = session.descriptions().draft(id);
        List<DescriptionEdition> editions = session.descriptions().editions(id);
        Optional<DescriptionEdition> newest = editions.stream().findFirst();
        SideState state = SideState.OPEN;
        if (newest.filter(e -> e.edition() > before && says.it(e.text().duties()))
                .isPresent()) {
            state = SideState.PUBLISHED;
        } else if (draft.filter(d -> says.it(d.text().duties())).isPresent()) {
            state = SideState.DRAFT;
        }
        Optional<DescriptionText> text = known(session, id);
        return new Side(
                id,
                text.map(DescriptionText::title).orElse(id),
                text.map(DescriptionText::department).orElse(null),
                state,
                text.map(t -> positions(session, t)).orElse(0));
    }

    private int positions(Session session, DescriptionText text) {
        String jobClass = text.classification();
        if (jobClass == null) {
            return 0;
        }
        String id = Classification.titled(jobClass).id();
        @Nullable String department = departmentOf(text);
        int[] count = {0};
        session.organization().forEachPosition(LocalDate.now(clock), p -> {
            boolean ours = department == null || p.department().id().equals(department);
            if (ours && p.classification().id().equals(id)) {
                count[0]++;
            }
        });
        return count[0];
    }
}
