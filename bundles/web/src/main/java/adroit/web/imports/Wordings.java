package adroit.web.imports;

import adroit.intake.ImportCounts;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.web.assess.AssessServlet;
import adroit.web.layout.Days;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What pages call kinds, states and moments of files. */
final class Wordings {

    private static final Map<String, String> KINDS = Map.of(
            "roster", "Roster: people and where they work",
            "positions", "Positions: filled and vacant",
            "evidence", "Evidence: ratings, tools, steps, interests, credentials",
            "descriptions", "Class specifications: text, each a draft",
            "analyses", "Job analysis (YAML)",
            "framework-table", "Table: skills and tools of a reference framework");

    private Wordings() {}

    static String kind(String key) {
        return KINDS.getOrDefault(key, key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
    }

    static String shortKind(String key) {
        String kind = kind(key);
        int colon = kind.indexOf(':');
        return colon < 0 ? kind : kind.substring(0, colon);
    }

    /** Where what a kind of file holds is seen, and what usually comes after it. */
    static List<ImportPage.Next> next(String kind) {
        return switch (kind) {
            case "roster" ->
                List.of(
                        new ImportPage.Next("/people", "See the people"),
                        new ImportPage.Next("/imports", "Send the list of positions, so that vacancies are known"),
                        new ImportPage.Next("/insight", "Read the first insight: eight cards from these files alone"));
            case "positions" ->
                List.of(
                        new ImportPage.Next("/insight", "Read the first insight: eight cards from these files alone"),
                        new ImportPage.Next("/descriptions", "Write or bring in position descriptions"));
            case "evidence" ->
                List.of(
                        new ImportPage.Next(
                                AssessServlet.PATH,
                                "Assess everybody as of today: results rest on this file after that"),
                        new ImportPage.Next("/people", "See the people"));
            case "descriptions" -> List.of(new ImportPage.Next("/descriptions", "Look at the drafts and publish them"));
            case "analyses" ->
                List.of(
                        new ImportPage.Next("/analyses", "See the job analyses"),
                        new ImportPage.Next("/imports", "Send evidence: ratings, tests, work samples, credentials"),
                        new ImportPage.Next(AssessServlet.PATH, "Assess everybody as of today"));
            default -> List.of();
        };
    }

    static String moment(Instant at) {
        return Days.of(at);
    }

    static String field(String key) {
        String words = key.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What was said of a column, such as {@code Dept=department}. */
    static String meaning(String word) {
        int equals = word.lastIndexOf('=');
        return word.substring(0, equals) + " is "
                + field(word.substring(equals + 1)).toLowerCase(Locale.ROOT);
    }

    static String size(long bytes) {
        long megabytes = bytes >> 20;
        return megabytes >= 1024 && megabytes % 1024 == 0 ? megabytes / 1024 + " GB" : megabytes + " MB";
    }

    static String state(ImportState state) {
        return switch (state) {
            case RECEIVED -> "Sent, not tried yet";
            case TRYING -> "Being tried";
            case TRIED -> "Tried, nothing stored";
            case TAKING -> "Being taken in";
            case TAKEN -> "Taken in";
            case REFUSED -> "Refused, nothing stored";
            case INTERRUPTED -> "Interrupted, nothing stored";
        };
    }

    static String heading(ImportRun run) {
        return switch (run.state()) {
            case RECEIVED -> "";
            case TRYING -> "The file is being tried";
            case TRIED -> run.counts().accepted() > 0 ? "This is what would happen" : "No row can be taken";
            case TAKING -> "The file is being taken in";
            case TAKEN -> run.counts().rejected() > 0 ? "Taken in, some rows left out" : "Taken in";
            case REFUSED -> "Nothing was stored";
            case INTERRUPTED -> "Interrupted: nothing was stored";
        };
    }

    static List<String> sentences(ImportRun run, long progress) {
        ImportCounts counts = run.counts();
        return switch (run.state()) {
            case RECEIVED -> List.of();
            case TRYING, TAKING ->
                List.of(
                        progress == 0 ? "Waiting for its turn, or just begun." : rows(progress) + " looked at so far.",
                        run.state() == ImportState.TAKING
                                ? "All its rows are stored together at the end, or none."
                                : "Nothing is stored.");
            case TRIED ->
                List.of(rows(counts.read()) + " read: " + number(counts.accepted()) + " can be taken in, "
                        + number(counts.rejected()) + " cannot. Nothing is stored yet.");
            case TAKEN ->
                List.of(rows(counts.read()) + " read: " + number(counts.accepted()) + " taken in, "
                        + number(counts.rejected()) + " left out.");
            case REFUSED, INTERRUPTED -> List.of(String.valueOf(run.problem()));
        };
    }

    static String counts(ImportRun run) {
        ImportCounts counts = run.counts();
        return counts.read() == 0
                ? "–"
                : number(counts.read()) + " read, " + number(counts.accepted()) + " good, " + number(counts.rejected())
                        + " left out";
    }

    static String rows(long count) {
        return count == 1 ? "1 row" : number(count) + " rows";
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
