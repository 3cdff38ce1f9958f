package adroit.knowledge;

import adroit.catalog.TestItem;
import adroit.evidence.ItemAnswer;
import adroit.evidence.RecordedFact;
import adroit.evidence.TestSitting;
import adroit.evidence.Withdrawals;
import adroit.measurement.adaptive.AdaptiveTest;
import adroit.measurement.adaptive.Answered;
import adroit.measurement.adaptive.BankItem;
import adroit.measurement.adaptive.ItemBank;
import adroit.measurement.adaptive.Step;
import adroit.measurement.adaptive.StopRule;
import adroit.measurement.irt.Ability;
import adroit.measurement.irt.ItemCurve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's test that chooses its questions, as far as it went. What comes next is found anew from the beginning each time: the same seed, bank and answers lead the same way.
 *
 * @param answers in the order in which they were given
 * @param overtaken whether the person answered all questions of the family outside of it since
 */
public record Sitting(TestSitting begun, List<ItemAnswer> answers, boolean overtaken, State state) {
    public Sitting {
        answers = List.copyOf(answers);
    }

    /** Where it stands. */
    public sealed interface State {
        /** This question comes next. */
        record Asking(TestItem item) implements State {}

        /**
         * It is at its end.
         *
         * @param reached whether the standard error was reached, else the number of questions or the last of them
         * @param isRangeOnly whether the answers tell too little for one number
         */
        record Ended(Ability ability, boolean reached, boolean isRangeOnly) implements State {}

        /** The questions are others now, or their keys: it can neither be gone on with nor told by. */
        record Outdated() implements State {}

        /** It is at its end, and what it found is not told. */
        record Withheld(Why why) implements State {}
    }

    /** Why what was found is not told. */
    public enum Why {
        /** The person has answered all questions since, which is newer. */
        ANSWERED_SINCE,
        /** The questions do not tell people apart well enough any more. */
        NOT_RELIABLE
    }

    /** Whether it is under way, or found something that is told. */
    boolean isTold() {
        return state instanceof State.Asking || state instanceof State.Ended;
    }

    /** As it may be told by what is known of the questions today: no number of questions that are not reliable, and a range alone where that is not known. */
    Sitting told(FamilyQuality quality) {
        return state instanceof State.Ended ended ? new Sitting(begun, answers, overtaken, told(ended, quality)) : this;
    }

    private State told(State.Ended ended, FamilyQuality quality) {
        if (overtaken) {
            return new State.Withheld(Why.ANSWERED_SINCE);
        }
        if (quality.reliability().isEmpty()) {
            return new State.Ended(ended.ability(), ended.reached(), true);
        }
        return quality.isReliable() ? ended : new State.Withheld(Why.NOT_RELIABLE);
    }

    /** The person's newest on that family. */
    static Optional<Sitting> newest(ToolFamily family, List<RecordedFact> facts) {
        Withdrawals withdrawn = Withdrawals.among(facts, Long.MAX_VALUE);
        TestSitting newest = null;
        List<ItemAnswer> answers = new ArrayList<>();
        Map<String, LocalDate> apart = new HashMap<>();
        Set<String> since = new HashSet<>();
        LocalDate last = LocalDate.MIN;
        for (RecordedFact each : facts) {
            if (each.fact() instanceof TestSitting begun && isOn(family, begun) && !withdrawn.include(begun)) {
                newest = begun;
                answers.clear();
                last = begun.observed();
                since.retainAll(after(apart, last));
            } else if (each.fact() instanceof ItemAnswer answer
                    && newest != null
                    && newest.holds(answer)
                    && !withdrawn.include(answer)) {
                answers.add(answer);
                last = answer.observed();
                since.retainAll(after(apart, last));
            } else if (each.fact() instanceof ItemAnswer answer
                    && isApart(family, answer)
                    && !withdrawn.include(answer)) {
                apart.merge(answer.item(), answer.observed(), (one, other) -> one.isAfter(other) ? one : other);
                if (!answer.observed().isBefore(last)) {
                    since.add(answer.item());
                }
            }
        }
        boolean overtaken = since.containsAll(family.ids());
        return Optional.ofNullable(newest)
                .map(begun -> new Sitting(begun, answers, overtaken, state(family, begun, answers)));
    }

    private static Set<String> after(Map<String, LocalDate> apart, LocalDate day) {
        return apart.entrySet().stream()
                .filter(each -> each.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isApart(ToolFamily family, ItemAnswer answer) {
        return !TestSitting.isOne(answer.clientId())
                && answer.discipline().equals(family.discipline())
                && family.ids().contains(answer.item());
    }

    private static boolean isOn(ToolFamily family, TestSitting begun) {
        return begun.discipline().equals(family.discipline()) && begun.family().equals(family.id());
    }

    private static State state(ToolFamily family, TestSitting begun, List<ItemAnswer> answers) {
        if (!begun.questions().equals(family.digest())) {
            return new State.Outdated();
        }
        AdaptiveTest test = test(begun);
        List<Answered> path = new ArrayList<>();
        for (ItemAnswer answer : answers) {
            if (!(test.next(path) instanceof Step.Ask ask) || !ask.item().id().equals(answer.item())) {
                return new State.Outdated();
            }
            path.add(
                    new Answered(answer.item(), family.item(answer.item()).key().equals(answer.option()) ? 1 : 0));
        }
        Step next = test.next(path);
        return next instanceof Step.Stop stop
                ? new State.Ended(stop.ability(), stop.reached(), stop.isRangeOnly())
                : new State.Asking(family.item(((Step.Ask) next).item().id()));
    }

    private static AdaptiveTest test(TestSitting begun) {
        List<BankItem> items = begun.bank().stream()
                .map(each -> new BankItem(
                        each.item(), each.area(), ItemCurve.logistic(each.discrimination(), each.difficulty())))
                .toList();
        StopRule rule = new StopRule(
                begun.standardError(), begun.mostItems(), begun.fewestItems(), StopRule.STANDARD.lowInformation());
        return new AdaptiveTest(new ItemBank(begun.edition(), items), rule, begun.seed());
    }
}
