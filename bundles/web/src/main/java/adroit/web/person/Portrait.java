package adroit.web.person;

import adroit.assessment.DisciplineResult;
import adroit.assessment.NewerFacts;
import adroit.assessment.RequirementResult;
import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.LookKind;
import adroit.breadth.Breadth;
import adroit.catalog.Catalog;
import adroit.contest.Talk;
import adroit.edition.CatalogEdition;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.organization.People;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Frame;
import adroit.web.layout.Purposes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page of a person out of core's answers.
 *
 * @param actor who looks
 * @param who the person
 * @param purpose the declared purpose
 * @param asked id of the position asked for; empty where none was
 * @param results the newest result of each position for the purpose
 * @param editions gives a kept catalog edition by discipline and id
 * @param newer what was recorded since a result
 * @param looks who looked
 * @param contested what was contested, by field and skill
 * @param evidence where the facts are shown; empty where the visitor may not see them
 */
record Portrait(
        Actor actor,
        People.Details who,
        Purpose purpose,
        String asked,
        List<StoredResult> results,
        BiFunction<String, String, Optional<CatalogEdition>> editions,
        Function<adroit.assessment.Result, Optional<NewerFacts>> newer,
        AccessLedger.Page looks,
        Map<String, Talk> contested,
        String evidence) {

    PersonPage page(Frame frame) {
        Optional<StoredResult> shown = shown();
        Optional<Result> result =
                shown.filter(stored -> !stored.result().disciplines().isEmpty()).map(this::result);
        return new PersonPage(
                frame,
                "/people/" + who.person().id(),
                who.person().displayName(),
                who.assignments().stream().map(this::line).toList(),
                positions(shown),
                Purposes.choices(purpose),
                Purposes.note(purpose),
                mayAssess() && (asked.isEmpty() || who.holds(asked)),
                shown.flatMap(stored -> newer.apply(stored.result()))
                        .map(this::sentence)
                        .orElse(""),
                result,
                result.isPresent() ? "" : whyNot(shown),
                AccessLedger.maySee(actor, who.person().id()) ? Optional.of(ledger()) : Optional.empty(),
                evidence);
    }

    private boolean mayAssess() {
        return Policy.permits(actor, Act.ASSESS, Scope.CITY);
    }

    private String sentence(NewerFacts facts) {
        return Counts.of(facts.count(), "fact was", "facts were")
                + " recorded since this result was made, the last on " + Days.of(facts.newest()) + ". "
                + (mayAssess() ? "Assess again to let them count." : "They count as soon as HR assesses again.");
    }

    private Looks ledger() {
        Long next = looks.next();
        return new Looks(
                looks.looks().stream().map(Portrait::look).toList(),
                next == null ? "" : "/people/" + who.person().id() + "?purpose=" + purpose.key() + "&looks=" + next);
    }

    /** Whoever asks for none sees a position that is held today; one that was left only where nothing is held any more. */
    private Optional<StoredResult> shown() {
        return results.stream()
                .filter(stored -> asked.isEmpty()
                        ? who.holds(stored.result().position()) || !who.holdsAny()
                        : asked.equals(stored.result().position()))
                .findFirst();
    }

    private List<Choice> positions(Optional<StoredResult> shown) {
        String chosen = asked.isEmpty()
                ? shown.map(stored -> stored.result().position())
                        .or(() -> who.assignments().stream().findFirst().map(a -> a.position()
                                .id()))
                        .orElse("")
                : asked;
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Assignment each : who.assignments()) {
            String id = each.position().id();
            choices.putIfAbsent(id, new Choice(id, choice(each), id.equals(chosen)));
        }
        return List.copyOf(choices.values());
    }

    private String choice(Assignment assignment) {
        String title = assignment.position().classification().title();
        return assignment.isOver(who.today()) ? title + " (held before)" : title;
    }

    private Result result(StoredResult stored) {
        List<RequirementCard> cards = new ArrayList<>();
        List<GapLine> processes = new ArrayList<>();
        List<CredentialLine> credentials = new ArrayList<>();
        FitChart fits = new FitChart(List.of());
        for (DisciplineResult part : stored.result().disciplines()) {
            Catalog catalog = editions.apply(part.discipline(), part.catalogEdition())
                    .map(CatalogEdition::catalog)
                    .orElse(null);
            CardMaker maker = new CardMaker(catalog);
            part.requirements()
                    .forEach(requirement ->
                            cards.add(maker.card(requirement).marked(mark(stored, part.discipline(), requirement))));
            part.processGaps().forEach(gap -> processes.add(maker.gap(gap)));
            part.credentials().forEach(each -> credentials.add(maker.credential(each)));
            fits = fits.plus(part, catalog);
        }
        return new Result(title(stored), cards, processes, credentials, fits, Pins.of(stored), breadth(stored));
    }

    private List<String> breadth(StoredResult stored) {
        return Breadth.of(stored.result(), (field, id) -> editions.apply(field, id)
                        .map(CatalogEdition::catalog))
                .sentences("at target");
    }

    private Mark mark(StoredResult stored, String discipline, RequirementResult requirement) {
        String person = who.person().id();
        String skill = requirement.requirement().skill();
        String subject = stored.id() + "+" + discipline + "+" + skill;
        boolean own =
                person.equals(actor.person()) && Policy.permits(actor, Act.COMMENT_ON_RESULT, new Scope(person, null));
        return Mark.of(contested.get(discipline + "/" + skill), person, own, subject);
    }

    private String title(StoredResult stored) {
        return who.assignments().stream()
                .map(Assignment::position)
                .filter(position -> position.id().equals(stored.result().position()))
                .map(position -> position.classification().title())
                .findFirst()
                .orElse("a position held before");
    }

    private String whyNot(Optional<StoredResult> shown) {
        if (shown.isPresent()) {
            CardMaker maker = new CardMaker(null);
            return shown.get().result().reasons().stream().map(maker::sentence).collect(Collectors.joining(" "));
        }
        return "Nobody has assessed this person for this purpose yet, or the result is not yours to see. Whoever assesses needs a signed job"
                + " analysis of the position and evidence.";
    }

    private AssignmentLine line(Assignment assignment) {
        return new AssignmentLine(
                assignment.position().classification().title(),
                assignment.position().department().title(),
                kind(assignment),
                when(assignment));
    }

    /** A schedule that says the kind itself stands alone. */
    private static String kind(Assignment assignment) {
        String kind = assignment.kind().key();
        String schedule = assignment.schedule();
        if (schedule == null) {
            return kind;
        }
        return schedule.toLowerCase(Locale.ROOT).contains(kind) ? schedule : kind + ", " + schedule;
    }

    private String when(Assignment assignment) {
        if (assignment.ends() != null) {
            return "until " + Days.of(assignment.ends());
        }
        if (assignment.starts() == null) {
            return "";
        }
        return (assignment.starts().isAfter(who.today()) ? "from " : "since ") + Days.of(assignment.starts());
    }

    private static Look look(AccessLedger.Look look) {
        String purpose = look.purpose() == null
                ? "none declared"
                : Purpose.of(look.purpose()).map(Purposes::label).orElse(look.purpose());
        String times = look.times() == 1 ? "" : ", " + look.times() + " times that day";
        return new Look(
                Days.of(look.at()),
                look.who(),
                what(look.kind()) + times,
                purpose,
                look.refused() ? "refused" : "done");
    }

    private static String what(LookKind kind) {
        return switch (kind) {
            case RESULT -> "Opened the results";
            case SLIP -> "Made or used a slip for the results";
            case EVIDENCE -> "Opened the facts behind a result";
            case RELEASED -> "Opened the answers on digital dexterity";
            case COMMENT -> "Read what was written about a result";
            case ASSESSMENT -> "Made a result";
            case INVITATION -> "Made or used a code for a form";
            case LIST -> "Opened a list of gaps";
            case ACCOUNT -> "Handled an account in this name";
        };
    }
}
