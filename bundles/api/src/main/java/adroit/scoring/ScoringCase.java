package adroit.scoring;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All that a scorer may know: one requirement, the permitted evidence on it up to the day asked about, the skill, its catalog, and the tools that the
 * person is known to have been supplied with. Evidence comes in one order (day, then id), whatever order it was collected in.
 */
public record ScoringCase(
        Requirement requirement,
        Skill skill,
        Catalog catalog,
        List<Observation> evidence,
        Set<String> suppliedTools,
        LocalDate asOf) {
    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::observed).thenComparing(Observation::id);

    public ScoringCase {
        if (!requirement.skill().equals(skill.id())) {
            throw new IllegalArgumentException(
                    "requirement is about " + requirement.skill() + ", the skill is " + skill.id());
        }
        for (Observation each : evidence) {
            if (each.observed().isAfter(asOf)) {
                throw new IllegalArgumentException("observation " + each.id() + " is later than " + asOf);
            }
        }
        evidence = evidence.stream().sorted(ORDER).toList();
        suppliedTools = Set.copyOf(suppliedTools);
    }

    /** The evidence of one channel, oldest first. */
    public List<Observation> evidence(Channel channel) {
        return evidence.stream().filter(o -> o.channel() == channel).toList();
    }
}
