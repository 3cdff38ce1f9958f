package adroit.gap;

import java.util.Locale;

/** What is missing. Each type has its own remedy. */
public enum GapType {
    /** The tool or service is not supplied. */
    CAPABILITY,
    /** The work process is undocumented, broken, or unknown to most who run it. */
    PROCESS,
    /** A person's skill, or a person. */
    TALENT;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
