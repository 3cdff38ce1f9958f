package adroit.exchange.framework.onet;

import adroit.exchange.framework.read.Reading.RowUse;
import adroit.exchange.framework.read.Row;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import java.util.List;
import java.util.Optional;

/** What each file of the database says, row by row. */
final class OnetFiles {
    private static final String AGAIN = "This stands in the file already.";
    private static final String ONCE = "Keep one of the two rows.";
    private static final String JOB_ZONE = "job-zone/";
    private static final String SCALE = "scale/";
    private static final String TASK = "task/";

    private final FrameworkDraft draft;

    OnetFiles(FrameworkDraft draft) {
        this.draft = draft;
    }

    /** A file by its name without the ending, with its columns and what is done with a row. */
    record Sheet(String name, List<String> columns, RowUse use) {}

    /** All that are known, each after those that it refers to. */
    List<Sheet> inOrder() {
        OnetRatings ratings = new OnetRatings(this, draft);
        OnetTools tools = new OnetTools(this, draft);
        return List.of(
                new Sheet("Scales Reference", List.of("Scale ID", "Scale Name", "Minimum", "Maximum"), this::scale),
                new Sheet(
                        "Content Model Reference", List.of("Element ID", "Element Name", "Description"), this::element),
                new Sheet("IWA Reference", List.of("Element ID", "IWA ID", "IWA Title"), row -> activity(row, 0, 1, 2)),
                new Sheet(
                        "DWA Reference",
                        List.of("Element ID", "IWA ID", "DWA ID", "DWA Title"),
                        row -> activity(row, 1, 2, 3)),
                new Sheet(
                        "Task Categories", List.of("Scale ID", "Category", "Category Description"), this::taskCategory),
                new Sheet(
                        "Level Scale Anchors",
                        List.of("Element ID", "Scale ID", "Anchor Value", "Anchor Description"),
                        this::level),
                new Sheet(
                        "Work Context Categories",
                        List.of("Element ID", "Scale ID", "Category", "Category Description"),
                        this::level),
                new Sheet(
                        "Education, Training, and Experience Categories",
                        List.of("Element ID", "Scale ID", "Category", "Category Description"),
                        this::level),
                new Sheet(
                        "Job Zone Reference",
                        List.of(
                                "Job Zone",
                                "Name",
                                "Experience",
                                "Education",
                                "Job Training",
                                "Examples?",
                                "SVP Range?"),
                        this::jobZone),
                new Sheet(
                        "UNSPSC Reference",
                        List.of(
                                "Commodity Code",
                                "Commodity Title",
                                "Class Code",
                                "Class Title",
                                "Family Code",
                                "Family Title",
                                "Segment Code",
                                "Segment Title"),
                        tools::goods),
                new Sheet("Occupation Data", List.of("O*NET-SOC Code", "Title", "Description"), this::occupation),
                new Sheet("Job Zones", List.of("O*NET-SOC Code", "Job Zone"), this::inJobZone),
                new Sheet("Alternate Titles", List.of("O*NET-SOC Code", "Alternate Title"), this::title),
                new Sheet("Sample of Reported Titles", List.of("O*NET-SOC Code", "Reported Job Title"), this::title),
                new Sheet("Task Statements", List.of("O*NET-SOC Code", "Task ID", "Task", "Task Type?"), this::task),
                new Sheet(
                        "Emerging Tasks",
                        List.of("O*NET-SOC Code", "Task", "Category", "Original Task ID"),
                        this::emergingTask),
                new Sheet("Tasks to DWAs", List.of("O*NET-SOC Code", "Task ID", "DWA ID"), this::taskActivity),
                new Sheet(
                        "Technology Skills",
                        List.of(
                                "O*NET-SOC Code",
                                "Example",
                                "Commodity Code",
                                "Commodity Title",
                                "Hot Technology?",
                                "In Demand?"),
                        tools::technology),
                new Sheet(
                        "Tools Used",
                        List.of("O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title"),
                        tools::tool),
                ratings.of("Abilities"),
                ratings.of("Skills"),
                ratings.of("Knowledge"),
                ratings.of("Interests"),
                ratings.of("Work Activities"),
                ratings.of("Work Styles"),
                ratings.of("Work Values"),
                ratings.of("Work Context"),
                ratings.of("Education, Training, and Experience"),
                ratings.ofTasks(),
                ratings.link("Abilities", "Work Activities"),
                ratings.link("Abilities", "Work Context"),
                ratings.link("Skills", "Work Activities"),
                ratings.link("Skills", "Work Context"),
                ratings.relatedOccupations("Career Changers Matrix"),
                ratings.relatedOccupations("Career Starters Matrix"),
                ratings.relatedByTier("Related Occupations"),
                new Sheet(
                        "Basic Interests to RIASEC",
                        List.of("Basic Interests Element ID", "RIASEC Element ID"),
                        this::generalInterest),
                new Sheet(
                        "Interests Illustrative Occupations",
                        List.of("Element ID", "O*NET-SOC Code", "Interest Type?"),
                        this::illustration),
                new Sheet(
                        FormerCodes.FILE,
                        List.of(
                                "O*NET-SOC 2010 Code",
                                "O*NET-SOC 2010 Title",
                                "O*NET-SOC 2019 Code",
                                "O*NET-SOC 2019 Title?"),
                        new FormerCodes(draft)::row));
    }

    /** The item that a cell names; the row is left out where there is none. */
    Optional<Entry> named(Row row, int column, String prefix, String what) {
        String id = row.required(column);
        Optional<Entry> found = draft.find(prefix + id);
        if (found.isEmpty() && !id.isEmpty()) {
            row.reject(
                    column, "No " + what + " has this id.", "Bring in the file that says it too, or correct the id.");
        }
        return found;
    }

    Optional<Entry> occupation(Row row, int column) {
        return named(row, column, "", "occupation");
    }

    private Optional<Entry> added(Row row, int column, String id, ItemKind kind, String title) {
        if (!row.isGood()) {
            return Optional.empty();
        }
        Optional<Entry> added = draft.add(id, kind, title);
        if (added.isEmpty()) {
            row.reject(column, AGAIN, ONCE);
        }
        return added;
    }

    private void scale(Row row) {
        String id = row.required(0);
        added(row, 0, id.isEmpty() ? "" : SCALE + id, ItemKind.SCALE, row.required(1))
                .ifPresent(e -> e.code(id).fact("minimum", row.value(2)).fact("maximum", row.value(3)));
    }

    private void element(Row row) {
        String id = row.required(0);
        added(row, 0, id, kind(id), row.required(1)).ifPresent(e -> {
            e.code(id).text(row.value(2));
            int dot = id.lastIndexOf('.');
            if (dot > 0) {
                draft.find(id.substring(0, dot)).ifPresent(above -> e.relate(RelationType.CHILD_OF, above));
            }
        });
    }

    /** The content model's parts: 1.A abilities, 2.A and 2.B skills, 2.C knowledge, 4.A activities. */
    private static ItemKind kind(String id) {
        if (id.length() <= 3) {
            return ItemKind.GROUP;
        }
        return switch (id.substring(0, 3)) {
            case "1.A" -> ItemKind.ABILITY;
            case "2.A", "2.B" -> ItemKind.SKILL;
            case "2.C" -> ItemKind.KNOWLEDGE;
            case "4.A" -> ItemKind.ACTIVITY;
            default -> ItemKind.ELEMENT;
        };
    }

    private void activity(Row row, int above, int id, int title) {
        named(row, above, "", "element or activity")
                .ifPresent(parent -> added(row, id, row.required(id), ItemKind.ACTIVITY, row.required(title))
                        .ifPresent(e -> e.code(e.id()).relate(RelationType.CHILD_OF, parent)));
    }

    private void taskCategory(Row row) {
        named(row, 0, SCALE, "scale")
                .ifPresent(scale -> added(row, 1, scale.id() + "/" + row.required(1), ItemKind.LEVEL, row.required(2))
                        .ifPresent(e -> e.code(row.text(1)).relate(RelationType.CHILD_OF, scale)));
    }

    private void level(Row row) {
        named(row, 0, "", "element").ifPresent(element -> added(
                        row, 2, levelId(element.id(), row.text(1), row.required(2)), ItemKind.LEVEL, row.required(3))
                .ifPresent(e -> e.code(row.text(2)).fact("scale", row.text(1)).relate(RelationType.CHILD_OF, element)));
    }

    static String levelId(String element, String scale, String value) {
        return element + "/" + scale + "/" + value;
    }

    private void jobZone(Row row) {
        String zone = row.required(0);
        added(row, 0, zone.isEmpty() ? "" : JOB_ZONE + zone, ItemKind.LEVEL, row.required(1))
                .ifPresent(e -> e.code(zone)
                        .text(row.value(2))
                        .fact("education", row.value(3))
                        .fact("job training", row.value(4))
                        .fact("examples", row.value(5))
                        .fact("SVP range", row.value(6)));
    }

    private void occupation(Row row) {
        added(row, 0, row.required(0), ItemKind.OCCUPATION, row.required(1))
                .ifPresent(e -> e.code(e.id()).text(row.value(2)));
    }

    private void inJobZone(Row row) {
        String zone = row.value(1).isEmpty() ? row.required(1) : row.value(1);
        occupation(row, 0).filter(o -> !zone.isEmpty()).ifPresent(o -> {
            Entry level = draft.findOrAdd(JOB_ZONE + zone, ItemKind.LEVEL, "Job Zone " + zone)
                    .code(zone);
            if (o.relates(RelationType.LEVEL, level)) {
                row.reject(0, AGAIN, ONCE);
            } else {
                o.relate(ItemRelation.at(RelationType.LEVEL, level.number(), zone, "job zone"));
            }
        });
    }

    /** A title that is there already says nothing new, and is no mistake. */
    private void title(Row row) {
        String title = row.required(1);
        occupation(row, 0).ifPresent(o -> o.alsoCalled(title));
    }

    private void task(Row row) {
        String id = row.required(1);
        occupation(row, 0).ifPresent(o -> added(row, 1, id.isEmpty() ? "" : TASK + id, ItemKind.TASK, row.required(2))
                .ifPresent(e -> e.code(id).fact("type", row.value(3)).relate(RelationType.CHILD_OF, o)));
    }

    private void emergingTask(Row row) {
        String task = row.required(1);
        occupation(row, 0).filter(o -> !task.isEmpty()).ifPresent(o -> {
            String id = "emerging/" + o.id() + "/" + Integer.toHexString(task.hashCode());
            added(row, 1, id, ItemKind.TASK, task).ifPresent(e -> {
                e.status(ItemStatus.DRAFT).fact("emerging", row.value(2)).relate(RelationType.CHILD_OF, o);
                if (!row.value(3).isEmpty()) {
                    draft.find(TASK + row.value(3)).ifPresent(t -> e.relate(RelationType.RELATED, t));
                }
            });
        });
    }

    private void generalInterest(Row row) {
        Optional<Entry> basic = named(row, 0, "", "element");
        named(row, 1, "", "element")
                .ifPresent(general -> basic.ifPresent(b -> once(row, 1, RelationType.PART_OF, b, general)));
    }

    private void illustration(Row row) {
        Optional<Entry> interest = named(row, 0, "", "element");
        occupation(row, 1).ifPresent(o -> interest.ifPresent(i -> once(row, 1, RelationType.EXEMPLAR, i, o)));
    }

    private static void once(Row row, int column, RelationType type, Entry from, Entry to) {
        if (from.relates(type, to)) {
            row.reject(column, AGAIN, ONCE);
        } else {
            from.relate(type, to);
        }
    }

    private void taskActivity(Row row) {
        Optional<Entry> task = named(row, 1, TASK, "task");
        named(row, 2, "", "detailed work activity")
                .ifPresent(a -> task.ifPresent(t -> once(row, 2, RelationType.PART_OF, t, a)));
    }
}
