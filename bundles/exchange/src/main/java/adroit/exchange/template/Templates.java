package adroit.exchange.template;

import adroit.catalog.SkillCategory;
import adroit.evidence.Interest;
import adroit.exchange.evidence.FactField;
import adroit.exchange.evidence.FactForm;
import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.RosterField;
import adroit.exchange.template.Template.Column;
import adroit.scoring.Channel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The templates that there are, by the kind of file. */
public final class Templates {

    private static final Map<RosterField, String> MEANINGS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    RosterField.PERSON_KEY,
                    "The city's own number of the person; without it a later file cannot be matched."),
            Map.entry(RosterField.GIVEN_NAME, "Given name."),
            Map.entry(RosterField.FAMILY_NAME, "Family name."),
            Map.entry(RosterField.POSITION_NUMBER, "The city's own number of the budgeted position."),
            Map.entry(RosterField.DEPARTMENT_CODE, "The department's short code, if there is one."),
            Map.entry(RosterField.DEPARTMENT, "The department's name."),
            Map.entry(RosterField.DIVISION, "The division or unit, if any."),
            Map.entry(RosterField.TITLE, "The title of the job class."),
            Map.entry(
                    RosterField.ASSIGNMENT_KIND,
                    "The city's word, such as Fulltime-Regular; acting, shared and seasonal are understood."),
            Map.entry(RosterField.START_DATE, "The day the assignment began, such as 2019-06-03."),
            Map.entry(RosterField.END_DATE, "The last day in the position, if it has ended."),
            Map.entry(RosterField.SUPERVISOR_KEY, "The person key of the supervisor."),
            Map.entry(RosterField.SUPERVISOR_KIND, "Regular, or acting in the supervisor's place."),
            Map.entry(RosterField.SUPERVISOR_FROM, "The first day under this supervisor."),
            Map.entry(RosterField.SUPERVISOR_UNTIL, "The last day under this supervisor, if it has ended."),
            Map.entry(
                    RosterField.PLAN_ELIGIBLE_ON,
                    "The day from which the plan says the person may retire, if you supply it."),
            Map.entry(RosterField.STATUS, "Whether the position is filled or vacant."),
            Map.entry(RosterField.VACANT_SINCE, "The day since which it is vacant."),
            Map.entry(RosterField.REPORTS_TO, "The number of the position above."),
            Map.entry(RosterField.INCUMBENT_KEY, "The person key of who holds it.")));

    private static final Map<RosterField, String> EXAMPLE = new EnumMap<>(Map.ofEntries(
            Map.entry(RosterField.PERSON_KEY, "E-1001"),
            Map.entry(RosterField.GIVEN_NAME, "Ada"),
            Map.entry(RosterField.FAMILY_NAME, "Alder"),
            Map.entry(RosterField.POSITION_NUMBER, "P-0417"),
            Map.entry(RosterField.DEPARTMENT_CODE, "PRK"),
            Map.entry(RosterField.DEPARTMENT, "Parks and Recreation"),
            Map.entry(RosterField.DIVISION, "Aquatics"),
            Map.entry(RosterField.TITLE, "Recreation Coordinator"),
            Map.entry(RosterField.ASSIGNMENT_KIND, "Fulltime-Regular"),
            Map.entry(RosterField.START_DATE, "2019-06-03"),
            Map.entry(RosterField.SUPERVISOR_KEY, "E-1000"),
            Map.entry(RosterField.SUPERVISOR_KIND, "regular"),
            Map.entry(RosterField.PLAN_ELIGIBLE_ON, "2041-07-01"),
            Map.entry(RosterField.STATUS, "filled"),
            Map.entry(RosterField.INCUMBENT_KEY, "E-1001"),
            Map.entry(RosterField.REPORTS_TO, "P-0400")));

    private static final Map<FactField, String> FACT_EXAMPLE = Map.of(
            FactField.CLIENT_ID, "2026-0001",
            FactField.PERSON, "E-1001",
            FactField.KIND, "rating",
            FactField.DISCIPLINE, "gis",
            FactField.OBSERVED, "2026-05-31",
            FactField.SKILL, "parcel-fabric",
            FactField.CHANNEL, "supervisor",
            FactField.LEVEL, "3",
            FactField.SOURCE, "rater-17");

    private Templates() {}

    /** The template of that kind; empty where it has none. */
    public static Optional<Template> of(String kind) {
        return switch (kind) {
            case "roster" -> Optional.of(of("Roster", FileLayout.ROSTER));
            case "positions" -> Optional.of(of("Positions", FileLayout.POSITIONS));
            case "evidence" -> Optional.of(evidence());
            default -> Optional.empty();
        };
    }

    private static Template of(String title, FileLayout layout) {
        return new Template(
                title,
                layout.fields().stream()
                        .filter(field -> field != RosterField.FULL_NAME)
                        .map(field -> new Column(
                                field.key(),
                                MEANINGS.getOrDefault(field, field.key().replace('-', ' ') + ".")
                                        + (layout.required().contains(field) ? " Needed." : ""),
                                words(field),
                                EXAMPLE.getOrDefault(field, "")))
                        .toList());
    }

    private static List<String> words(RosterField field) {
        return switch (field) {
            case STATUS -> List.of("filled", "vacant");
            case SUPERVISOR_KIND -> List.of("regular", "acting");
            default -> List.of();
        };
    }

    private static Template evidence() {
        return new Template(
                "Evidence",
                Arrays.stream(FactField.values())
                        .map(field -> new Column(
                                field.key(), field.meaning(), words(field), FACT_EXAMPLE.getOrDefault(field, "")))
                        .toList());
    }

    private static List<String> words(FactField field) {
        return switch (field) {
            case KIND -> words(FactForm.Kind.values());
            case CHANNEL -> words(Channel.values());
            case CATEGORY -> words(SkillCategory.values());
            case ANSWER -> words(Interest.values());
            case SUPPLIED -> List.of("yes", "no");
            default -> List.of();
        };
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
