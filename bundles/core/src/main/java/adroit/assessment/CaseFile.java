package adroit.assessment;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.CommonRules;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.OwnJudgment;
import adroit.evidence.RaterSources;
import adroit.evidence.RecordedFact;
import adroit.jobanalysis.JobAnalysis;
import adroit.organization.Assignment;
import adroit.organization.Position;
import adroit.scoring.Reason;
import adroit.scoring.Scorer;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers cases from one session: new ones from what is in force, and old ones from what their result is pinned to. What many people share is looked up once per session.
 */
final class CaseFile {
    private final Session session;
    private final Disciplines disciplines;
    private final Map<String, List<JobAnalysis>> inForce = new HashMap<>();
    private final Map<String, DisciplineCase> shared;
    private final RaterSources sources;
    private final OwnJudgment own;
    private final Map<JobAnalysis, String> ids;

    CaseFile(Session session, Disciplines disciplines) {
        this(
                session,
                disciplines,
                new HashMap<>(),
                new IdentityHashMap<>(),
                new RaterSources(session.organization().secret()));
    }

    private CaseFile(
            Session session,
            Disciplines disciplines,
            Map<String, DisciplineCase> shared,
            Map<JobAnalysis, String> ids,
            RaterSources sources) {
        this.session = session;
        this.disciplines = disciplines;
        this.shared = shared;
        this.ids = ids;
        this.sources = sources;
        own = new OwnJudgment(session, sources);
    }

    /** The same from a later session: what follows from an analysis for everybody alike is worked out once for both. For cases of one purpose, one day and one last fact. */
    CaseFile in(Session later) {
        return new CaseFile(later, disciplines, shared, ids, sources);
    }

    /** The signed analyses that apply to the position. */
    List<JobAnalysis> analyses(Position position) {
        String key =
                position.classification().id() + "/" + position.department().id();
        return inForce.computeIfAbsent(key, k -> session.analyses().inForceFor(position));
    }

    /** Whether an assignment is in force on the day, in a position that a signed analysis describes. */
    Predicate<Assignment> described(LocalDate day) {
        return assignment ->
                assignment.inForce(day) && !analyses(assignment.position()).isEmpty();
    }

    AssessmentCase fresh(String person, @Nullable Assignment assignment, ProcessRuns runs, long through) {
        return assignment == null
                ? fresh(person, null, "", List.of(), runs, through)
                : fresh(
                        person,
                        assignment.position().id(),
                        assignment.position().department().id(),
                        analyses(assignment.position()),
                        runs,
                        through);
    }

    /** Of somebody of whom those analyses say what is asked, in a department. */
    AssessmentCase fresh(
            String person,
            @Nullable String position,
            String department,
            List<JobAnalysis> analyses,
            ProcessRuns runs,
            long through) {
        return fresh(person, position, department, analyses, runs, through, facts(person, through));
    }

    /** As {@link #fresh(String, String, String, List, ProcessRuns, long)}, with what counts of what is known of the person. */
    AssessmentCase fresh(
            String person,
            @Nullable String position,
            String department,
            List<JobAnalysis> analyses,
            ProcessRuns runs,
            long through,
            List<RecordedFact> facts) {
        List<DisciplineCase> cases = new ArrayList<>();
        List<String> notActive = new ArrayList<>();
        for (JobAnalysis analysis : analyses) {
            disciplines
                    .find(analysis.discipline())
                    .filter(active -> active.isUsedIn(department))
                    .ifPresentOrElse(
                            active -> cases.add(inService(active, analysis, runs, through)),
                            () -> notActive.add(analysis.discipline()));
        }
        return new AssessmentCase(person, position, runs.purpose(), runs.asOf(), through, facts, cases, notActive);
    }

    private List<RecordedFact> facts(String person, long through) {
        return session.evidence().of(person, through).stream()
                .filter(kept -> !own.isOf(kept.fact(), person))
                .map(sources::resolved)
                .toList();
    }

    /** What counts of what is known of each of several people, by their ids; nothing stands there for somebody of whom nothing is known. */
    Map<String, List<RecordedFact>> facts(Set<String> people, long through) {
        Map<String, List<RecordedFact>> facts = new HashMap<>();
        for (RecordedFact kept : session.evidence().of(people, through)) {
            String person = kept.fact().person();
            if (!own.isOf(kept.fact(), person)) {
                facts.computeIfAbsent(person, p -> new ArrayList<>()).add(sources.resolved(kept));
            }
        }
        return facts;
    }

    private DisciplineCase inService(ActiveDiscipline active, JobAnalysis analysis, ProcessRuns runs, long through) {
        String id = ids.computeIfAbsent(analysis, JobAnalysis::id);
        DisciplineCase known = shared.get(id);
        if (known == null) {
            known = new DisciplineCase(
                    analysis,
                    active.edition(),
                    active.scorer(),
                    active.scorerIdentity(),
                    runs.findings(session, active.edition(), through, own, this::analyses));
            shared.put(id, known);
        }
        return known;
    }

    /**
     * The case that a result was made from, or why it cannot be had again.
     *
     * @param scorers those that made its parts, in their order, where they can be had
     */
    Pinned pinned(Result result, List<Optional<Scorer>> scorers) {
        List<DisciplineCase> cases = new ArrayList<>();
        for (DisciplineResult part : result.disciplines()) {
            Optional<JobAnalysis> analysis =
                    session.analyses().find(part.analysis().sha256());
            Optional<CatalogEdition> edition = session.editions().find(part.catalogEdition());
            Optional<Scorer> scorer = scorers.get(cases.size());
            if (analysis.isEmpty() || edition.isEmpty() || scorer.isEmpty()) {
                return Pinned.no(missing(part, analysis.isPresent(), edition.isPresent()));
            }
            cases.add(new DisciplineCase(analysis.get(), edition.get(), scorer.get(), part.scorer(), part.findings()));
        }
        EvidenceAgain evidence = new EvidenceAgain(
                session.evidence().of(result.person(), result.evidence().through()),
                fact -> own.isOf(fact, result.person()));
        EvidenceAgain.Found found = evidence.find(
                facts -> Assessment.evidence(again(result, cases, facts)).equals(result.evidence()));
        return new Pinned(again(result, cases, found.facts()), "", found.fits(), found.countsOwn());
    }

    private AssessmentCase again(Result result, List<DisciplineCase> cases, List<RecordedFact> facts) {
        long through = result.evidence().through();
        return new AssessmentCase(
                result.person(),
                result.position(),
                result.purpose(),
                result.asOf(),
                through,
                facts.stream().map(sources::resolved).toList(),
                cases,
                result.reasons().stream()
                        .filter(r -> r.code().equals("discipline.not-active"))
                        .map(CaseFile::disciplineOf)
                        .toList());
    }

    private static String disciplineOf(Reason reason) {
        return reason.values().getOrDefault("discipline", "");
    }

    private String missing(DisciplineResult part, boolean analysis, boolean edition) {
        if (!analysis) {
            return "The job analysis that this result was made from is not in the store. Run verify, and restore it from a backup.";
        }
        if (!edition) {
            return "The catalog edition that this result was made from is not in the store. Run verify, and restore it from a backup.";
        }
        if (!CommonRules.areKept(part.scorer().rules())) {
            return "The result was made by the common rules " + part.scorer().rules()
                    + ", and this Adroit computes by the common rules " + CommonRules.VERSION
                    + ". An Adroit that has those rules computes it again from a backup; docs/run says which. Nothing was recomputed.";
        }
        return disciplines
                .whyAbsent(part.discipline())
                .map(why -> "The scorer that made this result is not in service: it was " + name(part.scorer()) + ". "
                        + why + " Nothing was recomputed.")
                .orElseGet(() -> notInstalled(part));
    }

    private String notInstalled(DisciplineResult part) {
        String present = disciplines
                .find(part.discipline())
                .map(a -> name(a.scorerIdentity()) + " is in service")
                .orElse("none is in service");
        return "The scorer that made this result is not in service any more: it was " + name(part.scorer()) + "; "
                + present + ". "
                + disciplines.whyGone(part.scorer())
                + " Nothing was recomputed.";
    }

    private static String name(ScorerIdentity scorer) {
        return scorer.symbolicName() + " " + scorer.version() + " (SHA-256 "
                + scorer.sha256().substring(0, 12) + "…, rules " + scorer.rules() + ")";
    }

    /**
     * A case, or the sentence that says why there is none.
     *
     * @param fits whether the evidence is what the result rests on
     * @param countsOwn whether the result rests on a judgment that is known by now to be the person's own
     */
    record Pinned(@Nullable AssessmentCase assessmentCase, String missing, boolean fits, boolean countsOwn) {
        static Pinned no(String missing) {
            return new Pinned(null, missing, false, false);
        }
    }
}
