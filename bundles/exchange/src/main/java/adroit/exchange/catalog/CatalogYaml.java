package adroit.exchange.catalog;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.Requirement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes {@code catalog.yaml}: what {@link CatalogFile} reads from it is the same catalog. */
public final class CatalogYaml {
    private static final int WIDTH = 140;
    private static final Pattern BASE = Pattern.compile("(?m)^# edition ([0-9a-f]{64})\\b");
    private static final int HEAD = 2_000;
    private static final String END = "# end of edition ";

    private CatalogYaml() {}

    /**
     * The file of an edition, which names it in its first line, so that who changes it need not say what they began from, and in its last, so that one that was cut short is
     * known.
     */
    public static byte[] write(Catalog catalog, String edition) {
        String head = "# edition " + edition + " of " + catalog.discipline()
                + "\n# This line says which edition your changes start from: leave it in place.\n";
        String foot = END + edition + ". This line says that nothing is missing: leave it at the end.\n";
        return (head + text(catalog) + foot).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the file says in its first line which edition it was written from, and its last line is not there. */
    static boolean isCutShort(byte[] yaml) {
        return base(yaml)
                .filter(edition -> !new String(yaml, StandardCharsets.UTF_8).contains("\n" + END + edition))
                .isPresent();
    }

    /** The id of the edition that a file says it was written from. */
    public static Optional<String> base(byte[] yaml) {
        String head = new String(yaml, 0, Math.min(yaml.length, HEAD), StandardCharsets.UTF_8);
        Matcher matcher = BASE.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String text(Catalog catalog) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(WIDTH);
        options.setAllowUnicode(true);
        options.setSplitLines(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(tree(catalog));
    }

    private static Map<String, Object> tree(Catalog catalog) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("discipline", catalog.discipline());
        tree.put("title", catalog.title());
        tree.put("edition", catalog.edition());
        tree.put("affirmed", catalog.affirmed().toString());
        list(tree, "levels", catalog.levels(), l -> part("level", l.level(), "name", l.name(), "meaning", l.meaning()));
        list(
                tree,
                "sources",
                catalog.sources(),
                s -> part(
                        "id",
                        s.id(),
                        "title",
                        s.title(),
                        "publisher",
                        s.publisher(),
                        "year",
                        s.year(),
                        "supersededBy",
                        s.successor()));
        list(tree, "areas", catalog.areas(), a -> part("id", a.id(), "title", a.title()));
        list(tree, "tools", catalog.tools(), CatalogYaml::tool);
        list(tree, "skills", catalog.skills(), CatalogYaml::skill);
        list(tree, "duties", catalog.duties(), CatalogYaml::duty);
        list(tree, "processes", catalog.processes(), CatalogYaml::process);
        list(tree, "positions", catalog.positions(), CatalogYaml::position);
        if (!catalog.reasons().isEmpty()) {
            tree.put("reasons", new LinkedHashMap<>(catalog.reasons()));
        }
        list(tree, "credentials", catalog.credentials(), CatalogYaml::credential);
        list(tree, "items", catalog.items(), CatalogYaml::item);
        return tree;
    }

    private static Map<String, Object> tool(Tool tool) {
        return part(
                "id",
                tool.id(),
                "title",
                tool.title(),
                "kind",
                word(tool.kind()),
                "status",
                word(tool.status()),
                "successor",
                successor(tool.status(), tool.successor()),
                "sunset",
                tool.sunset());
    }

    private static @Nullable String successor(ToolStatus status, @Nullable String successor) {
        return successor == null && status == ToolStatus.RETIRED ? "none" : successor;
    }

    private static Map<String, Object> skill(Skill skill) {
        Map<String, Object> anchors = new LinkedHashMap<>();
        for (BehavioralAnchor anchor : skill.anchors()) {
            anchors.put(String.valueOf(anchor.level()), anchor.behavior());
        }
        return part(
                "id",
                skill.id(),
                "title",
                skill.title(),
                "area",
                skill.area(),
                "category",
                word(skill.category()),
                "statement",
                skill.statement(),
                "anchors",
                anchors,
                "status",
                skill.retired() ? "retired" : null,
                "successor",
                successor(skill.retired() ? ToolStatus.RETIRED : ToolStatus.CURRENT, skill.successor()),
                "sources",
                skill.sources(),
                "reviewed",
                skill.reviewed(),
                "migrations",
                skill.migrations().stream().map(CatalogYaml::migration).toList(),
                "sunset",
                skill.sunset());
    }

    private static Map<String, Object> migration(Migration migration) {
        Map<String, Object> levels = new LinkedHashMap<>();
        migration.levels().forEach((from, to) -> levels.put(String.valueOf(from), to));
        return part(
                "from",
                migration.skill(),
                "before",
                migration.before(),
                "evidence",
                migration.evidence().key(),
                "levels",
                levels);
    }

    private static Map<String, Object> duty(Duty duty) {
        return part(
                "id",
                duty.id(),
                "title",
                duty.title(),
                "skills",
                duty.skills(),
                "tools",
                duty.tools().stream()
                        .map(t -> part("tool", t.tool(), "rank", word(t.rank())))
                        .toList());
    }

    private static Map<String, Object> process(WorkProcess process) {
        return part(
                "id",
                process.id(),
                "title",
                process.title(),
                "owner",
                process.owner(),
                "documented",
                process.documented(),
                "steps",
                process.steps().stream()
                        .map(s -> part("id", s.id(), "title", s.title()))
                        .toList());
    }

    private static Map<String, Object> position(TypicalPosition position) {
        return part(
                "id",
                position.id(),
                "title",
                position.title(),
                "summary",
                position.summary(),
                "duties",
                position.duties(),
                "processes",
                position.processes(),
                "requirements",
                position.requirements().stream().map(CatalogYaml::requirement).toList(),
                "credentials",
                position.credentials().stream().map(CatalogYaml::credential).toList());
    }

    private static Map<String, Object> requirement(Requirement r) {
        return part(
                "skill", r.skill(), "level", r.level(), "atEntry", r.neededAtEntry() ? true : null, "tools", r.tools());
    }

    private static Map<String, Object> credential(CredentialRequirement r) {
        return part("credential", r.credential(), "atEntry", r.neededAtEntry() ? true : null);
    }

    private static Map<String, Object> credential(Credential c) {
        return part(
                "id",
                c.id(),
                "title",
                c.title(),
                "issuer",
                c.issuer(),
                "kind",
                c.kind().key(),
                "validMonths",
                c.validMonths(),
                "noticeDays",
                c.noticeDays(),
                "continuingHours",
                c.continuingHours(),
                "renewal",
                c.renewal(),
                "skills",
                c.skills(),
                "includes",
                c.includes(),
                "status",
                word(c.status()),
                "successor",
                successor(c.status(), c.successor()),
                "sources",
                c.sources());
    }

    private static Map<String, Object> item(TestItem item) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (TestOption option : item.options()) {
            options.put(option.id(), option.text());
        }
        return part(
                "id",
                item.id(),
                "skill",
                item.skill(),
                "tool",
                item.tool(),
                "level",
                item.level(),
                "status",
                item.status().key(),
                "stem",
                item.stem(),
                "options",
                options,
                "key",
                item.key(),
                "rationale",
                item.rationale(),
                "sources",
                item.sources());
    }

    private static <T> void list(
            Map<String, Object> tree, String name, List<T> parts, Function<T, Map<String, Object>> written) {
        if (!parts.isEmpty()) {
            tree.put(name, parts.stream().map(written).toList());
        }
    }

    /** Names and values in turn; what says nothing is left out. */
    private static Map<String, Object> part(@Nullable Object... namesAndValues) {
        Map<String, Object> part = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof List<?> list) {
                value = list.isEmpty() ? null : new ArrayList<>(list);
            } else if (value instanceof Map<?, ?> map && map.isEmpty()) {
                value = null;
            } else if (value instanceof LocalDate day) {
                value = day.toString();
            }
            if (value != null) {
                part.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return part;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
