package adroit.web.charter;

import adroit.charter.Charter;
import adroit.charter.Retention;
import adroit.explanation.Explanation;
import adroit.web.layout.Frame;
import adroit.web.layout.Purposes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The charter of use as a page.
 *
 * @param frame the frame around the page
 * @param charter what it says
 */
public record CharterPage(Frame frame, Charter charter) {

    /** What is known of people, each with who sees it; whoever is not named does not. */
    public List<Known> known() {
        Map<String, Map<String, List<String>>> matters = new LinkedHashMap<>();
        for (Charter.Seen seen : charter.seen()) {
            for (Charter.Line line : seen.sees()) {
                matters.computeIfAbsent(line.what(), what -> new LinkedHashMap<>())
                        .computeIfAbsent(line.ofWhom(), whom -> new ArrayList<>())
                        .add(seen.who());
            }
        }
        return matters.entrySet().stream()
                .map(matter -> new Known(capitalized(matter.getKey()), reaches(matter.getValue())))
                .toList();
    }

    private static List<Reach> reaches(Map<String, List<String>> byExtent) {
        return byExtent.entrySet().stream()
                .map(extent -> new Reach(String.join(", ", extent.getValue()), extent.getKey()))
                .toList();
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** One kind of knowledge of people, with everybody who has it. */
    public record Known(String what, List<Reach> reaches) {
        public Known {
            reaches = List.copyOf(reaches);
        }
    }

    /** Roles that know it of the same people. */
    public record Reach(String who, String ofWhom) {}

    /** The denied uses in one line: {@code discipline, layoff or pay}. */
    public String denied() {
        List<String> all = charter.denied();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }

    /** The name of a purpose. */
    public String purpose(Charter.Use use) {
        return Purposes.label(use.purpose());
    }

    /** The evidence that may serve a purpose, in one line. */
    public String evidence(Charter.Use use) {
        return use.channels().stream()
                .map(channel -> Explanation.channel(channel.key()))
                .collect(Collectors.joining(", "));
    }

    public List<Retention.Kept> kept() {
        return charter.kept();
    }

    public List<String> contest() {
        return charter.contest();
    }
}
