package adroit.evidence;

import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.TestItem;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.evidence.EvidenceLog.Outcome;
import adroit.instrument.Instruments;
import adroit.organization.Person;
import adroit.proposal.LastInForce;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks facts against people and catalogs, each looked up once. */
final class FactCheck {
    private final Session session;
    private final Disciplines disciplines;
    private final LocalDate today;
    private final OwnJudgment own;
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private final Map<String, Optional<Catalog>> catalogs = new HashMap<>();
    private final Map<String, Fact> sound = new HashMap<>();
    private final Map<String, String> withdrawn = new HashMap<>();
    private final Map<String, Set<String>> unknownTools = new TreeMap<>();

    FactCheck(Session session, Disciplines disciplines, LocalDate today) {
        this.session = session;
        this.disciplines = disciplines;
        this.own =
                new OwnJudgment(session, new RaterSources(session.organization().secret()));
        this.today = today;
    }

    Outcome outcome(Fact fact) {
        Outcome outcome = checked(fact);
        if (outcome.kept()) {
            sound.put(fact.clientId(), resolved(fact));
        } else if (fact instanceof Fact.ToolAccess access && isUnknownTool(access)) {
            unknownTools
                    .computeIfAbsent(access.discipline(), d -> new TreeSet<>())
                    .add(access.tool());
        }
        return outcome;
    }

    private boolean isUnknownTool(Fact.ToolAccess access) {
        return person(access).isPresent()
                && catalogs.getOrDefault(access.discipline(), Optional.empty())
                        .filter(catalog -> catalog.tool(access.tool()).isEmpty())
                        .isPresent();
    }

    /** By their fields, the tools that lists of who is supplied with what named and that the catalogs have not. */
    Map<String, Set<String>> unknownTools() {
        return unknownTools;
    }

    private Outcome checked(Fact fact) {
        Optional<Person> person = person(fact);
        if (person.isEmpty()) {
            return Outcome.refused("There is no person with this key or id. Import the roster first.");
        }
        if (own.isOf(fact, person.get().id())) {
            return Outcome.refused(
                    "The source is, or names, the person whom this is about, so it is a self-rating. Write self as the channel, or name the rater, test or work sample in other words."
                            + " Where somebody else has the same name, give their key as the source.");
        }
        if (fact.observed().isAfter(today.plusDays(1))) {
            return Outcome.refused(
                    "The day " + fact.observed() + " is still to come. Give the day on which it was observed.");
        }
        if (fact instanceof Fact.StatementAnswer answer) {
            return knownStatement(answer);
        }
        if (fact instanceof DetailRelease) {
            return Outcome.refused("Only the person can say who sees what they answered.");
        }
        if (fact instanceof TestSitting || TestSitting.isOne(fact.clientId())) {
            return Outcome.refused(
                    "Only the product chooses the questions of a test and keeps its answers. Give another client-id.");
        }
        if (fact instanceof Fact.Withdrawal withdrawal) {
            return withdrawable(withdrawal);
        }
        Optional<Catalog> catalog = catalogs.computeIfAbsent(fact.discipline(), d -> disciplines
                .find(d)
                .map(ActiveDiscipline::edition)
                .or(() -> LastInForce.of(session, d))
                .map(CatalogEdition::catalog));
        return catalog.map(c -> known(c, fact))
                .orElseGet(() -> Outcome.refused("There is no professional field “" + fact.discipline()
                        + "” here. Install it, or correct the name."));
    }

    /** What is taken back has to be there, of that person and field, and not taken back by something else. */
    private Outcome withdrawable(Fact.Withdrawal withdrawal) {
        String person = person(withdrawal).orElseThrow().id();
        List<RecordedFact> kept = session.evidence().of(person, Long.MAX_VALUE);
        Fact fact = kept.stream()
                .filter(f -> f.fact().clientId().equals(withdrawal.withdrawn()))
                .findFirst()
                .or(() ->
                        kept.stream().filter(f -> f.is(withdrawal.withdrawn())).findFirst())
                .map(RecordedFact::fact)
                .orElseGet(() -> sound.get(withdrawal.withdrawn()));
        if (fact == null
                || !fact.person().equals(person)
                || !fact.discipline().equals(withdrawal.discipline())
                || fact instanceof Fact.Withdrawal) {
            return Outcome.refused(
                    "There is no fact “" + withdrawal.withdrawn()
                            + "” of this person in this field. Name it by its client-id, or by the id with which the evidence page and REST show it.");
        }
        Fact.Withdrawal before = Withdrawals.among(kept, Long.MAX_VALUE).of(fact);
        if (before != null && !before.clientId().equals(withdrawal.clientId())) {
            return Outcome.refused("This fact was withdrawn already, on " + before.observed() + ".");
        }
        withdrawn.put(withdrawal.clientId(), fact.clientId());
        return Outcome.KEPT;
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
            return knownSteps(catalog, outcome.process(), List.of(outcome.step()));
        }
        if (fact instanceof OrderAnswer answer) {
            return knownSteps(catalog, answer.process(), answer.steps());
        }
        if (fact instanceof ItemAnswer answer) {
            return knownItem(catalog, answer);
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

    private static Outcome knownSteps(Catalog catalog, String id, List<String> steps) {
        Optional<WorkProcess> process = catalog.process(id);
        if (process.isEmpty()) {
            return known("process", id, false);
        }
        List<String> all = process.get().steps().stream().map(ProcessStep::id).toList();
        return steps.stream()
                .filter(step -> !all.contains(step))
                .findFirst()
                .map(step -> known("step", step, false))
                .orElse(Outcome.KEPT);
    }

    private static Outcome knownItem(Catalog catalog, ItemAnswer answer) {
        Optional<TestItem> item = catalog.item(answer.item());
        @Nullable String option = answer.option();
        if (item.isEmpty() || option == null) {
            return known("test item", answer.item(), item.isPresent());
        }
        return known("option", option, item.get().options().stream().anyMatch(o -> o.id().equals(option)));
    }

    private static Outcome known(String what, String id, boolean present) {
        return present
                ? Outcome.KEPT
                : Outcome.refused("The catalog has no " + what + " “" + id + "”. See the field's catalog for the ids.");
    }

    Fact resolved(Fact fact) {
        String id = person(fact).map(Person::id).orElse(fact.person());
        Fact of = id.equals(fact.person()) ? fact : fact.withPerson(id);
        String target = withdrawn.get(fact.clientId());
        return target != null && of instanceof Fact.Withdrawal withdrawal ? withdrawal.of(target) : of;
    }
}
