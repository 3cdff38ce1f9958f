package adroit.identity;

/**
 * A session that has just begun.
 *
 * @param token what the browser keeps; written nowhere else
 * @param passwordMissing whether the account has yet to be given a password
 */
public record NewSession(String token, Actor actor, boolean passwordMissing) {}
