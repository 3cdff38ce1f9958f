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
        proposal.items("left").forEach(l -> text.append("  Not drawn in: “")
                .append(l.text("title"))
                .append("” (")
                .append(l.text("item"))
                .append("). ")
                .append(l.text("reason"))
                .append('\n'));
        proposal.items("problems")
                .forEach(p -> text.append("  ").append(p.text()).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String said(Json conflict, String side) {
        return conflict.has(side) ? "“" + conflict.text(side) + "”" : "nothing";
    }

    static String impact(Json impact) {
        Json people = impact.get("people");
        Json total = people.get("total");
        String sum = people.has("total")
                ? total.text("newlyBelow") + " people newly below target, " + total.text("newlyMet")
                        + " newly at or above; " + total.text("higher") + " with a higher level, " + total.text("lower")
                        + " with a lower or none; "
                : "How many people that moves is not shown; ";
        return sum + impact.text("analysesDue") + " job analyses become due.\n"
                + ImpactText.departments(people, ImpactText.OF_PROPOSAL);
    }
}
