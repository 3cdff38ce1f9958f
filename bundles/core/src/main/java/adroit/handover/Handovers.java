package adroit.handover;

import adroit.audit.AuditEvent;
import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Department;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** What a description, and the newest signed analyses of it, say is done there: the duties first, then tasks in other words. */
    public List<String> functions(Actor actor, String description) {
        return store.read(session -> {
            DescriptionText text = toWrite(session, actor, description);
            Set<String> functions = new LinkedHashSet<>(text.duties());
            Set<String> known = new HashSet<>();
            text.duties().forEach(duty -> known.add(FunctionWords.key(duty)));
            new NewestAnalyses(session).of(description).forEach(analysis -> analysis.ofTheJob().stream()
                    .map(RatedTask::statement)
                    .filter(statement -> known.add(FunctionWords.key(statement)))
                    .forEach(functions::add));
            return List.copyOf(functions);
        });
    }

    /**
     * Moves a function.
     *
     * @param function as {@link #functions} says it; case and spaces do not count
     * @throws AnalysisRefused where it cannot be moved; the problems say why
     * @throws NothingThere where there is no such description
     */
    public HandoverInPlace move(Actor actor, String source, String function, String target, String why) {
        String reason = checked(why);
        return store.write(session -> {
            DescriptionText from = toWrite(session, actor, source);
            DescriptionText to = toWrite(session, actor, target);
            refuseSame(source, from, target, to);
            Leaving leaving = new Leaving(session, disciplines, source, from, function);
            String words = leaving.function().orElseThrow(() -> nothingSuch(session, source, from, function));
            refuseThere(to, words);
            if (!leaving.isDuty()) {
                refuseGone(session, source, words);
            }
            Handover made = session.handovers()
                    .append(new Handover(
                            0,
                            words,
                            source,
                            edition(session, source),
                            target,
                            edition(session, target),
                            leaving.tasks(),
                            actor.account(),
                            actor.displayName(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            reason));
            if (leaving.isDuty()) {
                draft(session, source, Duties.without(from, words));
            }
            draft(session, target, Duties.with(to, words, published(session, target)));
            session.audit()
                    .append(AuditEvent.of(
                            clock.instant(), actor, "function.move", made.id() + " " + source + " " + target, "done"));
            return standing(session).of(made);
        });
    }

    /** The moves that the actor may see, newest first. */
    public List<HandoverInPlace> list(Actor actor) {
        return store.read(session -> {
            List<Handover> all = new ArrayList<>(session.handovers().all());
            Collections.reverse(all);
            Standing standing = standing(session);
            return all.stream()
                    .filter(each -> mayWrite(actor, session, each.source()) || mayWrite(actor, session, each.target()))
                    .map(standing::of)
                    .toList();
        });
    }

    private Standing standing(Session session) {
        return new Standing(session, disciplines, LocalDate.now(clock));
    }

    private static boolean mayWrite(Actor actor, Session session, String description) {
        return known(session, description)
                .filter(text -> Descriptions.mayWrite(actor, text.department()))
                .isPresent();
    }

    /** The text that a move starts from, for who may write it; both what is published and its draft must be theirs, as with any other draft. */
    private static DescriptionText toWrite(Session session, Actor actor, String description) {
        DescriptionText text = known(session, description).orElseThrow(() -> new NothingThere("position description"));
        Policy.require(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(text.department()));
        published(session, description)
                .ifPresent(edition ->
                        Policy.require(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(edition.department())));
        return text;
    }

    private static void refuseSame(String source, DescriptionText from, String target, DescriptionText to) {
        if (source.equals(target)) {
            throw new AnalysisRefused("Both are one description, of the same department. Choose one of another.");
        }
        if (Objects.equals(departmentOf(from), departmentOf(to))) {
            throw new AnalysisRefused("Both descriptions are "
                    + (from.department() == null ? "for every department" : "of the same department")
                    + ". Choose one of another, or edit the descriptions themselves.");
        }
    }

    private static AnalysisRefused nothingSuch(Session session, String source, DescriptionText from, String function) {
        if (function.isBlank()) {
            return new AnalysisRefused("Choose the function that moves.");
        }
        String gone = lastMove(session, source, function)
                .map(made -> " It moved to “" + title(session, made.target()) + "” as " + made.id()
                        + ": move it on from there.")
                .orElse(" Choose one that it, or its newest signed analysis, names.");
        return new AnalysisRefused("The description “" + from.title() + "” has no such function." + gone);
    }

    private static void refuseThere(DescriptionText to, String function) {
        to.duties().stream()
                .filter(duty -> FunctionWords.same(duty, function))
                .findFirst()
                .ifPresent(duty -> {
                    throw new AnalysisRefused("The description “" + to.title() + "” has this function already: “" + duty
                            + "”. Take it out of the words of the other description instead.");
                });
    }

    /** What only an analysis names stays in it until it is made anew; it does not move a second time meanwhile. */
    private static void refuseGone(Session session, String source, String function) {
        lastMove(session, source, function)
                .filter(made -> known(session, made.target())
                        .filter(text -> FunctionWords.among(text.duties(), function))
                        .isPresent())
                .ifPresent(made -> {
                    throw new AnalysisRefused(
                            "This function moved to “" + title(session, made.target()) + "” already, as " + made.id()
                                    + ". Move it on from there, or take it out of those words first.");
                });
    }

    private static Optional<Handover> lastMove(Session session, String source, String function) {
        return session.handovers().all().stream()
                .filter(made -> made.source().equals(source) && made.isCalled(function))
                .reduce((former, later) -> later);
    }

    private static String title(Session session, String description) {
        return known(session, description).map(DescriptionText::title).orElse(description);
    }

    private static @Nullable String departmentOf(DescriptionText text) {
        String title = text.department();
        return title == null ? null : Department.titled(title).id();
    }

    /** What its draft says, or where there is none what is published. */
    static Optional<DescriptionText> known(Session session, String description) {
        return session.descriptions()
                .draft(description)
                .map(DescriptionDraft::text)
                .or(() -> published(session, description));
    }

    private static Optional<DescriptionText> published(Session session, String description) {
        return session.descriptions().editions(description).stream().findFirst().map(DescriptionEdition::text);
    }

    private static int edition(Session session, String description) {
        return session.descriptions().editions(description).stream()
                .findFirst()
                .map(DescriptionEdition::edition)
                .orElse(0);
    }

    /** A draft in the words that are published already, as after a move back, is none. */
    private void draft(Session session, String description, DescriptionText text) {
        if (published(session, description).filter(text::equals).isPresent()) {
            session.descriptions().removeDraft(description);
        } else {
            session.descriptions().save(new DescriptionDraft(description, text, true, clock.instant()));
        }
    }

    private static String checked(String why) {
        String text = why.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new AnalysisRefused("Say in a sentence why it moves, in at most " + LONGEST + " characters.");
        }
        return text;
    }
}
