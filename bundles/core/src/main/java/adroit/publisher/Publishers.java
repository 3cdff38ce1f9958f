package adroit.publisher;

import adroit.audit.AuditEvent;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.publisher.InvalidPublisher.Problem;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom the city trusts to sign professional fields. Every decision stands in the audit log, in the same transaction. */
public final class Publishers {
    private static final Pattern DISCIPLINE = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final int MOST_DISCIPLINES = 100;
    private static final int DIGITS = 8;

    private final Store store;
    private final Clock clock;

    public Publishers(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Everybody whose key was ever trusted, by name. */
    public List<Publisher> list(Actor by) {
        Policy.require(by, Act.TRUST_PUBLISHERS, Scope.CITY);
        return store.read(s -> s.publishers().all());
    }

    /**
     * Trusts a key, or changes for which fields and until when. With {@code replaces} the old key retires in the same moment, and its fields hold on where none are named.
     *
     * @throws InvalidPublisher with everything that is wrong
     */
    public Publisher trust(Actor by, NewPublisher wanted) {
        Policy.require(by, Act.TRUST_PUBLISHERS, Scope.CITY);
        return store.write(s -> {
            List<Problem> problems = new ArrayList<>();
            Publisher before = replaced(s, wanted.replaces(), problems).orElse(null);
            Publisher next = checked(s, wanted, before, problems);
            s.publishers().save(next);
            record(s, by, "publisher.trust", next);
            if (before != null) {
                Publisher retired = before.with(Trust.RETIRED, next.since(), next.fingerprint());
                s.publishers().save(retired);
                record(s, by, "publisher.retire", retired);
            }
            return next;
        });
    }

    /** Everything that is wrong with what is asked for; trusts nobody. For whoever knows already that they cannot ask for it. */
    public List<Problem> problems(Actor by, NewPublisher wanted) {
        Policy.require(by, Act.TRUST_PUBLISHERS, Scope.CITY);
        return store.read(s -> {
            List<Problem> problems = new ArrayList<>();
            try {
                checked(s, wanted, replaced(s, wanted.replaces(), problems).orElse(null), problems);
                return List.of();
            } catch (InvalidPublisher e) {
                return e.problems();
            }
        });
    }

    /** Takes nothing new of a key any more; what is installed stays. Empty where the key is not trusted now. */
    public Optional<Publisher> retire(Actor by, String fingerprint) {
        return end(by, fingerprint, Trust.RETIRED, "publisher.retire");
    }

    /**
     * Takes nothing of a key any more, for ever. Again it changes nothing and gives the same, so that what the first time began and did not finish can be finished. Empty where
     * the key is not known.
     */
    public Optional<Publisher> revoke(Actor by, String fingerprint) {
        return end(by, fingerprint, Trust.REVOKED, "publisher.revoke")
                .or(() -> store.read(s -> s.publishers().find(fingerprint)).filter(p -> p.trust() == Trust.REVOKED));
    }

    /** Why what the key signed of a field is not taken today; empty where it is. */
    public Optional<Distrust> distrust(PublisherKey key, String discipline) {
        return distrust(key.fingerprint(), discipline);
    }

    /** The same of the key with that fingerprint. */
    public Optional<Distrust> distrust(String fingerprint, String discipline) {
        LocalDate today = LocalDate.now(clock);
        Optional<Publisher> known = store.read(s -> s.publishers().find(fingerprint));
        if (known.isPresent() && known.get().mayBring(discipline, today)) {
            return Optional.empty();
        }
        return Optional.of(known.map(p -> why(p, discipline, today)).orElseGet(() -> stranger(fingerprint)));
    }

    /** What the key is called here; empty where it is not known. */
    public Optional<Publisher> find(PublisherKey key) {
        return store.read(s -> s.publishers().find(key.fingerprint()));
    }

    /** What the key with that fingerprint is called here, with its first digits. */
    public String nameOf(String fingerprint) {
        String key = "the key " + fingerprint.substring(0, Math.min(DIGITS, fingerprint.length()));
        return store.read(s -> s.publishers().find(fingerprint))
                .map(p -> p.name() + " (" + key + ")")
                .orElse(key);
    }

    /** The key with that fingerprint by its first digits, and whose it is where that is known here. */
    public String keyOf(String fingerprint) {
        String key = "the key " + fingerprint.substring(0, Math.min(DIGITS, fingerprint.length())) + "…";
        return store.read(s -> s.publishers().find(fingerprint))
                .map(p -> key + " of " + p.name())
                .orElse(key);
    }

    /** The fingerprint of the key that took the place of that one, or of the one that took the place of that, and so on; its own where none did. */
    public String successorOf(String fingerprint) {
        return store.read(s -> {
            Set<String> seen = new HashSet<>();
            String last = fingerprint;
            while (seen.add(last)) {
                String key = last;
                last = s.publishers()
                        .find(key)
                        .flatMap(p -> Optional.ofNullable(p.successor()))
                        .orElse(key);
            }
            return last;
        });
    }

    /** Whether the key with that fingerprint was revoked. */
    public boolean isRevoked(String fingerprint) {
        return store.read(s -> s.publishers().find(fingerprint))
                .filter(p -> p.trust() == Trust.REVOKED)
                .isPresent();
    }

    private static Distrust stranger(String fingerprint) {
        return new Distrust(
                "PUBLISHER_UNKNOWN",
                "It was signed by the key " + fingerprint + ", whom this city does not trust.",
                "Compare the fingerprint with its owner by another way; then an administrator trusts the key, on the page Publishers or by: adroit discipline trust FILE.pub --name NAME.");
    }

    private static Distrust why(Publisher publisher, String discipline, LocalDate today) {
        String who = publisher.name();
        if (publisher.trust() == Trust.REVOKED) {
            return new Distrust(
                    "PUBLISHER_REVOKED",
                    "It was signed by a key of " + who + " that was revoked.",
                    "Ask " + who + " for a pack that is signed with a new key.");
        }
        if (publisher.trust() == Trust.RETIRED) {
            return new Distrust(
                    "PUBLISHER_RETIRED",
                    "It was signed by a key of " + who + " that is retired.",
                    "Ask " + who + " for a pack that is signed with the present key.");
        }
        if (publisher.expired(today)) {
            return new Distrust(
                    "PUBLISHER_EXPIRED",
                    "It was signed by " + who + ", who was trusted until " + publisher.until() + ".",
                    "If the signer is to bring more, an administrator trusts the key anew with a later last day: on the page Publishers, or by adroit discipline trust with --until.");
        }
        return new Distrust(
                "PUBLISHER_OTHER_FIELD",
                who + " may not bring the field " + discipline + ", only "
                        + String.join(
                                ", ", publisher.disciplines().stream().sorted().toList()) + ".",
                "If that is meant, an administrator trusts the key anew for this field, too: on the page Publishers, or by adroit discipline trust with --disciplines.");
    }

    private Optional<Publisher> end(Actor by, String fingerprint, Trust next, String act) {
        Policy.require(by, Act.TRUST_PUBLISHERS, Scope.CITY);
        return store.write(s -> s.publishers()
                .find(fingerprint)
                .filter(p -> p.trust().compareTo(next) < 0)
                .map(p -> {
                    Publisher ended = p.with(next, clock.instant().truncatedTo(ChronoUnit.MILLIS), p.successor());
                    s.publishers().save(ended);
                    record(s, by, act, ended);
                    return ended;
                }));
    }

    private static Optional<Publisher> replaced(Session s, @Nullable String fingerprint, List<Problem> problems) {
        if (fingerprint == null) {
            return Optional.empty();
        }
        Optional<Publisher> before = s.publishers().find(fingerprint).filter(p -> p.trust() == Trust.TRUSTED);
        if (before.isEmpty()) {
            problems.add(new Problem("replaces", "no key with this fingerprint is trusted now"));
        }
        return before;
    }

    /** @param problems that were found already; those found here are added */
    private Publisher checked(Session s, NewPublisher wanted, @Nullable Publisher before, List<Problem> problems) {
        PublisherKey key = PublisherKey.inPem(wanted.publicKey()).orElse(null);
        if (key == null) {
            problems.add(
                    new Problem("publicKey", "must be the text of a .pub file, as adroit discipline key makes it"));
        }
        String name = wanted.name().isBlank() && before != null
                ? before.name()
                : wanted.name().strip();
        // without a name the one of the key that is replaced is meant, also where that key was not found
        boolean taken = name.isEmpty() && before == null && wanted.replaces() != null;
        if (!taken && (name.isEmpty() || name.length() > Publisher.LONGEST_NAME || !name.matches("[^\\p{Cntrl}]*"))) {
            problems.add(new Problem("name", "must have 1 to " + Publisher.LONGEST_NAME + " characters on one line"));
        }
        checkDisciplines(wanted.disciplines(), problems);
        LocalDate until = wanted.until();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("until", "must not be over already"));
        }
        if (key != null) {
            checkKey(s, key, before, problems);
        }
        if (key == null || !problems.isEmpty()) {
            throw new InvalidPublisher(problems);
        }
        Set<String> disciplines =
                wanted.disciplines().isEmpty() && before != null ? before.disciplines() : wanted.disciplines();
        return new Publisher(
                key, name, disciplines, until, Trust.TRUSTED, clock.instant().truncatedTo(ChronoUnit.MILLIS), null);
    }

    private static void checkDisciplines(Set<String> disciplines, List<Problem> problems) {
        boolean wrong = disciplines.size() > MOST_DISCIPLINES
                || disciplines.stream().anyMatch(d -> !DISCIPLINE.matcher(d).matches());
        if (wrong) {
            problems.add(new Problem(
                    "disciplines",
                    "must be at most " + MOST_DISCIPLINES
                            + " ids of fields, such as gis: 2 to 31 lower-case letters, digits and hyphens"));
        }
    }

    private static void checkKey(Session s, PublisherKey key, @Nullable Publisher before, List<Problem> problems) {
        Optional<Publisher> known = s.publishers().find(key.fingerprint());
        if (known.filter(p -> p.trust() == Trust.REVOKED).isPresent()) {
            problems.add(new Problem("publicKey", "was revoked here, and is never trusted again; ask for a new key"));
        }
        if (before != null && before.fingerprint().equals(key.fingerprint())) {
            problems.add(new Problem("replaces", "is this very key"));
        }
    }

    private void record(Session s, Actor by, String act, Publisher publisher) {
        s.audit()
                .append(AuditEvent.of(
                        clock.instant().truncatedTo(ChronoUnit.MILLIS), by, act, subject(publisher), "done"));
    }

    /** The key, and what it may bring until when; what somebody is called is told by the list. */
    private static String subject(Publisher publisher) {
        String fields = publisher.disciplines().isEmpty()
                ? ""
                : " for "
                        + String.join(
                                ",", publisher.disciplines().stream().sorted().toList());
        LocalDate until = publisher.until();
        return publisher.fingerprint() + fields + (until == null ? "" : " until " + until);
    }
}
