package adroit.insight.first;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.first.InsightRow.About;
import adroit.storage.Prepared;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The eight cards, from what the roster and the list of positions say today. They are counted in the background when people or positions change, and not while somebody waits for
 * a page.
 */
public final class FirstInsight implements AutoCloseable {
    /** Descriptions and analyses come and go without telling; so long an old answer may last. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final Prepared<Known<DayCards>> cards;
    private final AtomicReference<@Nullable Known<Set<String>>> described = new AtomicReference<>();

    /** What was read, of which picture of the store, and when. */
    private record Known<T>(T read, long version, Instant when) {}

    public FirstInsight(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.cards = new Prepared<>("adroit-first-insight", () -> read(reading -> DayCards.of(reading.workforce())));
    }

    /** Begins to count before anybody asks. */
    public void prepare() {
        cards.prepare();
    }

    /** Counts anew, because people or positions changed. */
    public void forget() {
        described.set(null);
        cards.renew();
    }

    @Override
    public void close() {
        cards.close();
    }

    /** The eight cards of a workforce, always in the same order. A pure function. */
    public static List<InsightCard> of(Workforce workforce) {
        return DayCards.of(workforce).with(workforce.described());
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
        return current().with(described()).stream()
                .map(card -> shown(card, actor, department))
                .toList();
    }

    /** One card by its id, as {@link #cards} gives it. */
    public Optional<InsightCard> card(Actor actor, String id) {
        return cards(actor).stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** A new day is a new count. What was written without telling, as by another node, is counted soon. */
    private DayCards current() {
        Known<DayCards> known = cards.get();
        if (!known.read().day().equals(LocalDate.now(clock))) {
            cards.renew();
            known = cards.get();
        } else if (mayBeOld(known)) {
            cards.refresh();
        }
        return known.read();
    }

    private Set<String> described() {
        Known<Set<String>> known = described.get();
        if (known == null || mayBeOld(known)) {
            known = read(WorkforceReading::described);
            described.set(known);
        }
        return known.read();
    }

    private boolean mayBeOld(Known<?> known) {
        return clock.instant().isAfter(known.when().plus(KEPT)) && known.version() != store.version();
    }

    private <T> Known<T> read(Function<WorkforceReading, T> question) {
        return store.read(session -> new Known<>(
                question.apply(new WorkforceReading(session, LocalDate.now(clock))), store.version(), clock.instant()));
    }

    private static InsightCard shown(InsightCard card, Actor actor, @Nullable String department) {
        if (card.value() == null || Policy.permits(actor, Act.LIST_PEOPLE, Scope.CITY) && department == null) {
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
