package adroit.storage;

import adroit.identity.Account;
import adroit.identity.SignInLink;
import adroit.identity.WebSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts, sessions and sign-in links. */
@ProviderType
public interface AccountRecords {
    /** Adds the account, or brings the one with the same id up to date. */
    void save(Account account);

    /** The account with that id. */
    Optional<Account> find(String id);

    /** The account with that sign-in name. */
    Optional<Account> named(String name);

    /** The accounts that belong to a person, disabled ones too, by name. */
    List<Account> ofPerson(String person);

    /** All, by name. */
    List<Account> all();

    /** Keeps a session, or brings it up to date. */
    void save(WebSession session);

    /** The session whose token has that SHA-256. */
    Optional<WebSession> session(String tokenSha256);

    /** Ends a session; nothing happens where there is none. */
    void endSession(String tokenSha256);

    /** Ends every session of the account. */
    void endSessions(String account);

    /** Keeps a link. */
    void save(SignInLink link);

    /**
     * Throws away what is over, to within a second: links that expired before now, and sessions that were not used since a moment or began before another.
     */
    void sweep(Instant now, Instant unusedSince, Instant begunBefore);

    /** The links that nobody has released yet and that have not expired, in the order in which they expire. */
    List<SignInLink> waitingLinks(Instant now);

    /** Lets the account's links work. */
    void releaseLinks(String account);

    /** Throws the account's links away. */
    void endLinks(String account);

    /** Takes a link that has not expired and waits for nobody: it is gone afterwards, so that it works once. */
    Optional<SignInLink> takeLink(String tokenSha256, Instant now);
}
