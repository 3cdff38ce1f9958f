package adroit.form;

/**
 * Somebody who came with an invitation.
 *
 * @param name of the person
 * @param csrf what their forms must send back
 */
public record Invited(Writer writer, String name, String csrf) {
    /** Id of the one form that is open to them. */
    public String form() {
        return String.valueOf(writer.onlyForm());
    }
}
