package adroit.web.fields;

import java.util.List;

/**
 * A skill area of the catalog.
 *
 * @param id its stable id
 * @param title its title
 * @param skills its skills
 */
public record AreaEntry(String id, String title, List<SkillEntry> skills) {

    public AreaEntry {
        skills = List.copyOf(skills);
    }
}
