package adroit.assessment;

import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The observations that count for a skill once the migrations of its edition are applied, and what its scores have to say of them. */
final class CarriedEvidence {
    private final List<Observation> counted;
    private final Map<String, Integer> flagged;
    private final Map<String, Integer> dropped;

    private CarriedEvidence(List<Observation> counted, Map<String, Integer> flagged, Map<String, Integer> dropped) {
        this.counted = counted;
        this.flagged = flagged;
        this.dropped = dropped;
    }

    /**
     * What counts for the skill.
     *
     * @param skills of the edition, by id
     * @param recorded the observations as they were recorded, by id of the skill they name
     */
    static CarriedEvidence of(
            Skill skill, Function<String, @Nullable Skill> skills, Function<String, List<Observation>> recorded) {
        return skill.migrations().isEmpty()
                ? new CarriedEvidence(recorded.apply(skill.id()), Map.of(), Map.of())
                : new Carrying(skills, recorded).to(skill);
    }

    /** In the order of recording. */
    List<Observation> observations() {
        return counted;
    }

    /** The score, with what it owes to migrations among its reasons. */
    Score explained(Score score) {
        if (flagged.isEmpty() && dropped.isEmpty()) {
            return score;
        }
        List<Reason> reasons = new ArrayList<>(score.reasons());
        flagged.forEach((from, count) -> reasons.add(reason("evidence.carried", from, count)));
        dropped.forEach((from, count) -> reasons.add(reason("evidence.reassess", from, count)));
        if (score instanceof Score.Scored scored) {
            return new Score.Scored(scored.level(), scored.standardError(), scored.channel(), reasons);
        }
        return score instanceof Score.Failed ? new Score.Failed(reasons) : new Score.NotEnoughEvidence(reasons);
    }

    private static Reason reason(String code, String from, int count) {
        return Reason.of(code, "skill", from, "count", String.valueOf(count));
    }

    /** Applies the migrations of one skill, and of those whose evidence it takes over. */
    private record Carrying(
            Function<String, @Nullable Skill> skills,
            Function<String, List<Observation>> recorded,
            Map<String, List<Observation>> reached,
            Map<String, Integer> flagged,
            Map<String, Integer> dropped) {
        Carrying(Function<String, @Nullable Skill> skills, Function<String, List<Observation>> recorded) {
            this(skills, recorded, new HashMap<>(), new TreeMap<>(), new TreeMap<>());
        }

        CarriedEvidence to(Skill skill) {
            List<Observation> counted = new ArrayList<>(effective(skill, true));
            counted.sort(Comparator.comparing(Observation::id));
            return new CarriedEvidence(counted, flagged, dropped);
        }

        /** Worked out once for each skill; where skills take over from each other in a circle, its own observations stand for one that is being worked out. */
        private List<Observation> effective(Skill skill, boolean told) {
            List<Observation> known = reached.get(skill.id());
            if (known != null) {
                return known;
            }
            List<Observation> own = recorded.apply(skill.id());
            reached.put(skill.id(), own);
            if (!skill.migrations().isEmpty()) {
                reached.put(skill.id(), carried(skill, own, told));
            }
            return reached.getOrDefault(skill.id(), own);
        }

        /** Each observation once, by the first rule in the catalog's order that means it. */
        private List<Observation> carried(Skill skill, List<Observation> own, boolean told) {
            Map<String, Migration> rules = new HashMap<>();
            skill.migrations().forEach(m -> rules.put(m.skill(), m));
            List<Observation> all = new ArrayList<>();
            Set<String> met = new HashSet<>();
            for (Observation each : own) {
                met.add(each.id());
                add(each, skill.id(), rules.get(skill.id()), all, told);
            }
            for (Migration migration : skill.migrations()) {
                @Nullable Skill other = migration.skill().equals(skill.id()) ? null : skills.apply(migration.skill());
                for (Observation each : other == null ? List.<Observation>of() : effective(other, false)) {
                    if (migration.covers(each.observed()) && met.add(each.id())) {
                        add(each, migration.skill(), migration, all, told);
                    }
                }
            }
            return all;
        }

        private void add(Observation each, String from, @Nullable Migration rule, List<Observation> to, boolean told) {
            if (rule == null || !rule.covers(each.observed())) {
                to.add(each);
                return;
            }
            if (rule.evidence() == EvidenceRule.REASSESS) {
                count(dropped, from, told);
                return;
            }
            if (rule.evidence() == EvidenceRule.FLAGGED) {
                count(flagged, from, told);
            }
            to.add(at(each, rule.level(each.level())));
        }

        private static void count(Map<String, Integer> counts, String from, boolean told) {
            if (told) {
                counts.merge(from, 1, Integer::sum);
            }
        }

        private static Observation at(Observation each, double level) {
            return level == each.level()
                    ? each
                    : new Observation(
                            each.id(),
                            each.channel(),
                            each.source(),
                            each.observed(),
                            level,
                            each.tool(),
                            each.attributes());
        }
    }
}
