package adroit.store;

import adroit.evidence.Fact;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.scoring.Channel;
import adroit.storage.EvidenceRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plainly fictional people, positions and facts. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Employment ADA = employment("p-ada", "E-1001", "Ada", "Alder", "GIS Analyst", "Planning");
    static final Employment BO = employment("p-bo", "E-1002", "Bo", "Birch", "Planner II", "Planning");
    static final Employment CLEO = employment("p-cleo", null, "Cleo", "Cedar-Alder", "Water Operator", "Utilities");

    private Sample() {}

    static Employment employment(
            String person,
            @Nullable String key,
            @Nullable String given,
            @Nullable String family,
            String classification,
            String department) {
        Position position = new Position(
                "o-" + person.substring(2), Classification.titled(classification), Department.titled(department), null);
        return new Employment(
                new Person(person, key, given, family),
                new Assignment("a-" + person.substring(2), person, position, AssignmentKind.REGULAR, null, null));
    }

    static Fact.Rating rating(String clientId, String person, double level) {
        return new Fact.Rating(
                clientId,
                person,
                "gis",
                DAY,
                "map-design",
                Channel.SUPERVISOR,
                "s-1",
                level,
                null,
                Map.of("form", "A"));
    }

    static Fact.StepOutcome step(String clientId, String person, LocalDate observed, boolean done, Channel channel) {
        return new Fact.StepOutcome(
                clientId, person, "gis", observed, "publish-layer", "check-datum", done, channel, "observer");
    }

    static void hire(JdbcStore store, Employment... employments) {
        store.write(session -> {
            session.organization().save(List.of(employments));
            return true;
        });
    }

    static List<EvidenceRecords.Outcome> record(JdbcStore store, Fact... facts) {
        return store.write(session -> session.evidence().append(List.of(facts)));
    }
}
