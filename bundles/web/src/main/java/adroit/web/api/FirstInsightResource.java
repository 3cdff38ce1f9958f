package adroit.web.api;

import static adroit.identity.Act.SEE_COVERAGE;

import adroit.insight.first.FirstInsight;
import adroit.insight.first.InsightCard;
import adroit.insight.first.InsightRow;
import adroit.web.answer.Csv;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The eight cards of the first insight, and the rows behind each. */
@Component(service = Resource.class)
public final class FirstInsightResource implements Resource {
    /** Rows of a card in the list of cards; its data has all of them. */
    private static final int MOST_ROWS = 500;

    private final FirstInsight insight;

    @Activate
    public FirstInsightResource(@Reference FirstInsight insight) {
        this.insight = insight;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/insights/first", SEE_COVERAGE, this::cards),
                new Route("GET", "/insights/first/{id}/data", SEE_COVERAGE, this::data));
    }

    void cards(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                insight.cards(call.actor()).stream().map(CardView::of).toList(), null));
    }

    void data(Call call) throws IOException {
        InsightCard card = insight.card(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        List<List<String>> rows = card.rows().stream().map(InsightRow::cells).toList();
        call.csv(card.id() + "-" + card.asOf() + ".csv", Csv.of(card.columns(), rows));
    }

    private record CardView(
            String id,
            String title,
            @Nullable Integer value,
            String unit,
            LocalDate asOf,
            String population,
            String rule,
            List<Map<String, String>> rows,
            int hidden,
            InsightCard.@Nullable MissingColumn missing) {
        static CardView of(InsightCard card) {
            return new CardView(
                    card.id(),
                    card.title(),
                    card.value(),
                    card.unit(),
                    card.asOf(),
                    card.population(),
                    card.rule(),
                    card.rows().stream()
                            .limit(MOST_ROWS)
                            .map(row -> named(card.columns(), row.cells()))
                            .toList(),
                    card.hidden(),
                    card.missing());
        }

        private static Map<String, String> named(List<String> columns, List<String> cells) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                named.put(columns.get(i), cells.get(i));
            }
            return named;
        }
    }
}
