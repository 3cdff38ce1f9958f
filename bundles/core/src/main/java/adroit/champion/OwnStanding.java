package adroit.champion;

import java.util.List;
import java.util.Set;

/**
 * What the rule says of somebody, for themselves alone.
 *
 * @param candidacies what they can be, with the evidence
 * @param agreed the kinds as which they agree to be named; also of kinds that they are not now
 * @param interests every answer they gave
 */
public record OwnStanding(List<Candidacy> candidacies, Set<ChampionKind> agreed, List<StatedInterest> interests) {
    public OwnStanding {
        candidacies = List.copyOf(candidacies);
        agreed = Set.copyOf(agreed);
        interests = List.copyOf(interests);
    }
}
