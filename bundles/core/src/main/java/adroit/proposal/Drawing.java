package adroit.proposal;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalogchange.EditionLabel;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemKind;
import adroit.framework.ReferenceFramework;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws items of a reference framework into a catalog: skills and tools. What the catalog has under the same title already is left as it is; what levels of a skill look like is for its keepers to write. */
final class Drawing {
    /** What the ids of sources begin with that are reference frameworks. */
    static final String SOURCE = "framework-";

    static final Set<ItemKind> SKILLS =
            Set.of(ItemKind.SKILL, ItemKind.KNOWLEDGE, ItemKind.ABILITY, ItemKind.COMPETENCE);
    static final Set<ItemKind> TOOLS = Set.of(ItemKind.TOOL, ItemKind.TECHNOLOGY);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LONGEST_ID = 60;

    private final Catalog catalog;
    private final String source;
    private final List<Source> sources;
    private final List<Area> areas;
    private final List<Skill> skills;
    private final List<Tool> tools;
    private final String area;
    private final @Nullable SkillCategory category;
    private final String format;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Drawn.Left> left = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Drawing(Catalog catalog, ReferenceFramework framework, DrawRequest request) {
        @Nullable String area = request.area();
        this.catalog = catalog;
        this.source = SOURCE + slug(framework.id());
        this.sources = new ArrayList<>(catalog.sources());
        this.areas = new ArrayList<>(catalog.areas());
        this.skills = new ArrayList<>(catalog.skills());
        this.tools = new ArrayList<>(catalog.tools());
        this.area = area == null ? source : area;
        this.category = request.category();
        this.format = framework.details().format();
        if (catalog.source(source).isEmpty()) {
            sources.add(new Source(
                    source,
                    framework.details().title() + ", " + framework.details().edition(),
                    framework.details().publisher(),
                    year(framework)));
        }
        if (area == null && catalog.area(source).isEmpty()) {
            areas.add(new Area(
                    source,
                    "From " + framework.details().title() + ", "
                            + framework.details().edition()));
        }
        skills.forEach(skill ->
                known(skill.id(), skill.title(), "The catalog has it already, as the skill “" + skill.id() + "”."));
        tools.forEach(
                tool -> known(tool.id(), tool.title(), "The catalog has it already, as the tool “" + tool.id() + "”."));
    }

    private static int year(ReferenceFramework framework) {
        Matcher year = YEAR.matcher(framework.details().edition());
        return year.find()
                ? Integer.parseInt(year.group())
                : framework.imported().atZone(ZoneOffset.UTC).getYear();
    }

    private void known(String id, String title, String there) {
        ids.add(id);
        titles.putIfAbsent(title.toLowerCase(Locale.ROOT), there);
    }

    static boolean takes(ItemKind kind) {
        return SKILLS.contains(kind) || TOOLS.contains(kind);
    }

    /** Draws one in, unless something is there under its title. */
    void add(FrameworkItem item) {
        String there = titles.get(item.title().toLowerCase(Locale.ROOT));
        if (there != null) {
            leave(item, there);
            return;
        }
        String id = freeId(item.title());
        known(id, item.title(), "It is among the others already, under the same title, as “" + id + "”.");
        if (SKILLS.contains(item.kind())) {
            skills.add(skill(id, item));
        } else {
            ToolKind kind = item.kind() == ItemKind.TECHNOLOGY ? ToolKind.DIGITAL : ToolKind.MANUAL;
            tools.add(new Tool(id, item.title(), kind, ToolStatus.CURRENT, null));
        }
    }

    /** Notes that one is not drawn in. */
    void leave(FrameworkItem item, String reason) {
        left.add(new Drawn.Left(item.id(), item.title(), reason));
    }

    /** What was not drawn in, in the order in which it came. */
    List<Drawn.Left> left() {
        return List.copyOf(left);
    }

    boolean isEmpty() {
        return skills.size() == catalog.skills().size()
                && tools.size() == catalog.tools().size();
    }

    private Skill skill(String id, FrameworkItem item) {
        return new Skill(
                id,
                item.title(),
                area,
                category == null ? DrawRequest.usual(format, item.kind()) : category,
                Objects.requireNonNullElse(item.text(), item.title()),
                List.of(),
                false,
                null,
                List.of(source));
    }

    private String freeId(String title) {
        String wanted = slug(title);
        String id = wanted;
        for (int i = 2; ids.contains(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static String slug(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
        String stripped = shortened.replaceAll("^-|-$", "");
        return stripped.isEmpty() ? "item" : stripped;
    }

    /** The catalog with what was drawn in, under its next label. */
    Catalog catalog() {
        boolean drawn = skills.size() > catalog.skills().size();
        return new Catalog(
                catalog.discipline(),
                catalog.title(),
                EditionLabel.after(catalog.edition()),
                catalog.affirmed(),
                catalog.levels(),
                drawn ? sources : catalog.sources(),
                drawn ? areas : catalog.areas(),
                tools,
                skills,
                catalog.duties(),
                catalog.processes(),
                catalog.positions(),
                catalog.reasons(),
                catalog.credentials(),
                catalog.items());
    }

    /** What keeps drawn skills from being published: that nobody wrote yet what their levels look like. */
    static List<String> unwritten(Catalog now, Catalog next) {
        return next.skills().stream()
                .filter(skill -> skill.anchors().isEmpty() && !skill.retired())
                .filter(skill -> skill.sources().stream().anyMatch(s -> s.startsWith(SOURCE)))
                .filter(skill -> now.skill(skill.id()).isEmpty())
                .map(
                        skill -> "The skill “" + skill.title()
                                + "” says nothing of its levels yet. Revise it: write what levels 1, 3 and 5 look like at work.")
                .toList();
    }
}
