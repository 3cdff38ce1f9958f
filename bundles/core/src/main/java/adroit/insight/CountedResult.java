package adroit.insight;

import adroit.assessment.DisciplineResult;
import adroit.assessment.RequirementResult;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.canonical.Digest;
import adroit.champion.ChampionRule;
import adroit.fit.ToolFit;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.scoring.Score;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What pages aggregate of one result, apart from its requirements.
 *
 * @param basis all that is told of it
 * @param scored the fields in which something could be scored
 * @param found the state of processes that it found, by field
 */
record CountedResult(
        long number,
        String person,
        String department,
        LocalDate asOf,
        String basis,
        Set<String> scored,
        Map<String, ProcessState.Found> found,
        List<ListedGap> gaps,
        List<FitCount> fits) {

    static CountedResult of(StoredResult stored, String department) {
        Result result = stored.result();
        Map<String, ProcessState.Found> found = new TreeMap<>();
        result.disciplines()
                .forEach(part ->
                        found.put(part.discipline(), new ProcessState.Found(part.catalogEdition(), part.findings())));
        return new CountedResult(
                stored.number(),
                result.person(),
                department,
                result.asOf(),
                basis(result),
                scored(result),
                found,
                gaps(result, department),
                fits(result));
    }

    /** A result that looks from an earlier day is older, whenever it was made. */
    boolean isNewerThan(LocalDate otherAsOf, long otherNumber) {
        return asOf.equals(otherAsOf) ? number > otherNumber : asOf.isAfter(otherAsOf);
    }

    /** All that is told of a result, and nothing else: while it is the same, nothing that could be seen was said of the person, whatever level, evidence, edition or scorer is another. */
    private static String basis(Result result) {
        StringBuilder told = new StringBuilder();
        for (DisciplineResult part : result.disciplines()) {
            part.requirements().forEach(r -> line(told, part, r.requirement().skill(), standing(r), strength(r)));
            part.fits().forEach(fit -> line(told, part, fit.duty(), shown(fit.fit()), fit.doneWell()));
        }
        return Digest.sha256(told.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The counts make no difference between what could not be scored for one reason and for another. */
    private static Standing standing(RequirementResult requirement) {
        return requirement.standing() == Standing.NOT_SCORED ? Standing.NOT_ENOUGH_EVIDENCE : requirement.standing();
    }

    /** Whether there is a level, and whether it makes a champion. */
    private static String strength(RequirementResult requirement) {
        if (requirement.score() instanceof Score.Scored scored) {
            return scored.level() >= ChampionRule.USUAL.level() ? "strong" : "known";
        }
        return "";
    }

    private static ToolFit shown(ToolFit fit) {
        return fit == ToolFit.LOW || fit == ToolFit.NOT_SUPPLIED ? fit : ToolFit.NOT_RECORDED;
    }

    private static void line(StringBuilder to, DisciplineResult part, String what, Enum<?> how, Object more) {
        to.append(part.discipline())
                .append(' ')
                .append(what)
                .append(' ')
                .append(how)
                .append(' ')
                .append(more)
                .append('\n');
    }

    private static Set<String> scored(Result result) {
        return result.disciplines().stream()
                .filter(part -> part.requirements().stream().anyMatch(r -> r.score() instanceof Score.Scored))
                .map(DisciplineResult::discipline)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<FitCount> fits(Result result) {
        return result.disciplines().stream()
                .flatMap(part -> part.fits().stream().map(fit -> {
                    boolean low = fit.fit() == ToolFit.LOW;
                    return new FitCount(
                            part.discipline(),
                            part.catalogEdition(),
                            fit.duty(),
                            1,
                            fit.doneWell() ? 1 : 0,
                            low ? 1 : 0,
                            low && fit.doneWell() ? 1 : 0,
                            fit.fit() == ToolFit.NOT_SUPPLIED ? 1 : 0);
                }))
                .toList();
    }

    private static List<ListedGap> gaps(Result result, String department) {
        List<ListedGap> gaps = new ArrayList<>();
        for (DisciplineResult part : result.disciplines()) {
            Map<String, Gap> bySubject = new LinkedHashMap<>();
            part.requirements().forEach(r -> r.gaps().forEach(g -> bySubject.putIfAbsent(g.subject(), g)));
            part.credentials().forEach(c -> c.gaps().forEach(g -> bySubject.putIfAbsent(g.subject(), g)));
            part.processGaps().forEach(g -> bySubject.putIfAbsent(g.subject(), g));
            bySubject.values().forEach(gap -> gaps.add(listed(part, gap, result, department)));
        }
        return gaps;
    }

    private static ListedGap listed(DisciplineResult part, Gap gap, Result result, String department) {
        boolean named = gap.type() != GapType.PROCESS;
        String whose = named ? result.person() + "/" + result.position() + "/" : "";
        String id = "g-"
                + Digest.sha256((whose + part.discipline() + "/" + gap.subject()).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 16);
        return new ListedGap(
                id,
                part.discipline(),
                part.catalogEdition(),
                gap,
                named ? result.person() : null,
                named ? result.position() : null,
                department);
    }
}
