package adroit.dexterity;

import adroit.organization.Person;
import java.util.List;

/**
 * Who sees what somebody answered about themselves.
 *
 * @param released whether the person lets whoever supervises them see it
 * @param supervisors who that is today
 * @param releasedToMe whom the person supervises today, and who released theirs
 */
public record Sharing(boolean released, List<Person> supervisors, List<Person> releasedToMe) {
    public Sharing {
        supervisors = List.copyOf(supervisors);
        releasedToMe = List.copyOf(releasedToMe);
    }
}
