package adroit.web.trend;

import adroit.framework.ReferenceFramework;
import adroit.trend.EditionPair;
import adroit.trend.Outlook;
import adroit.trend.Trend;
import adroit.trend.TrendKind;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.trend.TrendsPage.TrendFilter;
import adroit.web.trend.TrendsPage.TrendLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Trends in words. */
final class TrendWords {
    private TrendWords() {}

    static TrendLine line(Trend trend, boolean watched) {
        return new TrendLine(
                trend.id(),
                trend.title(),
                trend.framework() == null ? "" : "/frameworks/" + trend.framework() + "/items/" + trend.item(),
                trend.kind().title(),
                marks(trend),
                reason(trend),
                String.join(", ", trend.classes()),
                here(trend),
                trend.proposal() == null ? "" : trend.proposal(),
                watched);
    }

    private static List<String> marks(Trend trend) {
        List<String> marks = new ArrayList<>();
        if (trend.hot()) {
            marks.add("Hot technology");
        }
        if (trend.demanded()) {
            marks.add("In demand");
        }
        return marks;
    }

    private static String reason(Trend trend) {
        Trend.Aside aside = trend.aside();
        return aside == null
                ? trend.reason()
                : "Set aside by " + aside.author() + " on " + Days.of(aside.written()) + ". " + aside.text();
    }

    private static String here(Trend trend) {
        if (trend.tool() != null) {
            return trend.kind().isLeaving()
                    ? "The catalog uses it. Taking it up says that the field is leaving it."
                    : "The catalog says that the field is leaving it, or has left it. Taking it up says that it is used.";
        }
        return trend.near().isEmpty()
                ? ""
                : "May be the same as “" + String.join("”, “", trend.near()) + "” of the catalog.";
    }

    static List<String> compared(Outlook outlook) {
        return outlook.compared().stream()
                .map(pair -> outlook.classes().isEmpty()
                        ? editions(pair)
                                + " can be compared, but none of the field’s job classes is matched to an occupation that both editions have."
                        : editions(pair) + " were compared, for the occupations of "
                                + Counts.of(outlook.classes().size(), "job class", "job classes") + ": "
                                + String.join(", ", outlook.classes()) + ".")
                .toList();
    }

    private static String editions(EditionPair pair) {
        ReferenceFramework before = pair.before();
        return before.details().title() + " " + before.details().edition() + " and "
                + pair.after().details().edition();
    }

    static List<TrendFilter> filters(String href, List<Trend> all, String chosen) {
        List<TrendFilter> filters = new ArrayList<>();
        filters.add(new TrendFilter(href, "All (" + Counts.of(all.size()) + ")", chosen.isEmpty()));
        Arrays.stream(TrendKind.values()).forEach(kind -> {
            long count = all.stream().filter(t -> t.kind() == kind).count();
            if (count > 0) {
                filters.add(new TrendFilter(
                        href + "?kind=" + kind.key(),
                        kind.title() + " (" + Counts.of(count) + ")",
                        chosen.equals(kind.key())));
            }
        });
        return filters;
    }
}
