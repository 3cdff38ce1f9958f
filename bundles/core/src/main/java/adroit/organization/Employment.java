package adroit.organization;

/** What one row of a roster says: a person, and the assignment that puts them in a position. */
public record Employment(Person person, Assignment assignment) {
    public Employment {
        if (!assignment.person().equals(person.id())) {
            throw new IllegalArgumentException("assignment " + assignment.id() + " is of another person");
        }
    }
}
