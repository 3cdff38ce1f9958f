package adroit.exchange.skilltable;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one skill from its row. A column that the table does not have leaves what the catalog says; an empty cell clears what may be left out. */
final class SkillRow {

    static final String CURRENT = "current";
    static final String RETIRED = "retired";
    static final String NOTHING = "none";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST_ID = 80;

    private final SkillCells cells;
    private final Catalog base;

    SkillRow(SkillCells cells, Catalog base) {
        this.cells = cells;
        this.base = base;
    }

    /** The skill; empty where something is wrong with the row. */
    Optional<Skill> skill() {
        String id = id();
        @Nullable Skill before = base.skill(id).orElse(null);
        String title = cells.text(SkillColumn.TITLE, before == null ? null : before.title());
        String area = area(before);
        SkillCategory category = category(before);
        String statement = cells.text(SkillColumn.STATEMENT, before == null ? null : before.statement());
        List<BehavioralAnchor> anchors = anchors(before);
        boolean retired = retired(before);
        @Nullable String successor = successor(before, retired);
        List<String> sources = sources(before);
        var reviewed = cells.day(SkillColumn.REVIEWED, before == null ? null : before.reviewed());
        List<Migration> migrations = before == null ? List.of() : before.migrations();
        return cells.problems().isEmpty()
                ? Optional.of(new Skill(
                        id,
                        title,
                        area,
                        category,
                        statement,
                        anchors,
                        retired,
                        successor,
                        sources,
                        reviewed,
                        migrations))
                : Optional.empty();
    }

    private String id() {
        String given = cells.text(SkillColumn.ID);
        if (given.isEmpty()) {
            return idOfTitle();
        }
        if (!ID.matcher(given).matches()) {
            cells.problem(
                    SkillColumn.ID,
                    "id",
                    "“" + given + "” is not an id.",
                    "Use small letters, digits and hyphens, at most " + LONGEST_ID + "; or leave it empty.");
        }
        return given;
    }

    private String idOfTitle() {
        String id = slug(cells.text(SkillColumn.TITLE));
        if (base.skill(id).isPresent()) {
            cells.problem(
                    SkillColumn.ID,
                    "title-taken",
                    "The catalog has the skill “" + id + "” already.",
                    "Write its id if you mean it; another title if you mean another skill.");
        }
        return id;
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID));
        return cut.isEmpty() ? "skill" : cut;
    }

    private String area(@Nullable Skill before) {
        if (before != null && !cells.has(SkillColumn.AREA)) {
            return before.area();
        }
        String wanted = cells.text(SkillColumn.AREA, null);
        Optional<Area> found = base.areas().stream()
                .filter(a -> a.id().equals(wanted) || SkillCells.same(wanted, a.title()))
                .findFirst();
        if (found.isEmpty() && !wanted.isEmpty()) {
            cells.unknown(
                    SkillColumn.AREA,
                    wanted,
                    "area",
                    base.areas().stream().map(Area::title).toList());
        }
        return found.map(Area::id).orElse("");
    }

    private SkillCategory category(@Nullable Skill before) {
        if (before != null && !cells.has(SkillColumn.CATEGORY)) {
            return before.category();
        }
        String wanted = cells.text(SkillColumn.CATEGORY, null).toLowerCase(Locale.ROOT);
        Optional<SkillCategory> found = Arrays.stream(SkillCategory.values())
                .filter(c -> word(c).equals(wanted))
                .findFirst();
        if (found.isEmpty() && !wanted.isEmpty()) {
            cells.unknown(SkillColumn.CATEGORY, wanted, "category", categories());
        }
        return found.orElse(SkillCategory.OPERATIONS);
    }

    static List<String> categories() {
        return Arrays.stream(SkillCategory.values()).map(SkillRow::word).toList();
    }

    static String word(SkillCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private List<BehavioralAnchor> anchors(@Nullable Skill before) {
        List<BehavioralAnchor> anchors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int level = 1; level <= 5; level++) {
            String kept = before == null
                    ? ""
                    : before.anchor(level).map(BehavioralAnchor::behavior).orElse("");
            SkillColumn column = SkillColumn.ofLevel(level);
            String text = cells.has(column) ? cells.text(column) : kept;
            if (!text.isEmpty()) {
                anchors.add(new BehavioralAnchor(level, SkillCells.same(text, kept) ? kept : text));
                refuseSame(level, text, seen);
            }
        }
        return anchors;
    }

    private void refuseSame(int level, String text, Map<String, Integer> seen) {
        @Nullable Integer earlier = seen.putIfAbsent(text.toLowerCase(Locale.ROOT), level);
        if (earlier != null) {
            cells.problem(
                    SkillColumn.ofLevel(level),
                    "same-anchor",
                    "Levels " + earlier + " and " + level + " have the same anchor.",
                    "Say what one does that the other does not.");
        }
    }

    private boolean retired(@Nullable Skill before) {
        boolean kept = before != null && before.retired();
        String word = cells.text(SkillColumn.STATUS).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return kept;
        }
        if (!word.equals(CURRENT) && !word.equals(RETIRED)) {
            cells.problem(
                    SkillColumn.STATUS,
                    "status",
                    "“" + word + "” is neither current nor retired.",
                    "Write one of the two.");
        }
        return word.equals(RETIRED);
    }

    private @Nullable String successor(@Nullable Skill before, boolean retired) {
        String kept =
                before == null || !before.retired() ? "" : before.successor() == null ? NOTHING : before.successor();
        String given = cells.has(SkillColumn.SUCCESSOR) ? cells.word(SkillColumn.SUCCESSOR) : kept;
        if (retired && given.isEmpty()) {
            cells.problem(
                    SkillColumn.SUCCESSOR,
                    "successor",
                    "This skill is retired, but nothing says what took its place.",
                    "Write the id of its successor, or “none” if nothing did.");
        }
        if (!retired && !given.isEmpty()) {
            cells.problem(
                    SkillColumn.SUCCESSOR,
                    "successor",
                    "This skill is current and names a successor.",
                    "Correct the status, or empty this cell.");
        }
        return given.isEmpty() || given.equals(NOTHING) ? null : given;
    }

    private List<String> sources(@Nullable Skill before) {
        if (!cells.has(SkillColumn.SOURCES)) {
            return before == null ? List.of() : before.sources();
        }
        List<String> known = base.sources().stream().map(Source::id).toList();
        List<String> given = Arrays.stream(cells.text(SkillColumn.SOURCES).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        given.stream()
                .filter(s -> !known.contains(s))
                .forEach(s -> cells.unknown(SkillColumn.SOURCES, s, "source", known));
        return given;
    }
}
