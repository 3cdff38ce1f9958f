package adroit.exchange.matchtable;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.NewMatch;
import adroit.crosswalk.Subject;
import adroit.exchange.problem.Likeness;
import adroit.framework.ItemHead;
import adroit.framework.ReferenceFramework;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one row says, held against the catalog in force and the frameworks that are kept here. */
final class MatchRow {
    private final MatchCells cells;
    private final Catalog catalog;
    private final KeptItems kept;

    MatchRow(MatchCells cells, Catalog catalog, KeptItems kept) {
        this.cells = cells;
        this.catalog = catalog;
        this.kept = kept;
    }

    /** The match; empty where something is wrong, which the cells then say. */
    Optional<NewMatch> match() {
        Optional<Skill> skill = skill();
        Optional<Closeness> closeness = closeness();
        Optional<ReferenceFramework> framework = framework();
        String id = required(MatchColumn.ITEM);
        Optional<ItemHead> item = id.isEmpty() ? Optional.empty() : framework.flatMap(f -> item(f, id));
        String note = cells.text(MatchColumn.NOTE);
        if (note.length() > Crosswalk.LONGEST) {
            cells.problem(
                    MatchColumn.NOTE,
                    "too-long",
                    "The note has more than " + Crosswalk.LONGEST + " characters.",
                    "Shorten it.");
        }
        if (!cells.problems().isEmpty() || skill.isEmpty() || closeness.isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewMatch(
                Subject.skill(catalog.discipline(), skill.get().id()),
                framework.get().id(),
                item.get().id(),
                item.get().title(),
                closeness.get(),
                note));
    }

    private Optional<Skill> skill() {
        String id = required(MatchColumn.SKILL);
        Optional<Skill> skill = catalog.skill(id);
        if (skill.isEmpty() && !id.isEmpty()) {
            cells.problem(
                    MatchColumn.SKILL,
                    "unknown-skill",
                    "The catalog in force has no skill “" + id + "”.",
                    near(id, catalog.skills().stream().map(Skill::id).toList(), "Take the id that its page says."));
        }
        return skill;
    }

    private Optional<Closeness> closeness() {
        String word = required(MatchColumn.CLOSENESS).toLowerCase(Locale.ROOT);
        Optional<Closeness> closeness = Closeness.of(word);
        if (closeness.isEmpty() && !word.isEmpty()) {
            cells.problem(
                    MatchColumn.CLOSENESS,
                    "closeness",
                    "“" + word + "” does not say how near the item is.",
                    "Write one of: " + String.join(", ", MatchSheet.closeness()) + ".");
        }
        return closeness;
    }

    /** Ids differ from city to city: where that of the row is not one of here, its title counts only together with the edition. */
    private Optional<ReferenceFramework> framework() {
        String id = cells.text(MatchColumn.FRAMEWORK);
        String title = cells.text(MatchColumn.FRAMEWORK_TITLE);
        String edition = cells.text(MatchColumn.EDITION);
        if (id.isEmpty() && title.isEmpty()) {
            cells.problem(
                    MatchColumn.FRAMEWORK,
                    "missing-framework",
                    "The row does not say of which framework the item is.",
                    "Write the id of the edition, or the framework's title and edition.");
            return Optional.empty();
        }
        List<ReferenceFramework> called = kept.called(title, edition);
        Optional<ReferenceFramework> named =
                called.stream().filter(f -> f.id().equals(id)).findFirst();
        boolean sure = id.isEmpty() || !edition.isEmpty();
        if (named.isPresent() || (!title.isEmpty() && sure && called.size() == 1)) {
            return named.or(() -> Optional.of(called.get(0)));
        }
        unknown(id, title, edition, called);
        return Optional.empty();
    }

    private void unknown(String id, String title, String edition, List<ReferenceFramework> called) {
        if (!title.isEmpty() && called.size() > 1) {
            cells.problem(
                    MatchColumn.FRAMEWORK,
                    "ambiguous-framework",
                    called.size() + " reference frameworks are called “" + (title + " " + edition).strip() + "”.",
                    "Write the id of one: " + String.join(", ", KeptItems.ids(called)) + ".");
            return;
        }
        Optional<ReferenceFramework> other = kept.framework(id);
        if (!title.isEmpty() && !called.isEmpty() && other.isEmpty()) {
            cells.problem(
                    MatchColumn.FRAMEWORK,
                    "unknown-framework",
                    "There is no reference framework “" + id + "” here, and the row does not say which edition of “"
                            + title + "” it means.",
                    "Write the edition, or the id of the one that is kept here if it is meant: "
                            + String.join(", ", KeptItems.ids(called)) + ".");
            return;
        }
        String what = title.isEmpty() ? id : (title + " " + edition).strip();
        cells.problem(
                MatchColumn.FRAMEWORK,
                "unknown-framework",
                other.map(f -> "“" + id + "” is " + f.details().title() + ", edition "
                                + f.details().edition() + " here, not “" + what + "”.")
                        .orElse("There is no reference framework “" + what + "” here."),
                near(id, kept.ids(), "Bring it in first, or name another."));
    }

    private Optional<ItemHead> item(ReferenceFramework framework, String id) {
        String title = cells.text(MatchColumn.ITEM_TITLE);
        Optional<ItemHead> item = kept.item(framework, id);
        if (item.isEmpty()) {
            cells.problem(
                    MatchColumn.ITEM,
                    "unknown-item",
                    framework.details().title() + ", edition "
                            + framework.details().edition() + " has no item “" + id + "”.",
                    "Take the publisher's id that the item's page says.");
        } else if (!title.isEmpty()
                && !title.equalsIgnoreCase(item.get().title().strip())) {
            cells.problem(
                    MatchColumn.ITEM_TITLE,
                    "other-title",
                    "The item “" + id + "” is called “" + item.get().title() + "” there, not “" + title + "”.",
                    "Correct the id or the title; without a title the id alone counts.");
        }
        return item;
    }

    private String required(MatchColumn column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            cells.problem(column, "missing-text", "There is no " + column.key() + ".", "Write it.");
        }
        return text;
    }

    private static String near(String word, List<String> known, String otherwise) {
        String near = Likeness.didYouMean(word, known);
        return near.isEmpty() ? otherwise : near;
    }
}
