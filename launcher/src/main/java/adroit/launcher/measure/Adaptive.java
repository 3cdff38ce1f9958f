package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.adaptive.AdaptiveTest;
import adroit.measurement.adaptive.Answered;
import adroit.measurement.adaptive.BankItem;
import adroit.measurement.adaptive.ItemBank;
import adroit.measurement.adaptive.Step;
import adroit.measurement.adaptive.StopRule;
import adroit.measurement.irt.Ability;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.number.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Runs an adaptive test from an item bank: with the answers given, or with a simulated person. */
final class Adaptive {
    private static final long PERSON = 0x5DEECE66DL;

    private Adaptive() {}

    static Answer of(Wish wish) {
        boolean graded = wish.text("model").equalsIgnoreCase("grm");
        ItemBank bank = BankFile.read(
                wish.file(), wish.text("content"), graded ? ItemCurve.Shape.CUMULATIVE : ItemCurve.Shape.ADJACENT);
        StopRule rule = StopRule.of(
                wish.number("se", StopRule.STANDARD.standardError(), 0.01, 5),
                wish.whole("max-items", StopRule.STANDARD.mostItems(), 1, 1_000));
        long seed = wish.whole("seed", 1, 0, Integer.MAX_VALUE);
        int among = wish.whole("among", 1, 1, 1_000);
        AdaptiveTest test = new AdaptiveTest(bank, rule, seed, among);
        double theta = wish.number("theta", 0, -6, 6);
        List<Answered> path = wish.has("answers") ? given(wish, test) : test.run(simulated(theta, seed));
        Fields fields = new Fields()
                .put("kind", "adaptive")
                .put("edition", bank.edition())
                .put("bankItems", bank.items().size())
                .put("seed", seed)
                .put("among", among)
                .put("simulatedTheta", wish.has("answers") ? null : theta);
        return answer(fields, test, bank, path, wish.has("answers"));
    }

    private static ToIntFunction<BankItem> simulated(double theta, long seed) {
        Seeded random = new Seeded(seed ^ PERSON);
        return item -> {
            double u = random.uniform();
            double[] p = item.curve().probabilities(theta);
            int k = 0;
            while (k < p.length - 1 && u >= p[k]) {
                u -= p[k];
                k++;
            }
            return k;
        };
    }

    private static List<Answered> given(Wish wish, AdaptiveTest test) {
        List<Answered> path = new ArrayList<>();
        for (String word : wish.list("answers")) {
            if (!(test.next(path) instanceof Step.Ask ask)) {
                throw Refusal.of(
                        "answers",
                        "The test ends after " + path.size() + " answers; "
                                + wish.list("answers").size() + " were given.",
                        "Leave out the others, or allow more with --max-items or a smaller --se.");
            }
            int most = ask.item().curve().categories() - 1;
            if (!word.matches("\\d{1,3}") || Integer.parseInt(word) > most) {
                throw Refusal.of(
                        "answers",
                        "Answer " + (path.size() + 1) + " is \"" + word + "\", not a whole number from 0 to " + most
                                + ".",
                        "");
            }
            path.add(new Answered(ask.item().id(), Integer.parseInt(word)));
        }
        return path;
    }

    private static Answer answer(Fields fields, AdaptiveTest test, ItemBank bank, List<Answered> path, boolean given) {
        Columns table = new Columns("STEP", "ITEM", "CONTENT", "ANSWER", "ABILITY", "SE");
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Answered answered = path.get(i);
            Ability ability = test.ability(path.subList(0, i + 1)).orElseThrow();
            String content = bank.items().stream()
                    .filter(item -> item.id().equals(answered.item()))
                    .findFirst()
                    .orElseThrow()
                    .content();
            table.row(
                    Integer.toString(i + 1),
                    answered.item(),
                    content,
                    Integer.toString(answered.category()),
                    Shown.three(ability.theta()),
                    Shown.three(ability.se()));
            steps.add(new Fields()
                    .put("item", answered.item())
                    .put("content", content.isEmpty() ? null : content)
                    .put("answer", answered.category())
                    .put("theta", ability.theta())
                    .put("se", ability.se())
                    .map());
        }
        fields.put("path", steps).put("items", path.size());
        List<String> lines = new ArrayList<>();
        lines.add(
                given
                        ? "Answers given, over a bank of " + bank.items().size() + " items"
                        : "A simulated person, over a bank of " + bank.items().size() + " items");
        lines.add("");
        lines.add(table.toString());
        lines.add("");
        Step next = test.next(path);
        if (next instanceof Step.Stop stop) {
            stopped(stop, fields, lines);
        } else if (next instanceof Step.Ask ask) {
            test.ability(path).ifPresent(a -> put(a, fields));
            fields.put("next", ask.item().id());
            lines.add("Next item: " + ask.item().id());
        }
        return Answer.of(fields, lines);
    }

    private static void put(Ability ability, Fields fields) {
        fields.put("theta", ability.theta())
                .put("se", ability.se())
                .put("low", ability.low())
                .put("high", ability.high());
    }

    private static void stopped(Step.Stop stop, Fields fields, List<String> lines) {
        Ability ability = stop.ability();
        if (stop.isRangeOnly()) {
            fields.put("low", ability.low()).put("high", ability.high()).put("se", ability.se());
        } else {
            put(ability, fields);
        }
        fields.put("stopped", stop.reason()).put("reached", stop.reached()).put("rangeOnly", stop.isRangeOnly());
        String range = Shown.range(ability.low(), ability.high());
        lines.add(
                stop.isRangeOnly()
                        ? "Ability within " + range
                        : "Ability " + Shown.three(ability.theta()) + ", standard error " + Shown.three(ability.se())
                                + ", range " + range);
        lines.add(stop.reason());
    }
}
