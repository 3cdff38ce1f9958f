package adroit.organization;

/** A department of the city. Its id is made from its title, so that every file that names it finds it. */
public record Department(String id, String title) {
    public Department {
        if (title.isBlank()) {
            throw new IllegalArgumentException("department.title is empty");
        }
    }

    /** The department of that title. */
    public static Department titled(String title) {
        return new Department(Ids.fromTitle("d", title), title.strip());
    }
}
