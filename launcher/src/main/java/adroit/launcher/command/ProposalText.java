package adroit.launcher.command;

/** A proposal as lines for people. */
final class ProposalText {
    private ProposalText() {}

    static String of(Json proposal) {
        StringBuilder text = new StringBuilder();
        text.append(proposal.text("id"))
                .append(", ")
                .append(proposal.text("state").replace('-', ' '))
                .append(", by ")
                .append(proposal.text("author"))
                .append(": ")
                .append(proposal.text("note"))
                .append('\n');
        proposal.items("changes")
                .forEach(c -> text.append("  ").append(c.text("sentence")).append('\n'));
        proposal.items("conflicts").forEach(c -> text.append("  Changed by both: ")
                .append(c.text("id"))
                .append("; in force ")
                .append(said(c, "theirs"))
                .append(", here ")
                .append(said(c, "mine"))
                .append(". Decide on the page of the proposal.\n"));
        proposal.items("problems")
                .forEach(p -> text.append("  ").append(p.text()).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String said(Json conflict, String side) {
        return conflict.has(side) ? "“" + conflict.text(side) + "”" : "nothing";
    }

    static String impact(Json impact) {
        Json total = impact.get("people").get("total");
        StringBuilder text = new StringBuilder();
        text.append(FewPeople.total(total, "newlyBelow"))
                .append(" people newly below target, ")
                .append(FewPeople.total(total, "newlyMet"))
                .append(" newly at or above; ")
                .append(FewPeople.total(total, "higher"))
                .append(" with a higher level, ")
                .append(FewPeople.total(total, "lower"))
                .append(" with a lower or none; ")
                .append(impact.text("analysesDue"))
                .append(" job analyses become due.\n");
        Columns table = new Columns("DEPARTMENT", "PEOPLE", "HIGHER", "LOWER", "NEWLY-BELOW", "NEWLY-MET");
        for (Json each : impact.get("people").items("departments")) {
            Json counts = each.get("counts");
            table.row(
                    each.text("title"),
                    counts.text("people"),
                    FewPeople.of(counts, "higher"),
                    FewPeople.of(counts, "lower"),
                    FewPeople.of(counts, "newlyBelow"),
                    FewPeople.of(counts, "newlyMet"));
        }
        text.append(table);
        long left = impact.get("people").number("leftOut");
        return left == 0
                ? text.toString().stripTrailing()
                : text.toString().stripTrailing()
                        + "\nDepartments with few assessed people, not shown and not counted: " + left;
    }
}
