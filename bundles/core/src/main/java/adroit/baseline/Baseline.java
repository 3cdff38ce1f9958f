package adroit.baseline;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Skill;
import adroit.catalog.TypicalPosition;
import adroit.edition.CommonRules;
import adroit.edition.Disciplines;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.organization.Classification;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The requirements that a position inherits from the city, whatever its department. The catalog of the field {@link #FIELD} says them: its typical position {@link #EVERYBODY} for every
 * position, and beside it those whose ids begin with {@code baseline-} for the positions of the job class that has their title. A department asks for more where it wants, and never for less. A
 * pure function of a catalog edition and a class, so that a result that is pinned to both can be computed again.
 */
public final class Baseline {
    /** The field that every department inherits from. */
    public static final String FIELD = "citywide";

    /** The typical position that says what every position asks. */
    public static final String EVERYBODY = "baseline";

    private static final Baseline NONE = new Baseline("", Map.of(), Map.of());

    private final String edition;
    private final Map<String, Requirement> rules;
    private final Map<String, String> titles;

    private Baseline(String edition, Map<String, Requirement> rules, Map<String, String> titles) {
        this.edition = edition;
        this.rules = rules;
        this.titles = titles;
    }

    /** What that edition makes positions of a class inherit; nothing where it is of another field. */
    public static Baseline of(Catalog catalog, String classification) {
        if (!catalog.discipline().equals(FIELD)) {
            return NONE;
        }
        String own = Classification.titled(classification).id();
        Map<String, Requirement> rules = new LinkedHashMap<>();
        catalog.positions().stream()
                .filter(p -> p.id().equals(EVERYBODY)
                        || (p.id().startsWith(EVERYBODY + "-")
                                && Classification.titled(p.title()).id().equals(own)))
                .flatMap(p -> p.requirements().stream())
                .forEach(r -> rules.merge(r.skill(), r, Baseline::stricter));
        Map<String, String> titles = new LinkedHashMap<>();
        rules.keySet()
                .forEach(skill ->
                        titles.put(skill, catalog.skill(skill).map(Skill::title).orElse(skill)));
        return new Baseline(catalog.edition(), rules, titles);
    }

    /** What the edition in force makes positions of that description inherit in a field. */
    public static Baseline inForce(Disciplines disciplines, String discipline, PositionDescription description) {
        return disciplines
                .find(FIELD)
                .filter(field -> discipline.equals(FIELD))
                .map(field -> of(field.edition().catalog(), description.classification()))
                .orElse(NONE);
    }

    /** The requirements of an analysis as they hold under that edition. */
    public static List<Asked> asked(JobAnalysis analysis, Catalog catalog) {
        return asked(analysis, catalog, CommonRules.VERSION);
    }

    /**
     * The requirements of an analysis as they hold under that edition, for a result of those common rules.
     *
     * @param rules version of {@link CommonRules}
     */
    public static List<Asked> asked(JobAnalysis analysis, Catalog catalog, String rules) {
        boolean toolsAlways = !rules.equals(CommonRules.FIRST);
        return of(catalog, analysis.positionDescription().classification()).over(analysis.requirements(), toolsAlways);
    }

    /** What stands of the own requirements, in their order, raised where the baseline asks for more and always with the tools that it asks for; behind them what it asks for besides. */
    public List<Asked> over(List<Requirement> own) {
        return over(own, true);
    }

    /** @param toolsAlways whether a rule's tools are asked for also where the rest of it asks for no more */
    private List<Asked> over(List<Requirement> own, boolean toolsAlways) {
        List<Asked> asked = new ArrayList<>();
        Map<String, Requirement> left = new LinkedHashMap<>(rules);
        for (Requirement each : own) {
            Requirement rule = left.remove(each.skill());
            Requirement holding = rule != null && (toolsAlways || isLess(each, rule)) ? raised(each, rule) : each;
            asked.add(new Asked(holding, !holding.equals(each)));
        }
        left.values().forEach(rule -> asked.add(new Asked(rule, true)));
        return List.copyOf(asked);
    }

    /** The rule about a skill. */
    public Optional<Requirement> rule(String skill) {
        return Optional.ofNullable(rules.get(skill));
    }

    /** Why a department may not ask so: one sentence for each requirement that is less than its rule. */
    public List<String> weakened(List<Requirement> own) {
        return own.stream()
                .filter(each -> rule(each.skill()).filter(r -> isLess(each, r)).isPresent())
                .map(each -> sentence(each, rules.getOrDefault(each.skill(), each)))
                .toList();
    }

    private String sentence(Requirement own, Requirement rule) {
        return "The citywide baseline “" + titles.get(own.skill()) + "” asks for " + words(rule) + " (edition "
                + edition
                + "); " + words(own) + " would be less. A department may ask for more, not for less: keep at least "
                + words(rule) + ", or ask the keepers of the baseline to change the rule.";
    }

    private static String words(Requirement requirement) {
        return "level " + requirement.level() + (requirement.neededAtEntry() ? " at entry" : "");
    }

    /**
     * What keeps a catalog from being the baseline's: typical positions of its own that ask for less, rules about what is retired or not there, and rules that ask for credentials, which no position
     * inherits.
     */
    public static List<String> problems(Catalog catalog) {
        List<String> problems = new ArrayList<>();
        if (catalog.discipline().equals(FIELD)) {
            Baseline everybody = of(catalog, "-");
            for (TypicalPosition each : catalog.positions()) {
                if (!each.id().equals(EVERYBODY)) {
                    everybody
                            .weakened(each.requirements())
                            .forEach(s -> problems.add("The typical position “" + each.title() + "”: " + s));
                }
            }
            catalog.positions().stream().filter(Baseline::isRule).forEach(rule -> {
                gone(catalog, rule, problems);
                credentials(catalog, rule, problems);
            });
        }
        return problems;
    }

    private static boolean isRule(TypicalPosition position) {
        return position.id().equals(EVERYBODY) || position.id().startsWith(EVERYBODY + "-");
    }

    private static String named(TypicalPosition rule) {
        return rule.id().equals(EVERYBODY)
                ? "The citywide baseline"
                : "The citywide baseline of the job class “" + rule.title() + "”";
    }

    private static void gone(Catalog catalog, TypicalPosition rule, List<String> problems) {
        rule.requirements().stream()
                .map(Requirement::skill)
                .filter(skill -> catalog.skill(skill).filter(s -> !s.retired()).isEmpty())
                .forEach(skill -> problems.add(named(rule) + " asks for “"
                        + catalog.skill(skill).map(Skill::title).orElse(skill)
                        + "”, which would be retired: change the rule first."));
    }

    private static void credentials(Catalog catalog, TypicalPosition rule, List<String> problems) {
        rule.credentials().stream()
                .map(CredentialRequirement::credential)
                .forEach(
                        id -> problems.add(
                                named(rule) + " asks for the credential “"
                                        + catalog.credential(id)
                                                .map(Credential::title)
                                                .orElse(id)
                                        + "”, which no position would inherit: only skills and their tools are. Take it out here, and ask for it in the job analyses of those who need it."));
    }

    private static boolean isLess(Requirement own, Requirement rule) {
        return own.level() < rule.level() || (rule.neededAtEntry() && !own.neededAtEntry());
    }

    private static Requirement stricter(Requirement one, Requirement other) {
        return raised(one.level() >= other.level() ? one : other, one.level() >= other.level() ? other : one);
    }

    private static Requirement raised(Requirement own, Requirement rule) {
        return new Requirement(
                own.skill(),
                Math.max(own.level(), rule.level()),
                own.neededAtEntry() || rule.neededAtEntry(),
                Stream.concat(own.tools().stream(), rule.tools().stream())
                        .distinct()
                        .toList());
    }
}
