package adroit.insight.first;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cards of a day as far as people and positions make them: counted once, for everybody.
 *
 * @param before the cards that stand before the one of descriptions
 * @param titles a row for each title, by the id of its classification, in the order of the card
 * @param after the cards that stand after it
 */
record DayCards(LocalDate day, List<InsightCard> before, Map<String, InsightRow> titles, List<InsightCard> after) {

    static DayCards of(Workforce workforce) {
        PositionCards positions = new PositionCards(workforce);
        PeopleCards people = new PeopleCards(workforce);
        return new DayCards(
                workforce.day(),
                List.of(positions.vacancies(), positions.singleHolders(), people.eligibility()),
                positions.titles(),
                List.of(people.span(), people.supervision(), people.changes(), positions.twins()));
    }

    /** All eight. */
    List<InsightCard> with(Set<String> described) {
        return Stream.of(before, List.of(PositionCards.descriptions(day, titles, described)), after)
                .flatMap(List::stream)
                .toList();
    }
}
