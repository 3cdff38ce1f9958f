package adroit.search;

import java.util.Locale;

/**
 * One catalog whose entries can be found.
 *
 * @param id of the field, or of the reference framework
 * @param edition its label
 * @param fingerprint of its content: another content has another
 */
public record SearchSource(Type type, String id, String title, String edition, String fingerprint) {
    /** Whose catalog it is. */
    public enum Type {
        /** The edition in force of a professional field of the city. */
        FIELD,
        FRAMEWORK;

        /** The name in answers and addresses. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SearchSource {
        if (id.isBlank() || fingerprint.isBlank()) {
            throw new IllegalArgumentException("a source has an id and a fingerprint");
        }
    }

    /** Its name among all sources, such as {@code framework:onet-24-2}. */
    public String key() {
        return key(type, id);
    }

    /** The name of the source of that type with that id. */
    public static String key(Type type, String id) {
        return type.key() + ":" + id;
    }
}
