package adroit.web.insight;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Insight;
import adroit.insight.Vacancy;
import adroit.insight.first.FirstInsight;
import adroit.insight.first.InsightCard;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Positions to fill, and columns that the files lack: for whoever answers for the city or a department. */
@Component
public final class CoverageItems implements OpenItems {

    private final Insight insight;
    private final FirstInsight first;

    @Activate
    public CoverageItems(@Reference Insight insight, @Reference FirstInsight first) {
        this.insight = insight;
        this.first = first;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        boolean city = Policy.permits(actor, Act.SEE_COVERAGE, Scope.CITY);
        @Nullable String department = city ? null : actor.department();
        if (!Policy.permits(actor, Act.SEE_COVERAGE, new Scope(null, department))) {
            return List.of();
        }
        List<OpenItem> items = new ArrayList<>();
        List<Vacancy> vacancies = insight.vacancies(actor, department);
        if (!vacancies.isEmpty()) {
            items.add(vacancies(vacancies, department == null ? "/insight" : "/departments/" + department));
        }
        if (Policy.permits(actor, Act.IMPORT, Scope.CITY)) {
            items.addAll(files(actor));
        }
        return items;
    }

    private static OpenItem vacancies(List<Vacancy> vacancies, String href) {
        Vacancy longest = vacancies.get(0);
        LocalDate since = longest.since();
        return new OpenItem(
                "Fill " + Counts.of(vacancies.size(), "position", "positions"),
                (since == null
                                ? "Since when is not known."
                                : "The longest vacant is "
                                        + longest.position().classification().title() + ", "
                                        + longest.position().department().title() + ", since " + Days.of(since) + ".")
                        + " No training closes that.",
                href,
                1);
    }

    private List<OpenItem> files(Actor actor) {
        List<InsightCard> cards = first.cards(actor);
        if (cards.stream().allMatch(c -> c.value() == null || c.value() == 0)) {
            return List.of(new OpenItem(
                    "Bring in the roster and the positions",
                    "There is nobody in the city yet. Two files are enough for eight first insights.",
                    "/insight",
                    1));
        }
        List<String> columns = cards.stream()
                .map(InsightCard::missing)
                .filter(Objects::nonNull)
                .map(InsightCard.MissingColumn::column)
                .distinct()
                .toList();
        return columns.isEmpty()
                ? List.of()
                : List.of(new OpenItem(
                        "Supply what the files lack",
                        "Not known for want of a column: " + String.join(", ", columns) + ".",
                        "/insight",
                        3));
    }
}
