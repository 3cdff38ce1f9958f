package adroit.plugins;

/**
 * Why something is not in service.
 *
 * @param code a stable word such as {@code CATALOG_INVALID}
 * @param sentence what happened, for a person
 * @param remedy what that person can do
 */
public record Fault(String code, String sentence, String remedy) {
    /** What happened, what to do, and the code to look it up by. */
    public String inWords() {
        return sentence + " " + remedy + " (" + code + ")";
    }
}
