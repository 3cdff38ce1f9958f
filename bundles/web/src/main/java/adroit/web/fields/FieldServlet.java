package adroit.web.fields;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Skill;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.edition.SkillUses;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.plugins.DisciplineLifecycle;
import adroit.proposal.Currency;
import adroit.proposal.Proposals;
import adroit.suggestion.Decision;
import adroit.suggestion.InvalidSuggestion;
import adroit.suggestion.Suggestions;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The catalog in force of a professional field in service, the page of each skill, and what people suggest to change. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/fields/*")
public final class FieldServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String SUGGESTIONS = "suggestions";

    private final transient DisciplineLifecycle lifecycle;
    private final transient Disciplines disciplines;
    private final transient SkillUses uses;
    private final transient Suggestions suggestions;
    private final transient Proposals proposals;
    private final transient Currency currency;
    private final transient Crosswalk crosswalk;
    private final transient Clock clock;

    @Activate
    public FieldServlet(
            @Reference Installation installation,
            @Reference DisciplineLifecycle lifecycle,
            @Reference Disciplines disciplines,
            @Reference SkillUses uses,
            @Reference Suggestions suggestions,
            @Reference Proposals proposals,
            @Reference Currency currency,
            @Reference Crosswalk crosswalk) {
        this(
                installation,
                lifecycle,
                disciplines,
                uses,
                suggestions,
                proposals,
                currency,
                crosswalk,
                Clock.systemDefaultZone());
    }

    /** With a clock of its own. */
    public FieldServlet(
            Installation installation,
            DisciplineLifecycle lifecycle,
            Disciplines disciplines,
            SkillUses uses,
            Suggestions suggestions,
            Proposals proposals,
            Currency currency,
            Crosswalk crosswalk,
            Clock clock) {
        super(installation);
        this.lifecycle = lifecycle;
        this.disciplines = disciplines;
        this.uses = uses;
        this.suggestions = suggestions;
        this.proposals = proposals;
        this.currency = currency;
        this.crosswalk = crosswalk;
        this.clock = clock;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.SEE_CATALOGS, Scope.CITY);
        List<String> way = List.of(visit.rest().split("/", -1));
        ActiveDiscipline field = field(way.get(0));
        if (way.size() == 1) {
            return whole(visit, field, "", Optional.empty());
        }
        if (way.size() == 3 && way.get(1).equals("skills")) {
            return skill(visit, field, skill(field, way.get(2)), "", Optional.empty());
        }
        if (way.size() == 2 && way.get(1).equals(SUGGESTIONS)) {
            return suggestions(visit, field, Optional.empty(), SuggestionEntryView.Draft.NONE);
        }
        throw new NoSuchSubject("page");
    }

    @Override
    protected Answer act(Visit visit) {
        List<String> way = List.of(visit.rest().split("/", -1));
        ActiveDiscipline field = field(way.get(0));
        if (way.size() == 2 && way.get(1).equals(SUGGESTIONS)) {
            return suggest(visit, field);
        }
        if (way.size() == 3 && way.get(1).equals(SUGGESTIONS)) {
            return reply(visit, field, way.get(2));
        }
        throw new NoSuchSubject("form");
    }

    private Answer suggest(Visit visit, ActiveDiscipline field) {
        String skill = visit.field("skill");
        String text = visit.whole("text");
        try {
            suggestions.suggest(visit.actor(), field.id(), skill.isEmpty() ? null : skill, text);
        } catch (InvalidSuggestion e) {
            Optional<String> problem = Optional.of(Objects.requireNonNullElse(e.getMessage(), ""));
            return skill.isEmpty()
                    ? whole(visit, field, text, problem)
                    : skill(visit, field, skill(field, skill), text, problem);
        }
        return new Answer.Elsewhere("/fields/" + field.id() + "/" + SUGGESTIONS);
    }

    private Answer reply(Visit visit, ActiveDiscipline field, String id) {
        Decision decision = Decision.of(visit.field("decision")).orElseThrow(() -> new NoSuchSubject("decision"));
        String text = visit.whole("text");
        try {
            suggestions.answer(visit.actor(), field.id(), id, decision, text);
        } catch (InvalidSuggestion e) {
            SuggestionEntryView.Draft draft = new SuggestionEntryView.Draft(id, decision.key(), text);
            return suggestions(visit, field, Optional.of(Objects.requireNonNullElse(e.getMessage(), "")), draft);
        }
        return new Answer.Elsewhere("/fields/" + field.id() + "/" + SUGGESTIONS);
    }

    private Answer whole(Visit visit, ActiveDiscipline field, String text, Optional<String> problem) {
        return new Answer.Shown(new StaticTemplates()
                .fieldsField(new CatalogInWords(field, asked(visit))
                        .page(
                                visit.frame(field.title(), Section.FIELDS),
                                today(),
                                currency.looked(field.id()),
                                text,
                                problem,
                                proposals.keepers().reviews(visit.actor(), field.id())
                                        ? Optional.of("/catalogs/" + field.id())
                                        : Optional.empty(),
                                lifecycle
                                        .find(field.id())
                                        .flatMap(status -> ManageLink.of(lifecycle, visit.actor(), status)))));
    }

    private static CatalogAsk asked(Visit visit) {
        return CatalogAsk.of(visit.field("part"), visit.field("area"), visit.field("q"), visit.field("page"));
    }

    private Answer skill(Visit visit, ActiveDiscipline field, Skill skill, String text, Optional<String> problem) {
        boolean keeper = suggestions.keeps(visit.actor(), field.id());
        return new Answer.Shown(new StaticTemplates()
                .fieldsSkill(new SkillInWords(field, skill, keeper)
                        .page(
                                visit.frame(skill.title(), Section.FIELDS),
                                today(),
                                currency.looked(field.id(), skill),
                                uses.of(visit.actor(), field.id(), skill.id()),
                                uses.measured(visit.actor(), field.id(), skill.id()),
                                suggestions.visible(visit.actor(), field.id()),
                                crosswalk.of(visit.actor(), Subject.skill(field.id(), skill.id())),
                                text,
                                problem)));
    }

    private Answer suggestions(
            Visit visit, ActiveDiscipline field, Optional<String> problem, SuggestionEntryView.Draft draft) {
        boolean keeper = suggestions.keeps(visit.actor(), field.id());
        SuggestionWords words = new SuggestionWords(field.edition().catalog(), keeper, draft);
        return new Answer.Shown(new StaticTemplates()
                .fieldsSuggestions(new SuggestionsPage(
                        visit.frame("Suggestions to " + field.title(), Section.FIELDS),
                        field.title(),
                        "/fields/" + field.id(),
                        keeper,
                        suggestions.visible(visit.actor(), field.id()).stream()
                                .map(words::view)
                                .toList(),
                        problem)));
    }

    private ActiveDiscipline field(String id) {
        return disciplines.find(id).orElseThrow(() -> new NoSuchSubject("professional field"));
    }

    private static Skill skill(ActiveDiscipline field, String id) {
        return field.edition().catalog().skill(id).orElseThrow(() -> new NoSuchSubject("skill"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
