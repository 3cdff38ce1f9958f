package adroit.evidence;

import adroit.catalog.Catalog;
import adroit.catalog.WorkProcess;
import adroit.edition.CatalogEdition;
import adroit.evidence.EvidenceLog.Outcome;
import adroit.instrument.Instruments;
import adroit.organization.Person;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks facts against people and catalogs, each looked up once. */
final class FactCheck {
    private final Session session;
    private final LocalDate today;
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private final Map<String, Optional<Catalog>> catalogs = new HashMap<>();

    FactCheck(Session session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    Outcome outcome(Fact fact) {
        if (person(fact).isEmpty()) {
            return Outcome.refused("There is no person with this key or id. Import the roster first.");
        }
        if (fact.observed().isAfter(today.plusDays(1))) {
            return Outcome.refused(
                    "The day " + fact.observed() + " is still to come. Give the day on which it was observed.");
        }
        if (fact instanceof Fact.StatementAnswer answer) {
            return knownStatement(answer);
        }
        Optional<Catalog> catalog = catalogs.computeIfAbsent(
                fact.discipline(),
                d -> session.editions().of(d).stream().findFirst().map(CatalogEdition::catalog));
        return catalog.map(c -> known(c, fact))
                .orElseGet(() -> Outcome.refused("There is no professional field “" + fact.discipline()
                        + "” here. Install it, or correct the name."));
    }

    private Optional<Person> person(Fact fact) {
        return people.computeIfAbsent(fact.person(), p -> session.organization().person(p));
    }

    private static Outcome known(Catalog catalog, Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return knownRating(catalog, rating);
        }
        if (fact instanceof Fact.DutyRating rating) {
            return knownDuty(catalog, rating);
        }
        if (fact instanceof Fact.ToolAccess access) {
            return known("tool", access.tool(), catalog.tool(access.tool()).isPresent());
        }
        if (fact instanceof Fact.StepOutcome outcome) {
            return knownStep(catalog, outcome);
        }
        if (fact instanceof Fact.Credential held) {
            return known(
                    "credential",
                    held.credential(),
                    catalog.credential(held.credential()).isPresent());
        }
        return Outcome.KEPT;
    }

    private static Outcome knownRating(Catalog catalog, Fact.Rating rating) {
        Outcome skill =
                known("skill", rating.skill(), catalog.skill(rating.skill()).isPresent());
        String tool = rating.tool();
        return skill.kept() && tool != null
                ? known("tool", tool, catalog.tool(tool).isPresent())
                : skill;
    }

    private static Outcome knownDuty(Catalog catalog, Fact.DutyRating rating) {
        boolean present = catalog.duties().stream().anyMatch(d -> d.id().equals(rating.duty()));
        String tool = rating.tool();
        return present && tool != null
                ? known("tool", tool, catalog.tool(tool).isPresent())
                : known("duty", rating.duty(), present);
    }

    private static Outcome knownStatement(Fact.StatementAnswer answer) {
        return Instruments.find(answer.instrument())
                .map(instrument -> instrument.find(answer.statement()).isPresent()
                        ? Outcome.KEPT
                        : Outcome.refused("The instrument has no statement “" + answer.statement()
                                + "”. See its page for the ids."))
                .orElseGet(() ->
                        Outcome.refused("There is no instrument “" + answer.instrument() + "”. Correct the name."));
    }

    private static Outcome knownStep(Catalog catalog, Fact.StepOutcome outcome) {
        Optional<WorkProcess> process = catalog.process(outcome.process());
        return process.isEmpty()
                ? known("process", outcome.process(), false)
                : known("step", outcome.step(), process.get().steps().stream().anyMatch(s -> s.id().equals(
                                outcome.step())));
    }

    private static Outcome known(String what, String id, boolean present) {
        return present
                ? Outcome.KEPT
                : Outcome.refused("The catalog has no " + what + " “" + id + "”. See the field's catalog for the ids.");
    }

    Fact resolved(Fact fact) {
        String id = person(fact).map(Person::id).orElse(fact.person());
        return id.equals(fact.person()) ? fact : fact.withPerson(id);
    }
}
