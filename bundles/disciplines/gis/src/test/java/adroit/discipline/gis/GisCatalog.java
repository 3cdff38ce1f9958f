package adroit.discipline.gis;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shipped catalog, as the interface sees it. */
final class GisCatalog {
    static final Catalog CATALOG = read(Yaml.read(Yaml.RESOURCES.resolve("catalog.yaml")));

    private GisCatalog() {}

    private static Catalog read(JsonNode root) {
        return new Catalog(
                text(root, "discipline"),
                text(root, "title"),
                text(root, "edition"),
                LocalDate.parse(text(root, "affirmed")),
                list(
                        root,
                        "levels",
                        n -> new ProficiencyLevel(n.get("level").asInt(), text(n, "name"), text(n, "meaning"))),
                list(
                        root,
                        "sources",
                        n -> new Source(
                                text(n, "id"),
                                text(n, "title"),
                                text(n, "publisher"),
                                n.get("year").asInt())),
                list(root, "areas", n -> new Area(text(n, "id"), text(n, "title"))),
                list(root, "tools", GisCatalog::tool),
                list(root, "skills", GisCatalog::skill),
                list(root, "duties", GisCatalog::duty),
                list(root, "processes", GisCatalog::process),
                list(root, "positions", GisCatalog::position),
                reasons(root.get("reasons")));
    }

    private static Tool tool(JsonNode n) {
        return new Tool(
                text(n, "id"),
                text(n, "title"),
                constant(ToolKind.class, text(n, "kind")),
                constant(ToolStatus.class, text(n, "status")),
                optional(n, "successor"));
    }

    private static Skill skill(JsonNode n) {
        return new Skill(
                text(n, "id"),
                text(n, "title"),
                text(n, "area"),
                constant(SkillCategory.class, text(n, "category")),
                text(n, "statement"),
                n.get("anchors").properties().stream()
                        .map(e -> new BehavioralAnchor(
                                Integer.parseInt(e.getKey()), e.getValue().asText()))
                        .toList(),
                text(n, "status").equals("retired"),
                optional(n, "successor"),
                Yaml.texts(n.get("sources")));
    }

    private static Duty duty(JsonNode n) {
        return new Duty(
                text(n, "id"),
                text(n, "title"),
                Yaml.texts(n.get("skills")),
                list(n, "tools", t -> new RankedTool(text(t, "tool"), constant(ToolRank.class, text(t, "rank")))));
    }

    private static WorkProcess process(JsonNode n) {
        return new WorkProcess(
                text(n, "id"),
                text(n, "title"),
                text(n, "owner"),
                n.get("documented").asBoolean(),
                list(n, "steps", s -> new ProcessStep(text(s, "id"), text(s, "title"))));
    }

    private static TypicalPosition position(JsonNode n) {
        return new TypicalPosition(
                text(n, "id"),
                text(n, "title"),
                text(n, "summary"),
                Yaml.texts(n.get("duties")),
                Yaml.texts(n.path("processes")),
                list(n, "requirements", GisCatalog::requirement));
    }

    static Requirement requirement(JsonNode n) {
        return new Requirement(
                text(n, "skill"),
                n.get("level").asInt(),
                n.path("atEntry").asBoolean(false),
                Yaml.texts(n.get("tools")));
    }

    private static Map<String, String> reasons(JsonNode n) {
        Map<String, String> reasons = new TreeMap<>();
        n.properties().forEach(e -> reasons.put(e.getKey(), e.getValue().asText()));
        return reasons;
    }

    private static <T> List<T> list(JsonNode n, String field, Function<JsonNode, T> each) {
        return Yaml.each(n.get(field)).map(each).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static String text(JsonNode n, String field) {
        return n.get(field).asText();
    }

    private static @Nullable String optional(JsonNode n, String field) {
        return n.hasNonNull(field) ? n.get(field).asText() : null;
    }
}
