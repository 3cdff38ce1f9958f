package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "measure",
        description =
                "Measure tests, ratings and selections in a file, with the precision of each figure; needs no server.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MeasureCommand.Fit.class,
            MeasureCommand.Score.class,
            MeasureCommand.Adaptive.class,
            MeasureCommand.Severity.class,
            MeasureCommand.Reliability.class,
            MeasureCommand.Agreement.class,
            MeasureCommand.Dif.class,
            MeasureCommand.Adverse.class
        })
final class MeasureCommand extends Group {
    private static final String FUNCTION = "adroit.launcher.measure.MeasureRun";

    /** What all have in common: a file, and how to answer. */
    abstract static class Measurement implements Callable<Integer> {
        @Parameters(paramLabel = "FILE.csv", description = "A table with a header; NA, * or empty is missing.")
        String file = "";

        @Option(names = "--json", description = "Answer in JSON, with all digits.")
        boolean json;

        @Mixin
        HomeOption home = new HomeOption();

        private final Map<String, String> wish = new HashMap<>();

        abstract String kind();

        void options() {}

        final void option(String name, @Nullable String value) {
            if (value != null) {
                wish.put(name, value);
            }
        }

        @Override
        public final Integer call() throws IOException {
            option("kind", kind());
            option("file", file);
            options();
            Map<String, Object> answer =
                    FlatClassPath.ofMeasurement(Distribution.ours()).ask(FUNCTION, wish);
            String refusal = String.valueOf(answer.get("refusal"));
            String text = String.valueOf(answer.get("text"));
            if (json) {
                System.out.println(Json.of(answer.get("fields")));
            } else if (!text.isEmpty()) {
                System.out.println(text);
            }
            if (!refusal.isEmpty()) {
                throw new Refused(refusal);
            }
            return 0;
        }
    }

    /** Columns of numbers, rows of persons or objects. */
    abstract static class OfTable extends Measurement {
        @Option(names = "--items", paramLabel = "A,B|A:C", description = "The columns to measure (default: all).")
        @Nullable
        String items;

        @Option(names = "--person", paramLabel = "COLUMN", description = "The column that names persons.")
        @Nullable
        String person;

        @Override
        void options() {
            option("items", items);
            option("person", person);
        }
    }

    /** A table in which raters may be rows. */
    abstract static class OfRatings extends OfTable {
        @Option(
                names = "--raters",
                paramLabel = "rows|columns",
                description = "Where raters stand: rows transposes the table (default: columns).")
        @Nullable
        String raters;

        @Override
        void options() {
            super.options();
            if (raters != null && !raters.equals("rows") && !raters.equals("columns")) {
                throw new Refused("--raters " + raters + " is neither rows nor columns.");
            }
            option("raters", raters);
        }
    }

    /** A model of item response theory. */
    abstract static class OfModel extends OfTable {
        @Option(
                names = "--model",
                paramLabel = "rasch|2pl|3pl|rsm|pcm|gpcm|grm",
                description = "The model (default: rasch).")
        @Nullable
        String model;

        @Option(
                names = "--method",
                paramLabel = "mml|cml",
                description = "Marginal or conditional likelihood (default: mml).")
        @Nullable
        String method;

        @Option(
                names = "--discrimination",
                paramLabel = "one|common",
                description = "Of rasch, rsm and pcm by mml: set to 1, or one number estimated (default: one).")
        @Nullable
        String discrimination;

        @Override
        void options() {
            super.options();
            option("model", model);
            option("method", method);
            option("discrimination", discrimination);
        }
    }

    @Command(name = "fit", description = "Calibrate the items of a test.", mixinStandardHelpOptions = true)
    static final class Fit extends OfModel {
        @Override
        String kind() {
            return "fit";
        }
    }

    @Command(
            name = "score",
            description = "Score persons: abilities, or percent correct where items are not calibrated.",
            mixinStandardHelpOptions = true)
    static final class Score extends OfModel {
        @Option(
                names = "--bank",
                paramLabel = "BANK.csv",
                description = "Calibrated items: name, a, b (or b1, b2 …), c, d.")
        @Nullable
        String bank;

        @Option(names = "--estimator", paramLabel = "eap|map|ml|wle", description = "How (default: eap).")
        @Nullable
        String estimator;

        @Override
        String kind() {
            return "score";
        }

        @Override
        void options() {
            super.options();
            option("bank", bank);
            option("estimator", estimator);
        }
    }

    @Command(
            name = "adaptive",
            description = "Run an adaptive test from an item bank: name, a, b (or b1, b2 …), c, d, content.",
            mixinStandardHelpOptions = true)
    static final class Adaptive extends Measurement {
        @Option(
                names = "--model",
                paramLabel = "gpcm|grm",
                description = "What thresholds b1, b2 … mean (default: gpcm).")
        @Nullable
        String model;

        @Option(
                names = "--answers",
                paramLabel = "1,0,…",
                description = "The answers so far; without them a person is simulated.")
        @Nullable
        String answers;

        @Option(names = "--theta", paramLabel = "X", description = "The simulated person's ability (default: 0).")
        @Nullable
        String theta;

        @Option(
                names = "--seed",
                paramLabel = "N",
                description = "The same seed and bank give the same path (default: 1).")
        @Nullable
        String seed;

        @Option(names = "--se", paramLabel = "X", description = "Stop at this standard error (default: 0.35).")
        @Nullable
        String se;

        @Option(names = "--max-items", paramLabel = "N", description = "Stop at this many items (default: 20).")
        @Nullable
        String maxItems;

        @Option(
                names = "--content",
                paramLabel = "COLUMN",
                description = "The area to balance (default: content, group or area).")
        @Nullable
        String content;

        @Override
        String kind() {
            return "adaptive";
        }

        @Override
        void options() {
            option("model", model);
            option("answers", answers);
            option("theta", theta);
            option("seed", seed);
            option("se", se);
            option("max-items", maxItems);
            option("content", content);
        }
    }

    @Command(
            name = "severity",
            description = "Tell severe raters from weak persons, where some were rated twice.",
            mixinStandardHelpOptions = true)
    static final class Severity extends OfRatings {
        @Option(
                names = "--second-rated",
                paramLabel = "SHARE",
                description = "The share of persons that must be rated twice (default: 0.2).")
        @Nullable
        String secondRated;

        @Option(names = "--seed", paramLabel = "N", description = "For the list of second ratings (default: 1).")
        @Nullable
        String seed;

        @Override
        String kind() {
            return "severity";
        }

        @Override
        void options() {
            super.options();
            option("second-rated", secondRated);
            option("seed", seed);
        }
    }

    @Command(name = "reliability", description = "Alpha and omega of a scale.", mixinStandardHelpOptions = true)
    static final class Reliability extends OfTable {
        @Option(names = "--reverse", paramLabel = "A,B", description = "Items worded the other way round.")
        @Nullable
        String reverse;

        @Override
        String kind() {
            return "reliability";
        }

        @Override
        void options() {
            super.options();
            option("reverse", reverse);
        }
    }

    @Command(
            name = "agreement",
            description = "Intraclass correlations, kappas, Krippendorff's alpha, Kendall's W and r_wg.",
            mixinStandardHelpOptions = true)
    static final class Agreement extends OfRatings {
        @Option(
                names = "--points",
                paramLabel = "N",
                description = "Points of the raters' scale, for r_wg (default: the range seen).")
        @Nullable
        String points;

        @Override
        String kind() {
            return "agreement";
        }

        @Override
        void options() {
            super.options();
            option("points", points);
        }
    }

    @Command(
            name = "dif",
            description = "Items harder for one group than for equals of another (Mantel-Haenszel).",
            mixinStandardHelpOptions = true)
    static final class Dif extends OfTable {
        @Option(
                names = "--group",
                paramLabel = "COLUMN",
                required = true,
                description = "The column that says the group.")
        @Nullable
        String group;

        @Option(
                names = "--reference",
                paramLabel = "GROUP",
                description = "Compare with this group (default: the largest).")
        @Nullable
        String reference;

        @Override
        String kind() {
            return "dif";
        }

        @Override
        void options() {
            super.options();
            option("group", group);
            option("reference", reference);
        }
    }

    @Command(
            name = "adverse",
            description = "Selection rates of groups by stage and job: four fifths, exact test, one person.",
            mixinStandardHelpOptions = true)
    static final class Adverse extends Measurement {
        @Option(names = "--group", paramLabel = "COLUMN", description = "The group (default: group).")
        @Nullable
        String group;

        @Option(
                names = "--selected",
                paramLabel = "COLUMN",
                description = "A count, or yes and no (default: selected).")
        @Nullable
        String selected;

        @Option(
                names = "--total",
                paramLabel = "COLUMN",
                description = "A count of candidates (default: total or candidates).")
        @Nullable
        String total;

        @Option(names = "--stage", paramLabel = "COLUMN", description = "The stage (default: stage).")
        @Nullable
        String stage;

        @Option(names = "--job", paramLabel = "COLUMN", description = "The job (default: job).")
        @Nullable
        String job;

        @Option(names = "--rules", paramLabel = "FILE", description = "Rules of the city's own, as a properties file.")
        @Nullable
        String rules;

        @Override
        String kind() {
            return "adverse";
        }

        @Override
        void options() {
            option("group", group);
            option("selected", selected);
            option("total", total);
            option("stage", stage);
            option("job", job);
            option("rules", rules);
        }
    }
}
