package adroit.packs.rehearsal;

import adroit.exchange.catalog.DisciplineFolder;
import adroit.exchange.problem.Problem;
import adroit.scoring.Scorer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the test kit asks of a scorer, every time that it was started, and whether the answers stay what they were. */
final class Questions {
    /** What to do where answers differ. */
    static final String REMEDY = "Use nothing but the case: no clock, no random number, no language or time zone of the"
            + " machine, nothing kept between calls, and no order of a HashMap or of Set.of.";

    private final KitLines lines;
    private final String name;
    private final DisciplineFolder field;
    private final Cases cases;
    private @Nullable Map<String, Object> first;
    private @Nullable String difference;

    Questions(KitLines lines, String name, DisciplineFolder field) {
        this.lines = lines;
        this.name = name;
        this.field = field;
        this.cases = Cases.of(field);
    }

    void ask(Scorer scorer) {
        Map<String, Object> before = first;
        if (before == null) {
            meet(scorer);
        } else {
            String when =
                    "started anew under the language " + Locale.getDefault().toLanguageTag() + " and the time zone "
                            + TimeZone.getDefault().getID();
            compare(before, cases.answers(scorer, false), when);
        }
    }

    private void meet(Scorer scorer) {
        lines.doing(Check.FIXTURES);
        tellFixtures(scorer);
        lines.doing(Check.ANSWERS);
        Map<String, Object> answers = cases.answers(scorer, false);
        tellAnswers(answers);
        lines.doing(Check.DETERMINISTIC);
        compare(answers, cases.answers(scorer, false), "the second time");
        compare(answers, cases.answers(scorer, true), "in another order of the cases");
        first = answers;
    }

    private void compare(Map<String, Object> expected, Map<String, Object> got, String when) {
        if (difference == null && !expected.equals(got)) {
            String which = expected.keySet().stream()
                    .filter(key -> !Objects.equals(expected.get(key), got.get(key)))
                    .findFirst()
                    .orElseThrow();
            difference = which + ": at first " + expected.get(which) + ", " + when + " " + got.get(which) + ".";
        }
    }

    private void tellFixtures(Scorer scorer) {
        try {
            List<Problem> wrong = field.differences(scorer);
            wrong.forEach(p -> lines.say(new Finding(
                    Check.FIXTURES, "FIXTURE_FAILS", p.file() + ":" + p.line(), p.sentence(), p.suggestion())));
            if (wrong.isEmpty()) {
                lines.say(Finding.ok(Check.FIXTURES, held(field.fixtures().size())));
            }
        } catch (RuntimeException | StackOverflowError e) {
            lines.say(new Finding(
                    Check.FIXTURES,
                    "SCORER_FAILS",
                    name,
                    "The scorer throws " + e.getClass().getSimpleName() + " at its own fixtures.",
                    "Let it answer NotEnoughEvidence, with a reason, where it cannot tell a level."));
        }
    }

    private static String held(int fixtures) {
        return fixtures == 1 ? "The one fixture holds." : "All " + fixtures + " fixtures hold.";
    }

    private void tellAnswers(Map<String, Object> answers) {
        Map<String, Object> silent = new TreeMap<>(answers);
        silent.values().removeIf(answer -> !(answer instanceof String));
        if (silent.isEmpty()) {
            lines.say(Finding.ok(
                    Check.ANSWERS, answers.size() + " cases made of its catalog and its fixtures are all answered."));
            return;
        }
        Map.Entry<String, Object> one = silent.entrySet().iterator().next();
        lines.say(new Finding(
                Check.ANSWERS,
                "SCORER_FAILS",
                one.getKey(),
                "Asked for a level, " + one.getValue() + "; so with " + silent.size() + " of " + answers.size()
                        + " cases made of its catalog and its fixtures.",
                "Let it answer NotEnoughEvidence, with a reason, where it cannot tell a level."));
    }

    /** What was answered at first, for whoever asks the same in another process. */
    void tellAnswers() {
        Map<String, Object> answers = first;
        if (answers != null) {
            answers.forEach((question, answer) -> lines.said(question, answer.toString()));
        }
    }

    /** Once all rounds are over. */
    void tellDifference() {
        String found = difference;
        lines.say(
                found == null
                        ? Finding.ok(
                                Check.DETERMINISTIC,
                                "The same scores again, in another order, after every restart under other languages"
                                        + " and in other time zones, and in a second process.")
                        : new Finding(Check.DETERMINISTIC, "NOT_DETERMINISTIC", name, found, REMEDY));
    }
}
