package adroit.identity;

/**
 * The session that a request came with.
 *
 * @param name with which its account signs in
 * @param csrf what its forms must send back
 * @param passwordSet whether the account has a password by now
 */
public record CurrentSession(Actor actor, String name, String csrf, boolean passwordSet) {
    /** Whether a form sent back the value of this session. */
    public boolean sentBy(String csrfOfForm) {
        return Secret.same(csrf, csrfOfForm);
    }
}
