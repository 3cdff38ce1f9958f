package adroit.catalog;

import java.util.Locale;

/** What kind of paper somebody holds. */
public enum CredentialKind {
    /** A public authority's permission to do the work: without it the work is not allowed. */
    LICENSE,
    /** A body of the field attests that its examination was passed. */
    CERTIFICATION,
    /** Entry in a public register. */
    REGISTRATION,
    /** Training that a rule asks for again and again. */
    REFRESHER;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
