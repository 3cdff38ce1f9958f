package adroit.jobanalysis;

import adroit.audit.AuditEvent;
import adroit.baseline.Baseline;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionText;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Position;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in signed job analyses. */
public final class JobAnalyses {
    private final Store store;
    private final Clock clock;
    private final Disciplines disciplines;

    /** Of a city where no field is in service. */
    public JobAnalyses(Store store, Clock clock) {
        this(store, new Disciplines(), clock);
    }

    public JobAnalyses(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /**
     * Keeps the analyses, all or none.
     *
     * @return one sentence per analysis that stands in the way; empty when all are kept
     */
    public List<String> keep(Actor actor, List<JobAnalysis> analyses) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        try {
            return store.write(session -> {
                List<String> problems = new ArrayList<>();
                for (JobAnalysis each : analyses) {
                    Optional<String> rival = rival(session, each);
                    rival.ifPresent(problems::add);
                    problems.addAll(weakened(disciplines, each));
                    if (rival.isEmpty() && !keep(session, each)) {
                        problems.add(otherContent(each.positionDescription()));
                    }
                    session.audit().append(AuditEvent.of(clock.instant(), actor, "analysis.keep", each.id(), "done"));
                }
                if (!problems.isEmpty()) {
                    throw new Refused(problems);
                }
                return problems;
            });
        } catch (Refused refused) {
            return refused.problems;
        }
    }

    /**
     * Keeps an analysis within a unit of work. Where nothing is known of the position description's edition, its title stands there from now on, without a text.
     *
     * @return false where the same edition of the same description and discipline is kept with other content
     */
    public static boolean keep(Session session, JobAnalysis analysis) {
        PositionDescription pin = analysis.positionDescription();
        boolean known = session.descriptions().editions(pin.id()).stream().anyMatch(e -> e.edition() == pin.edition());
        if (!known) {
            session.descriptions()
                    .save(new DescriptionEdition(
                            pin.id(),
                            pin.edition(),
                            DescriptionText.unknown(pin.title(), pin.classification(), pin.department()),
                            analysis.analyzed()));
        }
        return session.analyses().save(analysis);
    }

    /** What of it is less than the citywide baseline in force asks, in sentences. */
    public static List<String> weakened(Disciplines disciplines, JobAnalysis analysis) {
        return Baseline.inForce(disciplines, analysis.discipline(), analysis.positionDescription())
                .weakened(analysis.requirements());
    }

    /** Why another description's analysis stands in the way: of two for the same class, department and field nobody could say which one is in force. */
    static Optional<String> rival(Session session, JobAnalysis analysis) {
        PositionDescription of = analysis.positionDescription();
        return session.analyses().all().stream()
                .filter(kept -> kept.discipline().equals(analysis.discipline()))
                .map(JobAnalysis::positionDescription)
                .filter(kept -> !kept.id().equals(of.id()) && kept.sameWork(of))
                .findFirst()
                .map(
                        kept -> "Position description “" + of.id() + "” is for the same class and department as “"
                                + kept.id()
                                + "”, which has a signed analysis in the field “" + analysis.discipline()
                                + "”: make this one the next edition of that description, or give it another class or department.");
    }

    private static String otherContent(PositionDescription description) {
        return "Edition " + description.edition() + " of position description “" + description.id()
                + "” is kept with other content. A signed analysis never changes: give the revision the next edition.";
    }

    /** The signed analyses in force for a position, one per discipline; what a position asks for is no secret. */
    public List<JobAnalysis> inForce(Position position) {
        return store.read(session -> session.analyses().inForceFor(position));
    }

    /** The analyses kept, by position description, discipline and edition. */
    public List<JobAnalysis> all() {
        return store.read(session -> session.analyses().all());
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> problems;

        Refused(List<String> problems) {
            this.problems = problems;
        }
    }
}
