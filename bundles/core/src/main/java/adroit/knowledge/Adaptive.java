package adroit.knowledge;

import adroit.canonical.CanonicalJson;
import adroit.evidence.TestSitting;
import adroit.evidence.TestSitting.Calibrated;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.adaptive.StopRule;
import adroit.measurement.irt.CalibratedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the questions on a family are known well enough for a test to choose among them: by the rule that gives abilities, and where there are more than the fewest it asks. Otherwise all are asked.
 *
 * @param bank what is known of each question, or why all are asked
 */
record Adaptive(ToolFamily family, Outcome<List<Calibrated>> bank) {
    static Adaptive of(FamilyQuality quality) {
        return new Adaptive(quality.family(), bank(quality));
    }

    private static Outcome<List<Calibrated>> bank(FamilyQuality quality) {
        int fewest = StopRule.STANDARD.fewestItems();
        if (quality.family().items().size() <= fewest) {
            return Outcome.none(
                    "few-items",
                    "There are only " + quality.family().items().size() + " questions to choose from.",
                    "A test that chooses asks " + fewest + " at least, and needs more than that.");
        }
        if (quality.reliability().isEmpty()) {
            return Outcome.none(
                    quality.isOfFewPeople() ? "few-people" : "no-reliability",
                    quality.isOfFewPeople()
                            ? "Too few people have answered the same questions to know how reliable they are."
                            : "The answers given here do not show how reliable the questions are.",
                    "More people's answers would help.");
        }
        if (!quality.isReliable()) {
            return Outcome.none(
                    "not-reliable",
                    "The answers of those asked here do not hang together well enough (reliability under "
                            + FamilyQuality.LEAST_RELIABILITY + ").",
                    "Look at the questions.");
        }
        return quality.calibration()
                .map(found -> found.items().stream()
                        .map(item -> calibrated(quality.family(), item))
                        .toList())
                .flatMap(bank -> bank.size() > fewest
                        ? Outcome.of(bank)
                        : Outcome.none(
                                "few-items",
                                "The answers tell how hard " + bank.size() + " of the questions are.",
                                "A test that chooses needs more than " + fewest + "."));
    }

    private static Calibrated calibrated(ToolFamily family, CalibratedItem item) {
        return new Calibrated(
                item.name(),
                family.item(item.name()).skill(),
                item.curve().discrimination(),
                item.curve().difficulty());
    }

    Optional<Reason> whyFixed() {
        return bank.whyNot();
    }

    /** A sitting that begins now, the so-manieth fact of the city. */
    TestSitting begin(String person, LocalDate day, long sequence) {
        String id = TestSitting.PREFIX + person + ":" + sequence;
        StopRule rule = StopRule.STANDARD;
        return new TestSitting(
                id,
                person,
                family.discipline(),
                day,
                family.id(),
                seed(id),
                rule.standardError(),
                rule.mostItems(),
                rule.fewestItems(),
                family.digest(),
                bank.orElseThrow());
    }

    /** Another for each sitting, and found again from its id. */
    private static int seed(String id) {
        return Integer.parseInt(CanonicalJson.digest(id).substring(0, 7), 16);
    }
}
