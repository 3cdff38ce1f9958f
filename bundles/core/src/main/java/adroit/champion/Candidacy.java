package adroit.champion;

import java.util.List;

/**
 * What somebody can be in one discipline, and why.
 *
 * @param skills measured at the level of the rule or above, at least one
 * @param interests the answers that name the kind, at least one
 */
public record Candidacy(
        String discipline, ChampionKind kind, List<MeasuredSkill> skills, List<StatedInterest> interests) {
    public Candidacy {
        if (skills.isEmpty() || interests.isEmpty()) {
            throw new IllegalArgumentException(
                    "skills, interests: a champion needs a measured level and a stated interest");
        }
        skills = List.copyOf(skills);
        interests = List.copyOf(interests);
    }
}
