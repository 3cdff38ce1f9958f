package adroit.exchange.yaml;

import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a position asks; the same in catalogs, fixtures and job analyses. */
public final class RequirementReading {

    private RequirementReading() {}

    /** The requirements of one position, each in another skill. */
    public static List<Requirement> all(List<Element> elements, KnownIds skills, KnownIds tools) {
        List<Requirement> requirements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element element : elements) {
            one(element, skills, tools).ifPresent(requirement -> {
                requirements.add(requirement);
                if (!seen.add(requirement.skill())) {
                    element.problem(
                            "duplicate-requirement",
                            "The skill \"" + requirement.skill() + "\" is required twice.",
                            "Keep one requirement.");
                }
            });
        }
        return requirements;
    }

    /** One requirement; empty when it has findings. */
    public static Optional<Requirement> one(Element element, KnownIds skills, KnownIds tools) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String skill = fields.text("skill");
        fields.find("skill").ifPresent(where -> skills.check(skill, where));
        int level = fields.integer("level", 1, 5);
        boolean atEntry = fields.flag("atEntry", false);
        List<String> needed = tools.checkAll(fields.optionalList("tools"));
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new Requirement(skill, level, atEntry, needed));
    }
}
