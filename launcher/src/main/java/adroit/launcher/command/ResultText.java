package adroit.launcher.command;

import java.util.Locale;

/** A result for a terminal: what it is, each requirement with its score and why, and what is missing. */
final class ResultText {
    private ResultText() {}

    static String of(Json result) {
        StringBuilder text = new StringBuilder();
        text.append(result.text("id")).append(": ").append(result.text("person"));
        text.append(", for ").append(result.text("purpose")).append(", as of ").append(result.text("asOf"));
        result.items("reasons").forEach(r -> text.append("\n  ").append(r.text("sentence")));
        result.items("disciplines").forEach(d -> discipline(d, text));
        return text.toString();
    }

    private static void discipline(Json discipline, StringBuilder text) {
        text.append("\n\n").append(discipline.get("analysis").text("title"));
        text.append(" (").append(discipline.text("discipline")).append(' ').append(discipline.text("catalogLabel"));
        text.append(")\n");
        Columns table = new Columns("SKILL", "ASKED", "SHOWN", "STANDING", "WHY");
        discipline.items("requirements").forEach(r -> {
            Json asked = r.get("requirement");
            table.row(
                    asked.text("skill"), asked.text("level"), shown(r.get("score")), words(r.text("standing")), why(r));
        });
        text.append(table);
        discipline.items("requirements").forEach(r -> r.items("gaps").forEach(g -> gap(g, text)));
        discipline.items("processGaps").forEach(g -> gap(g, text));
    }

    private static String shown(Json score) {
        return score.has("level") ? score.text("level").replaceFirst("\\.0+$", "") : "-";
    }

    private static String why(Json requirement) {
        return requirement.get("score").items("reasons").stream()
                .findFirst()
                .map(r -> r.text("sentence"))
                .orElse("");
    }

    private static void gap(Json gap, StringBuilder text) {
        text.append("\n  ").append(words(gap.text("type"))).append(" gap: ");
        text.append(gap.get("reason").text("sentence")).append(' ').append(gap.text("remedy"));
    }

    private static String words(String key) {
        return key.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
