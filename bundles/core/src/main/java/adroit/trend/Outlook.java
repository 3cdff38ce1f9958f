package adroit.trend;

import java.util.List;

/**
 * What moves in a field.
 *
 * @param trends to be taken up or set aside: those that most of the field is concerned by first
 * @param aside those that somebody set aside
 * @param compared the editions that were compared
 * @param classes titles of the job classes whose occupations were compared
 * @param left why others were not, in sentences
 */
public record Outlook(
        List<Trend> trends, List<Trend> aside, List<EditionPair> compared, List<String> classes, List<String> left) {
    public Outlook {
        trends = List.copyOf(trends);
        aside = List.copyOf(aside);
        compared = List.copyOf(compared);
        classes = List.copyOf(classes);
        left = List.copyOf(left);
    }
}
