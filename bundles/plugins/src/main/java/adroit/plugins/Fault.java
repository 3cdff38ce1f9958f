package adroit.plugins;

/**
 * Why something is not in service.
 *
 * @param code a stable word such as {@code CATALOG_INVALID}
 * @param sentence what happened, for a person
 * @param remedy what that person can do
 */
public record Fault(String code, String sentence, String remedy) {
    /** The code of what a key signed that was revoked since: nothing is wrong with how it works. */
    public static final String PUBLISHER_REVOKED = "PUBLISHER_REVOKED";

    /** Whether it is out of service for its publisher's key alone. */
    public boolean ofRevokedKey() {
        return code.equals(PUBLISHER_REVOKED);
    }

    /** What happened, what to do, and the code to look it up by. */
    public String inWords() {
        return sentence + " " + remedy + " (" + code + ")";
    }
}
