package adroit.exchange.skilltable;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import adroit.exchange.catalog.CatalogDays;
import adroit.exchange.problem.Likeness;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one skill from its row. A column that the table does not have leaves what the catalog says; an empty cell clears what may be left out. */
final class SkillRow {

    static final String CURRENT = "current";
    static final String RETIRED = "retired";
    static final String NOTHING = "none";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST_ID = 80;
    private static final List<SkillColumn> NEEDED = List.of(
            SkillColumn.TITLE,
            SkillColumn.AREA,
            SkillColumn.CATEGORY,
            SkillColumn.STATEMENT,
            SkillColumn.LEVEL_1,
            SkillColumn.LEVEL_3,
            SkillColumn.LEVEL_5);

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
        @Nullable LocalDate sunset = sunset(before);
        @Nullable String successor = successor(before, retired, sunset != null);
        List<String> sources = sources(before);
        @Nullable LocalDate reviewed = reviewed(before);
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
                        migrations,
                        sunset))
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
        } else if (base.skill(given).isEmpty()) {
            refuseSlip(given);
        }
        return given;
    }

    /** An id that nearly is another’s is a slip, unless the row has all that a new skill needs, under a title of its own. */
    private void refuseSlip(String given) {
        Likeness.slip(given, base.skills().stream().map(Skill::id).toList())
                .filter(near -> !isWhole() || isCalledAs(near))
                .ifPresent(
                        near -> cells.problem(
                                SkillColumn.ID,
                                "unknown-id",
                                "The catalog has no skill “" + given + "”.",
                                "Did you mean \"" + near
                                        + "\"? A new skill of this id needs another title than that one, an area, a category, a statement, and the levels 1, 3 and 5; or leave the id empty: it is made from the title."));
    }

    private boolean isWhole() {
        return NEEDED.stream().allMatch(cells::says);
    }

    private boolean isCalledAs(String id) {
        String title = cells.word(SkillColumn.TITLE);
        return base.skill(id)
                .filter(skill -> skill.title().strip().equalsIgnoreCase(title))
                .isPresent();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
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
        List<Area> titled = base.areas().stream()
                .filter(a -> SkillCells.same(wanted, a.title()))
                .toList();
        Optional<Area> found = base.area(wanted)
                .or(() -> titled.stream()
                        .filter(a -> before != null && a.id().equals(before.area()))
                        .findFirst())
                .or(() -> titled.stream().findFirst());
        if (titled.size() > 1 && base.area(wanted).isEmpty() && !isOf(before, titled)) {
            cells.problem(
                    SkillColumn.AREA,
                    "two-areas",
                    "The catalog has " + titled.size() + " areas that are called “" + wanted + "”.",
                    "Write the id of the one that is meant: "
                            + titled.stream().map(Area::id).collect(Collectors.joining(", ")) + ".");
        }
        if (found.isEmpty() && !wanted.isEmpty()) {
            cells.unknown(
                    SkillColumn.AREA,
                    wanted,
                    "area",
                    base.areas().stream().map(Area::title).toList());
        }
        return found.map(Area::id).orElse("");
    }

    private static boolean isOf(@Nullable Skill skill, List<Area> areas) {
        return skill != null && areas.stream().anyMatch(a -> a.id().equals(skill.area()));
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

    private @Nullable LocalDate sunset(@Nullable Skill before) {
        @Nullable LocalDate sunset = cells.day(SkillColumn.SUNSET, before == null ? null : before.sunset());
        String problem = sunset == null ? "" : CatalogDays.sunset(sunset);
        if (!problem.isEmpty()) {
            cells.problem(SkillColumn.SUNSET, "sunset", problem, CatalogDays.SUNSET_REMEDY);
        }
        return sunset;
    }

    private @Nullable LocalDate reviewed(@Nullable Skill before) {
        @Nullable LocalDate kept = before == null ? null : before.reviewed();
        @Nullable LocalDate reviewed = cells.day(SkillColumn.REVIEWED, kept);
        String problem = reviewed == null || reviewed.equals(kept) ? "" : CatalogDays.looked(reviewed);
        if (!problem.isEmpty()) {
            cells.problem(SkillColumn.REVIEWED, "day-to-come", problem, CatalogDays.LOOKED_REMEDY);
        }
        return reviewed;
    }

    private static String kept(@Nullable Skill before) {
        String none = before != null && before.retired() ? NOTHING : "";
        return before == null || before.successor() == null ? none : before.successor();
    }

    private @Nullable String successor(@Nullable Skill before, boolean retired, boolean ending) {
        String kept = kept(before);
        String given = cells.has(SkillColumn.SUCCESSOR) ? cells.word(SkillColumn.SUCCESSOR) : kept;
        if (retired && given.isEmpty()) {
            cells.problem(
                    SkillColumn.SUCCESSOR,
                    "successor",
                    "This skill is retired, but nothing says what took its place.",
                    "Write the id of its successor, or “none” if nothing did.");
        }
        if (!retired && !ending && !given.isEmpty()) {
            cells.problem(
                    SkillColumn.SUCCESSOR,
                    "successor",
                    "This skill is current and names a successor.",
                    "Correct the status, empty this cell, or write a sunset.");
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
