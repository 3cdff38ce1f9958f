package adroit.slip;

import adroit.evidence.Purpose;
import adroit.identity.Account;
import adroit.organization.Assignment;
import adroit.organization.Person;
import adroit.storage.Session;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gets a slip to read results: whoever has a result and cannot sign in. */
final class Readers {
    private final Session session;
    private final Set<String> signIn;

    Readers(Session session) {
        this.session = session;
        signIn = session.accounts().all().stream()
                .filter(Account::enabled)
                .map(Account::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The people of these ids or keys, by name. */
    List<Person> named(Set<String> asked) {
        List<String> problems = new ArrayList<>();
        Set<Person> people = new LinkedHashSet<>();
        for (String each : asked) {
            Optional<Person> found = session.organization().person(each);
            found.map(this::problem)
                    .orElse(Optional.of("There is no person “" + each + "”: give ids or keys of the roster."))
                    .ifPresentOrElse(problems::add, () -> found.ifPresent(people::add));
        }
        if (people.isEmpty() && problems.isEmpty()) {
            problems.add("Nobody is named: give ids or keys of the roster.");
        }
        if (!problems.isEmpty()) {
            throw new NoSlips(problems);
        }
        return sorted(people.stream());
    }

    private Optional<String> problem(Person person) {
        if (signIn.contains(person.id())) {
            return Optional.of(person.displayName() + " has an account: results are read by signing in.");
        }
        return hasResult(person)
                ? Optional.empty()
                : Optional.of(person.displayName() + " has no result yet: assess first.");
    }

    /** Everybody of the department, or of the city where it is null. */
    List<Person> of(@Nullable String department, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Set<String> ids = new LinkedHashSet<>();
        session.organization().forEachAssignment(a -> {
            if (a.inForce(today) && within(a, department) && !signIn.contains(a.person())) {
                ids.add(a.person());
            }
        });
        return sorted(ids.stream()
                .flatMap(id -> session.organization().person(id).stream())
                .filter(this::hasResult));
    }

    private static boolean within(Assignment assignment, @Nullable String department) {
        return department == null
                || department.equals(assignment.position().department().id());
    }

    private boolean hasResult(Person person) {
        return Stream.of(Purpose.values())
                .anyMatch(purpose ->
                        !session.results().newest(person.id(), purpose).isEmpty());
    }

    private static List<Person> sorted(Stream<Person> people) {
        return people.sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id))
                .toList();
    }
}
