package adroit.identity;

import adroit.audit.AuditEvent;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.util.List;

/**
 * Four eyes on links that open somebody's results. Whoever makes accounts sees no results; a link that an administrator makes for an account that sees some works only after
 * somebody else has released it, who may see them anyway. Releasing stands in the audit log, and in the ledger of the person whose account it is.
 */
public final class LinkRelease {
    private final Store store;
    private final Clock clock;

    LinkRelease(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether a link that the actor makes for the account waits: where the account sees single results and the actor is not the owner, who sees them all. */
    static boolean waits(Actor by, Account account) {
        return !by.has(Role.OWNER) && seesResults(account);
    }

    /** Whether somebody who signs in by the account may see single results, if only their own. */
    static boolean seesResults(Account account) {
        return account.person() != null
                || account.roles().stream()
                        .anyMatch(role -> !Policy.extents(role, Act.SEE_RESULT).isEmpty());
    }

    /** The links that wait and have not expired, by name. */
    public List<WaitingLink> waiting(Actor by) {
        Policy.require(by, Act.RELEASE_LINKS, Scope.CITY);
        return store.read(s -> s.accounts().waitingLinks(clock.instant()).stream()
                .flatMap(link -> s
                        .accounts()
                        .find(link.account())
                        .map(account -> new WaitingLink(account, maker(s, link), link.expires()))
                        .stream())
                .toList());
    }

    private static String maker(Session s, SignInLink link) {
        return s.accounts()
                .find(String.valueOf(link.maker()))
                .map(Account::displayName)
                .orElse("A former account");
    }

    /**
     * Lets the waiting link of an account work.
     *
     * @return false where none waits
     * @throws InvalidAccount where the actor made it, or it is for their own account
     */
    public boolean release(Actor by, String account) {
        Policy.require(by, Act.RELEASE_LINKS, Scope.CITY);
        return store.write(s -> {
            List<SignInLink> links = s.accounts().waitingLinks(clock.instant()).stream()
                    .filter(link -> link.account().equals(account))
                    .toList();
            if (links.isEmpty()) {
                return false;
            }
            if (by.account().equals(account)
                    || links.stream().anyMatch(link -> by.account().equals(link.maker()))) {
                throw new InvalidAccount(List.of(new InvalidAccount.Problem(
                        "id", "somebody other than who made the link, and than who uses it, releases it")));
            }
            s.accounts().releaseLinks(account);
            Account of = s.accounts().find(account).orElseThrow();
            s.audit()
                    .append(new AuditEvent(
                            clock.instant(), by.account(), "account.release", of.person(), null, account, "done"));
            return true;
        });
    }
}
