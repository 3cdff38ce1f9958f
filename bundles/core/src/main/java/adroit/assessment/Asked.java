package adroit.assessment;

import adroit.catalog.Skill;
import adroit.gap.RequirementGaps;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person is asked in one field, and the evidence that counts for each of it. */
final class Asked {
    private final DisciplineCase discipline;
    private final KnownFacts known;
    private final List<@Nullable CarriedEvidence> evidence;

    Asked(DisciplineCase discipline, KnownFacts known) {
        this.discipline = discipline;
        this.known = known;
        this.evidence = evidence(discipline, known);
    }

    /** What counts for each requirement, in their order; null where the catalog lacks its skill. */
    private static List<@Nullable CarriedEvidence> evidence(DisciplineCase discipline, KnownFacts known) {
        List<@Nullable CarriedEvidence> evidence =
                new ArrayList<>(discipline.required().size());
        for (DisciplineCase.Required each : discipline.required()) {
            Skill skill = each.skill();
            evidence.add(skill == null ? null : CarriedEvidence.of(skill, discipline::skill, known::ratings));
        }
        return evidence;
    }

    Scorer scorer() {
        return discipline.scorer();
    }

    /** One case for each requirement whose skill the catalog has, in their order. */
    List<ScoringCase> cases(LocalDate asOf) {
        Set<String> supplied = known.suppliedTools();
        List<ScoringCase> cases = new ArrayList<>(evidence.size());
        for (int i = 0; i < evidence.size(); i++) {
            DisciplineCase.Required each = discipline.required().get(i);
            Skill skill = each.skill();
            CarriedEvidence carried = evidence.get(i);
            if (skill != null && carried != null) {
                ScoringCase made = new ScoringCase(
                        each.requirement(),
                        skill,
                        discipline.edition().catalog(),
                        carried.observations(),
                        supplied,
                        known.credentials(),
                        asOf);
                supplied = made.suppliedTools();
                cases.add(made);
            }
        }
        return cases;
    }

    /** The outcome of each requirement, in their order. */
    List<RequirementResult> results(List<Score> scores) {
        RequirementGaps gaps = new RequirementGaps(discipline.tools(), known.tools());
        Iterator<Score> scored = scores.iterator();
        List<RequirementResult> results = new ArrayList<>(evidence.size());
        for (int i = 0; i < evidence.size(); i++) {
            DisciplineCase.Required required = discipline.required().get(i);
            Requirement requirement = required.requirement();
            CarriedEvidence carried = evidence.get(i);
            Score score = carried == null ? notInCatalog(requirement) : carried.explained(scored.next());
            results.add(new RequirementResult(
                    requirement,
                    score,
                    RequirementGaps.standing(requirement, score),
                    gaps.of(requirement, score),
                    required.inherited()));
        }
        return results;
    }

    private static Score notInCatalog(Requirement requirement) {
        return new Score.Failed(List.of(Reason.of("skill.not-in-catalog", "skill", requirement.skill())));
    }
}
