package adroit.scoring;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All that a scorer may know: one requirement, the permitted evidence on it up to the day asked about, the skill, its catalog, the tools that the
 * person is known to have been supplied with, and the credentials of the field that are recorded of them, run out or not. Evidence comes in one order
 * (day, then id), whatever order it was collected in; tools and credentials by id, each once.
 */
public record ScoringCase(
        Requirement requirement,
        Skill skill,
        Catalog catalog,
        List<Observation> evidence,
        Set<String> suppliedTools,
        List<HeldCredential> credentials,
        LocalDate asOf) {
    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::observed).thenComparing(Observation::id);

    private static final Comparator<HeldCredential> BY_ID = Comparator.comparing(HeldCredential::credential);

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
        evidence = sorted(evidence, ORDER);
        suppliedTools = Ids.of(suppliedTools);
        credentials = sorted(credentials, BY_ID);
    }

    /** A case of somebody of whom no credential is recorded. */
    public ScoringCase(
            Requirement requirement,
            Skill skill,
            Catalog catalog,
            List<Observation> evidence,
            Set<String> suppliedTools,
            LocalDate asOf) {
        this(requirement, skill, catalog, evidence, suppliedTools, List.of(), asOf);
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        if (isSorted(values, order)) {
            return List.copyOf(values);
        }
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private static <T> boolean isSorted(List<T> values, Comparator<T> order) {
        for (int i = 1; i < values.size(); i++) {
            if (order.compare(values.get(i - 1), values.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The evidence of one channel, oldest first. */
    public List<Observation> evidence(Channel channel) {
        int count = 0;
        for (Observation each : evidence) {
            count += each.channel() == channel ? 1 : 0;
        }
        if (count == 0 || count == evidence.size()) {
            return count == 0 ? List.of() : evidence;
        }
        return evidence.stream().filter(o -> o.channel() == channel).toList();
    }
}
