package adroit.store;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.identity.Accounts;
import adroit.identity.Passwords;
import adroit.identity.SignIn;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.testing.TestClock;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Accounts in a city of one department and one person. */
@SuppressWarnings("NullAway.Init") // filled before each test
abstract class LibraryAccounts extends OnBothEngines {
    static final Department LIBRARY = Department.titled("Public Library");
    static final Person PERSON = new Person("p-1", "77", "Ada", "Example");

    final TestClock clock = new TestClock();
    Accounts accounts;
    SignIn signIn;

    @BeforeEach
    void hire() {
        Position position = new Position("o-1", Classification.titled("Librarian"), LIBRARY, null);
        act(session -> session.organization()
                .save(List.of(new Employment(
                        PERSON, new Assignment("e-1", PERSON.id(), position, AssignmentKind.REGULAR, null, null)))));
        accounts = new Accounts(store, clock);
        signIn = new SignIn(store, new Passwords(), clock);
    }

    List<AuditEvent> audited() {
        return listed(session -> session.audit().before(Long.MAX_VALUE, Integer.MAX_VALUE)).stream()
                .sorted(Comparator.comparingLong(AuditEntry::sequence))
                .map(AuditEntry::event)
                .toList();
    }
}
