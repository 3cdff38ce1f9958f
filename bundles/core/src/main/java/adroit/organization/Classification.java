package adroit.organization;

/** A job class: what positions with the same title have in common. */
public record Classification(String id, String title) {
    public Classification {
        if (title.isBlank()) {
            throw new IllegalArgumentException("classification.title is empty");
        }
    }

    /** The classification of that title. */
    public static Classification titled(String title) {
        return new Classification(Ids.fromTitle("c", title), title.strip());
    }
}
