package adroit.knowledge;

import adroit.measurement.irt.Ability;
import adroit.measurement.irt.AbilityScale;
import adroit.measurement.irt.CalibratedItem;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Estimator;
import adroit.measurement.irt.PercentCorrect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person's answers say of one tool family: numbers with their precision, or why there are none. */
public sealed interface KnowledgeScore {
    /** Over this standard error of an ability only its range is given, as in an adaptive test. */
    double VAGUE = 0.5;

    ToolFamily family();

    /** How many of its items the person answered. */
    int answered();

    /**
     * Numbers.
     *
     * @param right percent of the answers, with its range
     * @param ability on the scale of the calibration; empty where the items are not calibrated
     */
    record Measured(ToolFamily family, PercentCorrect right, Optional<Ability> ability) implements KnowledgeScore {
        @Override
        public int answered() {
            return right.answered();
        }
    }

    /**
     * A range and no number: how well the items tell people apart is not known here.
     *
     * @param right whose range alone is to be shown
     * @param why the reliability is not known
     */
    record RangeOnly(ToolFamily family, PercentCorrect right, Lack why) implements KnowledgeScore {
        @Override
        public int answered() {
            return right.answered();
        }
    }

    /** Not enough evidence. */
    record NotEnough(ToolFamily family, int answered, List<Lack> lacks) implements KnowledgeScore {
        public NotEnough {
            lacks = List.copyOf(lacks);
        }
    }

    /** What is lacking. */
    enum Lack {
        /** The catalog has fewer than five items on the family. */
        FEW_ITEMS,
        /** The person answered fewer than three. */
        FEW_ANSWERS,
        /** Too few people have answered the same items to know how reliable they are here. */
        FEW_PEOPLE,
        /** People enough have answered, and their answers leave no reliability: all answered alike, or pairs of items contradict each other. */
        NO_RELIABILITY,
        /** The items do not tell people apart well enough here. */
        NOT_RELIABLE
    }

    /**
     * By the answers of one person and what is known of the items.
     *
     * @param answers whether the answer to each item was right: 1 or 0
     */
    static KnowledgeScore of(FamilyQuality quality, Map<String, Integer> answers) {
        ToolFamily family = quality.family();
        int[] points = family.ids().stream()
                .mapToInt(id -> answers.getOrDefault(id, -1))
                .toArray();
        int answered = (int) Arrays.stream(points).filter(p -> p >= 0).count();
        List<Lack> lacks = lacks(quality, answered);
        if (!lacks.isEmpty()) {
            return new NotEnough(family, answered, lacks);
        }
        int[] most = new int[points.length];
        Arrays.fill(most, 1);
        PercentCorrect right = PercentCorrect.of(points, most).orElseThrow();
        if (quality.reliability().isEmpty()) {
            return new RangeOnly(family, right, quality.isOfFewPeople() ? Lack.FEW_PEOPLE : Lack.NO_RELIABILITY);
        }
        return new Measured(family, right, quality.calibration().estimate().flatMap(found -> ability(found, answers)));
    }

    private static List<Lack> lacks(FamilyQuality quality, int answered) {
        List<Lack> lacks = new ArrayList<>();
        if (!quality.family().isAsked()) {
            lacks.add(Lack.FEW_ITEMS);
        }
        if (answered < FamilyQuality.FEWEST_ANSWERS) {
            lacks.add(Lack.FEW_ANSWERS);
        }
        if (quality.reliability().isPresent() && !quality.isReliable()) {
            lacks.add(Lack.NOT_RELIABLE);
        }
        return lacks;
    }

    private static Optional<Ability> ability(Calibration calibration, Map<String, Integer> answers) {
        List<CalibratedItem> items = calibration.items();
        byte[] row = new byte[items.size()];
        int answered = 0;
        for (int i = 0; i < row.length; i++) {
            Integer right = answers.get(items.get(i).name());
            row[i] = right == null ? -1 : right.byteValue();
            answered += right == null ? 0 : 1;
        }
        return answered < FamilyQuality.FEWEST_ANSWERS
                ? Optional.empty()
                : new AbilityScale(calibration.curves())
                        .score(Estimator.EAP, row)
                        .estimate();
    }
}
