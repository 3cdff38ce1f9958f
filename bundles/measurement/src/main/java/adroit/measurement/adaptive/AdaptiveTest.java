package adroit.measurement.adaptive;

import adroit.measurement.irt.Ability;
import adroit.measurement.irt.AbilityScale;
import adroit.measurement.irt.Estimator;
import adroit.measurement.number.Seeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses items by maximum information at the ability so far (Lord 1980), from the content area that most lacks its share of the test
 * (Kingsbury and Zara 1989). The next step is a function of bank, rule, seed and the answers so far, so a path can be repeated to the last
 * item: nothing is remembered between calls. The seed decides between items that are equally informative, and, where exposure is controlled, among the most informative ones of the area
 * (Kingsbury and Zara 1989), so that people with different seeds do not all see the same items.
 */
public final class AdaptiveTest {
    private static final long PLACE = 0xD1342543DE82EF95L;

    private final ItemBank bank;
    private final StopRule rule;
    private final long seed;
    private final int among;
    private final AbilityScale scale;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Double> shares;

    /** Without control of exposure: always the most informative item. */
    public AdaptiveTest(ItemBank bank, StopRule rule, long seed) {
        this(bank, rule, seed, 1);
    }

    /** @param among how many of the most informative items of an area one is drawn from, 1 or more */
    public AdaptiveTest(ItemBank bank, StopRule rule, long seed, int among) {
        if (among < 1) {
            throw new IllegalArgumentException("among is " + among + ": 1 or more");
        }
        this.bank = bank;
        this.rule = rule;
        this.seed = seed;
        this.among = among;
        this.scale = new AbilityScale(bank.items().stream().map(BankItem::curve).toList());
        this.shares = bank.shares();
        for (int i = 0; i < bank.items().size(); i++) {
            places.put(bank.items().get(i).id(), i);
        }
    }

    /** The next item, or the end. The answers are those given so far, in their order. */
    public Step next(List<Answered> answers) {
        byte[] row = row(answers);
        Optional<Ability> ability = scale.score(Estimator.EAP, row).estimate();
        int asked = answers.size();
        if (ability.isPresent() && asked >= rule.fewestItems() && ability.get().se() <= rule.standardError()) {
            return stop(ability.get(), true, "The standard error asked for is reached.");
        }
        @Nullable
        BankItem item = asked < rule.mostItems()
                ? best(row, answers, ability.map(Ability::theta).orElse(0.0))
                : null;
        if (item != null) {
            return new Step.Ask(item);
        }
        return stop(
                ability.orElseThrow(),
                false,
                asked < rule.mostItems()
                        ? "The bank has no further item."
                        : "The number of items is reached before the standard error asked for.");
    }

    /** The ability by the answers so far; empty before the first. */
    public Optional<Ability> ability(List<Answered> answers) {
        return scale.score(Estimator.EAP, row(answers)).estimate();
    }

    /** A whole test, every item being answered at once; the path with all answers. */
    public List<Answered> run(ToIntFunction<BankItem> person) {
        List<Answered> answers = new ArrayList<>();
        while (next(answers) instanceof Step.Ask ask) {
            answers.add(new Answered(ask.item().id(), person.applyAsInt(ask.item())));
        }
        return List.copyOf(answers);
    }

    private Step stop(Ability ability, boolean reached, String reason) {
        boolean range = ability.se() > rule.lowInformation();
        return new Step.Stop(
                ability,
                reached,
                range,
                range
                        ? reason + " The answers tell too little for one number: only the range should be used."
                        : reason);
    }

    private byte[] row(List<Answered> answers) {
        byte[] row = new byte[bank.items().size()];
        Arrays.fill(row, (byte) -1);
        for (Answered each : answers) {
            Integer place = places.get(each.item());
            if (place == null || row[place] >= 0) {
                throw new IllegalArgumentException(
                        place == null ? "the bank has no item " + each.item() : each.item() + " was answered twice");
            }
            row[place] = (byte) each.category();
        }
        return row;
    }

    private @Nullable BankItem best(byte[] row, List<Answered> answers, double theta) {
        @Nullable String content = neediest(row, answers);
        Seeded random = new Seeded(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            long draw = random.next();
            BankItem item = bank.items().get(i);
            if (row[i] < 0 && item.content().equals(content)) {
                candidates.add(new Candidate(item, item.curve().information(theta), draw));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates.isEmpty()
                ? null
                : candidates.get(place(answers.size(), candidates.size())).item();
    }

    /** Which of the best to ask; it depends on the seed and the place in the test alone. */
    private int place(int asked, int candidates) {
        return among == 1 ? 0 : new Seeded(seed ^ (PLACE * (asked + 1))).below(Math.min(among, candidates));
    }

    /** An item that could be asked next. */
    private record Candidate(BankItem item, double information, long draw) {
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::information).reversed().thenComparingLong(Candidate::draw);
    }

    /** The area with items left whose share of the test lags furthest behind its share of the bank. */
    private @Nullable String neediest(byte[] row, List<Answered> answers) {
        Map<String, Integer> asked = new HashMap<>();
        answers.forEach(a -> asked.merge(
                bank.items().get(Objects.requireNonNull(places.get(a.item()))).content(), 1, Integer::sum));
        @Nullable String neediest = null;
        double furthest = Double.NEGATIVE_INFINITY;
        for (String content : bank.contents()) {
            double lag = shares.getOrDefault(content, 0.0) * (answers.size() + 1) - asked.getOrDefault(content, 0);
            if (lag > furthest && hasLeft(content, row)) {
                neediest = content;
                furthest = lag;
            }
        }
        return neediest;
    }

    private boolean hasLeft(String content, byte[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] < 0 && bank.items().get(i).content().equals(content)) {
                return true;
            }
        }
        return false;
    }
}
