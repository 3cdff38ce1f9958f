package adroit.packs;

import adroit.exchange.catalog.DisciplineFile;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.exchange.problem.Problem;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refusals;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;

/** The text files of a discipline, and whether its fixtures hold where the product's own rules score it. */
final class FieldCheck {
    private final String place;
    private final DisciplineFolder field;
    private final Refusals refusals;

    FieldCheck(String place, DisciplineFolder field, Refusals refusals) {
        this.place = place;
        this.field = field;
        this.refusals = refusals;
    }

    /** @param ownScorer whether the discipline brings a scorer in Java, which is not run here */
    void check(boolean ownScorer) {
        field.problems().forEach(p -> refusals.add(Refusal.of(code(p), p)));
        if (!field.hasFixtures()) {
            refusals.add(
                    "NO_FIXTURES",
                    place,
                    "The discipline has no fixtures, so nothing shows that it scores as its keepers mean it.",
                    "Write at least one file in fixtures/, as docs/disciplines shows.");
        }
        if (!ownScorer && field.canBeScored()) {
            Scorer scorer = field.described().orElseGet(DecidingChannel::usual);
            field.differences(scorer).forEach(p -> refusals.add(Refusal.of("FIXTURE_FAILS", p)));
        }
    }

    /** The version as bundles write it: with a dot before the qualifier. */
    static String bundleVersion(DisciplineFile discipline) {
        return discipline.version().replace('-', '.');
    }

    private static String code(Problem problem) {
        String file = problem.file();
        if (file.endsWith("discipline.yaml")) {
            return "DESCRIPTION_INVALID";
        }
        if (file.endsWith("catalog.yaml")) {
            return "CATALOG_INVALID";
        }
        return file.endsWith("scoring.yaml") ? "SCORING_INVALID" : "FIXTURE_INVALID";
    }
}
