package adroit.dexterity;

import adroit.instrument.InstrumentScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person's own answers say on one scale: a number with its precision, or why there is none. */
public sealed interface ScaleScore {
    InstrumentScale scale();

    /** How many of its statements the person answered. */
    int answered();

    /**
     * A number.
     *
     * @param mean of the answers, 1 to 5
     * @param standardError of the mean
     */
    record Scored(InstrumentScale scale, int answered, double mean, double standardError) implements ScaleScore {}

    /** Not enough evidence. */
    record NotEnough(InstrumentScale scale, int answered, List<Lack> lacks) implements ScaleScore {
        public NotEnough {
            lacks = List.copyOf(lacks);
        }
    }

    /** What is lacking. */
    enum Lack {
        /** The person answered fewer than three of the statements. */
        FEW_ANSWERS,
        /** Too few people have answered the same statements to know how reliable the scale is here. */
        FEW_PEOPLE,
        /** People enough have answered, and their answers leave no reliability: all answered alike, each ticked one level throughout, or pairs of statements contradict each other. */
        NO_RELIABILITY,
        /** The scale is not reliable enough here. */
        NOT_RELIABLE
    }

    /** By the answers of one person and what is known of the scale. */
    static ScaleScore of(ScaleQuality quality, Map<String, Integer> answers) {
        InstrumentScale scale = quality.scale();
        double sum = 0;
        int answered = 0;
        for (String id : scale.ids()) {
            Integer level = answers.get(id);
            if (level != null) {
                sum += level;
                answered++;
            }
        }
        List<Lack> lacks = lacks(quality, answered);
        return lacks.isEmpty()
                ? new Scored(scale, answered, sum / answered, quality.standardError(answered))
                : new NotEnough(scale, answered, lacks);
    }

    private static List<Lack> lacks(ScaleQuality quality, int answered) {
        List<Lack> lacks = new ArrayList<>();
        if (answered < ScaleQuality.FEWEST_ANSWERS) {
            lacks.add(Lack.FEW_ANSWERS);
        }
        if (quality.reliability().isEmpty()) {
            lacks.add(quality.isOfFewPeople() ? Lack.FEW_PEOPLE : Lack.NO_RELIABILITY);
        } else if (!quality.isReliable()) {
            lacks.add(Lack.NOT_RELIABLE);
        }
        return lacks;
    }
}
