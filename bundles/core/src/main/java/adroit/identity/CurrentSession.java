package adroit.identity;

/**
 * The session that a request came with.
 *
 * @param csrf what its forms must send back
 */
public record CurrentSession(Actor actor, String csrf) {
    /** Whether a form sent back the value of this session. */
    public boolean sentBy(String csrfOfForm) {
        return Secret.same(csrf, csrfOfForm);
    }
}
