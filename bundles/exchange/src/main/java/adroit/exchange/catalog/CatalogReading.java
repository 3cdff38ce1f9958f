package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.Findings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One reading of one catalog: first every id, then every part with its references, last the rules over the whole. */
final class CatalogReading {

    private CatalogReading() {}

    /**
     * The catalog; every finding is thrown together.
     *
     * @param proposed whether people propose it: then it may leave open what is known when it comes in force, and no day on which somebody has looked at it may lie ahead
     */
    static Catalog catalog(Element root, boolean proposed) {
        Findings findings = root.findings();
        Fields fields = root.fields();
        String discipline = DisciplineFile.disciplineId(fields, "discipline");
        String title = fields.text("title");
        String edition = fields.text("edition");
        LocalDate affirmed = fields.date("affirmed");
        if (proposed) {
            CatalogDays.looked(fields, "affirmed", affirmed);
        }
        Sections sections = Sections.of(fields);
        Map<String, String> reasons = reasons(fields);
        PartReading parts = new PartReading(sections);
        WorkReading work = new WorkReading(sections);
        var levels = parts.levels();
        var sources = Sections.read(sections.sources(), parts::source);
        var areas = Sections.read(sections.areas(), parts::area);
        var tools = Sections.read(sections.tools(), parts::tool);
        var skills = Sections.read(sections.skills(), new SkillReading(sections, proposed)::skill);
        var duties = Sections.read(sections.duties(), work::duty);
        var processes = Sections.read(sections.processes(), work::process);
        var positions = Sections.read(sections.positions(), work::position);
        var credentials = Sections.read(sections.credentials(), new CredentialParts(sections)::credential);
        var items = Sections.read(sections.items(), new ItemParts(sections)::item);
        fields.finish();
        Successors.check(sections.tools(), "tool");
        Successors.check(sections.skills(), "skill");
        Successors.check(sections.credentials(), "credential");
        TakingOver.check(sections.skills());
        AnchorCoverage.check(sections);
        findings.throwIfAny();
        return new Catalog(
                discipline,
                title,
                edition,
                affirmed,
                levels,
                sources,
                areas,
                tools,
                skills,
                duties,
                processes,
                positions,
                reasons,
                credentials,
                items);
    }

    private static Map<String, String> reasons(Fields fields) {
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.find("reasons").map(Element::fields).ifPresent(group -> {
            for (String code : group.names()) {
                reasons.put(code, group.text(code));
            }
        });
        return reasons;
    }
}
