package adroit.crosswalk;

import adroit.work.Check;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What of the city is held against a framework.
 *
 * @param id of a skill {@code discipline/skill}, of a job class its id
 */
public record Subject(Kind kind, String id) {
    /** What it is. */
    public enum Kind {
        SKILL,
        JOB_CLASS;

        /** The name in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that name, if it is one. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
        }
    }

    public Subject {
        if (kind == Kind.SKILL && id.split("/", -1).length != 2) {
            throw new IllegalArgumentException("a skill is named discipline/skill, not " + id);
        }
    }

    /** A skill of a discipline's catalog. */
    public static Subject skill(String discipline, String skill) {
        return new Subject(Kind.SKILL, Check.id("discipline", discipline) + "/" + Check.id("skill", skill));
    }

    /** A job class of the city. */
    public static Subject jobClass(String id) {
        return new Subject(Kind.JOB_CLASS, Check.id("job class", id));
    }

    /** Of a skill its discipline. */
    public String discipline() {
        return id.substring(0, id.indexOf('/'));
    }

    /** Of a skill its id in the catalog. */
    public String skill() {
        return id.substring(id.indexOf('/') + 1);
    }
}
