package adroit.web.person;

/**
 * One entry of the ledger of access.
 *
 * @param when the time, in words
 * @param who the role that looked
 * @param what what was looked at or done
 * @param purpose the declared purpose
 * @param outcome whether it was shown or refused
 */
public record Look(String when, String who, String what, String purpose, String outcome) {}
