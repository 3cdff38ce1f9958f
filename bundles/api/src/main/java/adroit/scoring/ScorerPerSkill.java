package adroit.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One rule for most skills of a field, and others for some.
 *
 * @param usual for skills that have no rule of their own
 * @param others by id of the skill
 */
public record ScorerPerSkill(Scorer usual, Map<String, Scorer> others) implements Scorer {
    public ScorerPerSkill {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    @Override
    public Score score(ScoringCase scoringCase) {
        return others.getOrDefault(scoringCase.skill().id(), usual).score(scoringCase);
    }
}
