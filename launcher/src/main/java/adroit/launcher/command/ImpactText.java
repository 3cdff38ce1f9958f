package adroit.launcher.command;

/** What another version of a field would change, as lines for people. */
final class ImpactText {
    /** Who sees the numbers of people of a proposal. */
    static final String OF_PROPOSAL =
            "HR analysts see the numbers of people of all departments, and each department's lead those of its own.";

    /** Who sees them of a version, or of settings. */
    static final String OF_VERSION =
            "The owner sees the numbers of people of all departments, and the lead of the department that keeps the field those of its own.";

    private ImpactText() {}

    /** In one sentence. */
    static String sum(Json impact) {
        Json total = impact.get("total");
        return Counts.of(impact.number("positions"), "position", "positions") + "; "
                + (impact.has("total")
                        ? Counts.of(total.number("higher"), "person", "people") + " would score higher, "
                                + total.text("lower") + " lower; "
                                + total.text("newlyBelow") + " newly below a requirement, " + total.text("newlyMet")
                                + " newly meeting one." + fails(total)
                        : "how many people would score otherwise is not shown.");
    }

    /** The same of a version that takes the place of none: where nobody is scored by the field now, nobody would score higher or lower. */
    static String sum(Json plan, Json impact) {
        if (!plan.text("replaces").isEmpty() || !impact.has("total")) {
            return sum(impact);
        }
        Json total = impact.get("total");
        return Counts.of(impact.number("positions"), "position", "positions") + "; "
                + Counts.of(total.number("higher"), "person", "people") + " would be scored "
                + (plan.isTrue("first") ? "for the first time" : "again") + ", "
                + total.text("newlyMet") + " meeting a requirement." + fails(total);
    }

    private static String fails(Json total) {
        long failed = total.number("failed");
        return failed == 0 ? "" : " Its scorer fails for " + Counts.of(failed, "person", "people") + ".";
    }

    /** What changes in the texts of the catalog, a line for each kind of part. */
    static String texts(Json plan) {
        StringBuilder text = new StringBuilder();
        plan.items("texts").forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /** How many job analyses become due, where some do. */
    static String due(Json plan) {
        long due = plan.number("analysesDue");
        return due == 0 ? "" : " " + Counts.of(due, "job analysis becomes", "job analyses become") + " due.";
    }

    /** Department by department, and who sees what is not shown. */
    static String departments(Json impact, String whoSees) {
        Columns table = new Columns("DEPARTMENT", "POSITIONS", "PEOPLE", "HIGHER", "LOWER", "NEWLY BELOW", "NEWLY MET");
        impact.items("departments").forEach(d -> row(table, d));
        StringBuilder text = new StringBuilder();
        if (!impact.items("departments").isEmpty()) {
            text.append(table);
        }
        if (impact.number("notShown") > 0) {
            text.append('\n').append(whoSees);
        }
        return text.toString().stripTrailing();
    }

    private static void row(Columns table, Json department) {
        table.row(
                department.text("title"),
                department.text("positions"),
                count(department, "people"),
                count(department, "higher"),
                count(department, "lower"),
                count(department, "newlyBelow"),
                count(department, "newlyMet"));
    }

    private static String count(Json department, String name) {
        return department.has("counts") ? department.get("counts").text(name) : "not shown";
    }
}
