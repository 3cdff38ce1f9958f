package adroit.insight.first;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.first.InsightRow.About;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The eight cards, from what the roster and the list of positions say today. The workforce is read once and kept until people or positions change, for a
 * minute at most. */
public final class FirstInsight {
    /** Descriptions and analyses come and go without telling; so long an old answer may last. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(Workforce workforce, Instant read) {}

    public FirstInsight(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Reads the workforce anew at the next question. */
    public void forget() {
        known.set(null);
    }

    /** The eight cards of a workforce, always in the same order. A pure function. */
    public static List<InsightCard> of(Workforce workforce) {
        PositionCards positions = new PositionCards(workforce);
        PeopleCards people = new PeopleCards(workforce);
        return List.of(
                positions.vacancies(),
                positions.singleHolders(),
                people.eligibility(),
                positions.descriptions(),
                people.span(),
                people.supervision(),
                people.changes(),
                positions.twins());
    }

    /**
     * The cards as far as the actor may see them: the whole city's, or those of the department that they lead, counted there.
     *
     * @throws adroit.identity.NotPermitted where the actor sees neither
     */
    public List<InsightCard> cards(Actor actor) {
        boolean city = Policy.permits(actor, Act.SEE_COVERAGE, Scope.CITY);
        @Nullable String department = city ? null : actor.department();
        Policy.require(actor, Act.SEE_COVERAGE, new Scope(null, department));
        return of(workforce()).stream()
                .map(card -> shown(card, actor, department))
                .toList();
    }

    /** One card by its id, as {@link #cards} gives it. */
    public Optional<InsightCard> card(Actor actor, String id) {
        return cards(actor).stream().filter(card -> card.id().equals(id)).findFirst();
    }

    private Workforce workforce() {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Known before = known.get();
        if (before != null
                && before.workforce().day().equals(today)
                && now.isBefore(before.read().plus(KEPT))) {
            return before.workforce();
        }
        Workforce read = store.read(session -> new WorkforceReading(session, today).workforce());
        known.set(new Known(read, now));
        return read;
    }

    private static InsightCard shown(InsightCard card, Actor actor, @Nullable String department) {
        if (card.value() == null) {
            return card;
        }
        List<InsightRow> counted = card.rows().stream()
                .filter(row -> department == null || department.equals(row.department()))
                .toList();
        List<InsightRow> visible =
                counted.stream().filter(row -> maySee(actor, row)).toList();
        return new InsightCard(
                card.id(),
                card.title(),
                counted.size(),
                card.unit(),
                card.asOf(),
                department == null ? card.population() : card.population() + "; counted are those of your department",
                card.rule(),
                card.columns(),
                visible,
                counted.size() - visible.size(),
                null);
    }

    private static boolean maySee(Actor actor, InsightRow row) {
        return row.about() == About.WORK
                || Policy.permits(actor, Act.LIST_PEOPLE, Scope.CITY)
                || (row.about() == About.PERSON
                        && Policy.permits(actor, Act.LIST_PEOPLE, new Scope(null, row.department())));
    }
}
