package adroit.champion;

import java.util.List;

/**
 * Somebody who can be a champion, and agrees to be named as one.
 *
 * @param id the same for the same person, discipline and kind
 * @param person id of the person
 * @param name as people read it
 * @param departments ids of the departments of the positions in which the skills were measured
 * @param skills ids of the skills at the level of the rule or above
 */
public record Champion(
        String id,
        String person,
        String name,
        ChampionKind kind,
        String discipline,
        List<String> departments,
        List<String> skills) {
    public Champion {
        departments = List.copyOf(departments);
        skills = List.copyOf(skills);
    }
}
