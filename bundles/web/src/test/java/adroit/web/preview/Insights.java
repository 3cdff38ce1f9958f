package adroit.web.preview;

import adroit.web.insight.Card;
import adroit.web.insight.InsightPage;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first insight in its states. */
final class Insights {
    private static final List<String> TITLES = List.of(
            "Positions to fill",
            "Titles with one holder",
            "Eligible under the plan",
            "Titles without a description",
            "Supervisors of more than 10",
            "People nobody supervises",
            "New in their position, or acting",
            "Titles that look like twins");

    private Insights() {}

    static InsightPage city() {
        return page(
                false,
                IntStream.range(0, 8)
                        .mapToObj(i -> i == 2 ? missing(i) : card(i))
                        .toList());
    }

    static InsightPage nothingYet() {
        return page(true, IntStream.range(0, 8).mapToObj(Insights::missing).toList());
    }

    private static InsightPage page(boolean empty, List<Card> cards) {
        return new InsightPage(Frames.signedIn("First insight", Section.INSIGHT), "21 November 2026", empty, cards);
    }

    private static Card card(int number) {
        return new Card(
                "card-" + number,
                TITLES.get(number),
                Optional.of(String.valueOf(number * 7)),
                "positions",
                "430 budgeted positions",
                "Budgeted positions that nobody holds on the day, the longest vacant first.",
                List.of("Position", "Title", "Department", "Vacant since", "Days"),
                number == 0
                        ? List.of()
                        : List.of(
                                List.of("U-0417", "Lineworker", "Utilities", "2026-04-21", "214"),
                                List.of("P-0031", "Planner II", "Planning and Development", "not known", "")),
                number == 1 ? "5 more rows are in the data." : "",
                number == 0 ? Optional.empty() : Optional.of("/api/v1/insights/first/vacancies/data"),
                Optional.empty());
    }

    private static Card missing(int number) {
        return new Card(
                "card-" + number,
                TITLES.get(number),
                Optional.empty(),
                "people",
                "427 people",
                "People whom the supplied date makes eligible today or within 24 months.",
                List.of("Person"),
                List.of(),
                "",
                Optional.empty(),
                Optional.of(
                        new Card.Missing(
                                "plan eligible on",
                                "Nothing is guessed from age or years of service. Add the date that the plan itself gives, and import the roster again.")));
    }
}
