package adroit.web.api;

import static adroit.identity.Act.KEEP_CATALOG;
import static adroit.identity.Act.MANAGE_DISCIPLINES;
import static adroit.identity.Act.REVIEW_CATALOG;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.SkillCategory;
import adroit.catalogchange.Merge;
import adroit.catalogchange.Part;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.CatalogYaml;
import adroit.exchange.skilltable.SentCatalog;
import adroit.exchange.skilltable.SkillSheet;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Currency;
import adroit.proposal.DrawRequest;
import adroit.proposal.Drawn;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalImpact;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.proposal.Step;
import adroit.web.upload.TemplateFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes to catalogs as proposals, what they would change, and how current catalogs are. */
@Component(service = Resource.class)
public final class ProposalsResource implements Resource {
    private static final int MOST_DRAWN = 200;

    private static final Map<String, SkillCategory> CATEGORIES = Map.of(
            "technology", SkillCategory.TECHNOLOGY,
            "process", SkillCategory.PROCESS,
            "operations", SkillCategory.OPERATIONS);

    private static final int SOON_MONTHS = 3;

    private static final String ONE = "/catalogs/{discipline}/proposals/{id}";

    private final Proposals proposals;
    private final SecondPerson second;
    private final Currency currency;
    private final CatalogEditions editions;
    private final Clock clock = Clock.systemDefaultZone();

    @Activate
    public ProposalsResource(
            @Reference Proposals proposals,
            @Reference SecondPerson second,
            @Reference Currency currency,
            @Reference CatalogEditions editions) {
        this.proposals = proposals;
        this.second = second;
        this.currency = currency;
        this.editions = editions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/catalogs/{discipline}/yaml", KEEP_CATALOG, this::yaml),
                new Route("GET", "/catalogs/{discipline}/skill-table", KEEP_CATALOG, this::table),
                new Route("GET", "/catalogs/{discipline}/proposals", REVIEW_CATALOG, this::list),
                new Route("POST", "/catalogs/{discipline}/proposals", KEEP_CATALOG, this::propose),
                new Route("GET", ONE, REVIEW_CATALOG, this::one),
                new Route("GET", ONE + "/impact", REVIEW_CATALOG, this::impact),
                new Route("POST", ONE + "/comments", REVIEW_CATALOG, this::comment),
                new Route("POST", ONE + "/edition", KEEP_CATALOG, this::revise),
                new Route("POST", ONE + "/decisions", KEEP_CATALOG, this::decide),
                new Route("POST", ONE + "/send-back", REVIEW_CATALOG, this::sendBack),
                new Route("POST", ONE + "/approve", REVIEW_CATALOG, this::approve),
                new Route("POST", ONE + "/schedule", REVIEW_CATALOG, this::schedule),
                new Route("POST", ONE + "/publish", REVIEW_CATALOG, this::publish),
                new Route("POST", ONE + "/withdraw", KEEP_CATALOG, this::withdraw),
                new Route("POST", "/catalogs/{discipline}/affirmations", KEEP_CATALOG, this::affirm),
                new Route("GET", "/catalog-reviews/due", KEEP_CATALOG, this::due),
                new Route("GET", "/catalog-reviews/sunsets", KEEP_CATALOG, this::sunsets),
                new Route("GET", "/catalog-reviews/second-person", MANAGE_DISCIPLINES, this::secondPerson),
                new Route("POST", "/catalog-reviews/second-person", MANAGE_DISCIPLINES, this::askSecondPerson));
    }

    /** The file in force, to change and to propose. */
    void yaml(Call call) throws IOException {
        String discipline = keeping(call);
        CatalogEdition edition = proposals.inForce(call.actor(), discipline);
        call.response().setContentType("application/yaml");
        call.response().setHeader("Content-Disposition", "attachment; filename=\"" + discipline + ".yaml\"");
        call.response().getOutputStream().write(CatalogYaml.write(edition.catalog(), edition.id()));
    }

    /** The skills in force as a table, to change and to propose. */
    void table(Call call) throws IOException {
        String discipline = keeping(call);
        @Nullable String format = call.query("format");
        if (format != null && !format.equals("csv") && !format.equals("xlsx")) {
            throw Refusal.badQuery("format", "csv or xlsx");
        }
        TemplateFile.write(
                SkillSheet.of(proposals.inForce(call.actor(), discipline)),
                !"csv".equals(format),
                discipline + "-skills",
                call.response());
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<Proposal> rest = visible(call).stream()
                .dropWhile(p -> after != null && !p.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, ProposalView::brief, Proposal::id);
    }

    void one(Call call) throws IOException {
        call.ok(whole(call, found(call)));
    }

    private ProposalView whole(Call call, Proposal proposal) {
        boolean keys = proposals.keepers().keeps(call.actor(), proposal.discipline());
        return ProposalView.of(proposal, proposals.compare(call.actor(), proposal), keys);
    }

    /** Takes a {@code catalog.yaml}, a table of skills, or as JSON the id of a former edition, items of a reference framework, or what is to be retired. */
    void propose(Call call) throws IOException {
        String discipline = keeping(call);
        String type = Objects.toString(call.request().getContentType(), "");
        Drawn made = type.startsWith("application/json")
                ? asked(call, discipline)
                : new Drawn(upload(call, discipline), List.of());
        call.created(
                "/api/v1/catalogs/" + discipline + "/proposals/"
                        + made.proposal().id(),
                whole(call, made.proposal()).leaving(made.left()));
    }

    private Drawn asked(Call call, String discipline) throws IOException {
        Fields fields = Fields.of(call.json());
        if (fields.has("retire")) {
            return new Drawn(retire(call, discipline, fields), List.of());
        }
        return fields.has("framework")
                ? draw(call, discipline, fields)
                : new Drawn(restore(call, discipline, fields), List.of());
    }

    /** A skill or a tool in use, named {@code skill/ID} or {@code tool/ID}. */
    private Proposal retire(Call call, String discipline, Fields fields) {
        String named = fields.text("retire");
        String note = fields.longText("note", Proposals.LONGEST);
        if (!named.matches("(?:skill|tool)/.+")) {
            fields.problem("retire", "must be skill/ID or tool/ID");
        }
        fields.check();
        Part part = named.startsWith("skill/") ? Part.SKILL : Part.TOOL;
        try {
            return proposals.retire(call.actor(), discipline, part, named.substring(named.indexOf('/') + 1), note);
        } catch (NoSuchSubject e) {
            throw Refusal.notFound();
        }
    }

    private Proposal restore(Call call, String discipline, Fields fields) {
        String edition = fields.text("edition");
        String note = fields.longText("note", Proposals.LONGEST);
        fields.check();
        return proposals.restore(call.actor(), discipline, edition, note);
    }

    private Drawn draw(Call call, String discipline, Fields fields) {
        String framework = fields.text("framework");
        List<String> items = fields.has("items") ? fields.orderedTexts("items", MOST_DRAWN, 200) : List.of();
        String area = fields.optionalText("area");
        @Nullable SkillCategory category = fields.has("category") ? fields.choice("category", CATEGORIES) : null;
        String note = fields.longText("note", Proposals.LONGEST);
        fields.check();
        return proposals.draw(call.actor(), discipline, new DrawRequest(framework, items, area, category), note);
    }

    private Proposal upload(Call call, String discipline) throws IOException {
        String note = Objects.requireNonNullElse(call.query("note"), "From a file.");
        SentCatalog sent = sent(call, discipline);
        return proposals.propose(call.actor(), discipline, sent.catalog(), sent.base(), note);
    }

    private SentCatalog sent(Call call, String discipline) throws IOException {
        SentCatalog sent = SentCatalog.read(
                name(call),
                Body.file(call.request(), CatalogFile.LARGEST),
                proposals.inForce(call.actor(), discipline),
                edition -> editions.find(call.actor(), discipline, edition));
        @Nullable String named = call.query("base");
        return named == null ? sent : new SentCatalog(sent.catalog(), named);
    }

    private static String name(Call call) {
        String type = Objects.toString(call.request().getContentType(), "").toLowerCase(Locale.ROOT);
        return type.startsWith("text/csv")
                ? "skills.csv"
                : type.contains("spreadsheetml") ? "skills.xlsx" : "catalog.yaml";
    }

    void revise(Call call) throws IOException {
        String discipline = keeping(call);
        Proposal before = found(call);
        String note = Objects.requireNonNullElse(call.query("note"), "Another file.");
        SentCatalog sent = sent(call, discipline);
        call.ok(whole(
                call,
                proposals.revise(
                        call.actor(), discipline, before.id(), sent.catalog(), sent.base(), note, call.query("seen"))));
    }

    void impact(Call call) throws IOException {
        Proposal proposal = found(call);
        ProposalImpact impact = proposals.impact(call.actor(), proposal);
        call.ok(new ImpactAnswer(proposal.id(), impact.edition(), impact.people(), impact.analysesDue()));
    }

    void comment(Call call) throws IOException {
        Proposal before = found(call);
        call.ok(whole(
                call, proposals.comment(call.actor(), before.discipline(), before.id(), text(call, "text", true))));
    }

    void sendBack(Call call) throws IOException {
        Proposal before = found(call);
        call.ok(whole(
                call, proposals.sendBack(call.actor(), before.discipline(), before.id(), text(call, "text", true))));
    }

    void approve(Call call) throws IOException {
        Proposal before = found(call);
        call.ok(whole(
                call,
                proposals.approve(
                        call.actor(),
                        before.discipline(),
                        before.id(),
                        text(call, "text", false),
                        call.query("edition"))));
    }

    void withdraw(Call call) throws IOException {
        keeping(call);
        Proposal before = found(call);
        call.ok(whole(
                call, proposals.withdraw(call.actor(), before.discipline(), before.id(), text(call, "text", false))));
    }

    void decide(Call call) throws IOException {
        keeping(call);
        Proposal before = found(call);
        JsonNode body = call.json();
        Map<String, Merge.Side> sides = new TreeMap<>();
        body.fields().forEachRemaining(e -> sides.put(e.getKey(), side(e.getKey(), e.getValue())));
        call.ok(whole(call, proposals.decide(call.actor(), before.discipline(), before.id(), sides)));
    }

    private static Merge.Side side(String place, JsonNode value) {
        return switch (value.asText()) {
            case "mine" -> Merge.Side.MINE;
            case "theirs" -> Merge.Side.THEIRS;
            default -> throw Refusal.badBody(place, "Say \"mine\" or \"theirs\".");
        };
    }

    void schedule(Call call) throws IOException {
        Proposal before = found(call);
        Fields fields = Fields.of(call.json());
        LocalDate day = fields.date("day");
        fields.check();
        call.ok(whole(
                call, proposals.schedule(call.actor(), before.discipline(), before.id(), day, call.query("edition"))));
    }

    /** With the id of the edition that was looked at, publishes that or nothing. */
    void publish(Call call) throws IOException {
        Proposal before = found(call);
        @Nullable String expected = call.query("edition");
        call.ok(whole(call, proposals.publish(call.actor(), before.discipline(), before.id(), expected)));
    }

    void affirm(Call call) throws IOException {
        String discipline = keeping(call);
        Fields fields = Fields.of(call.json());
        @Nullable String skill = fields.optionalText("skill");
        String text = fields.longText("text", Proposals.LONGEST);
        fields.check();
        currency.affirm(call.actor(), discipline, skill, text);
        call.done();
    }

    void due(Call call) throws IOException {
        LocalDate day = by(call, LocalDate.now(clock));
        call.ok(new Call.Listing<>(
                currency.due(call.actor(), day).stream().map(DueView::of).toList(), null));
    }

    /** What is meant to be used no longer than a day. */
    void sunsets(Call call) throws IOException {
        LocalDate day = by(call, LocalDate.now(clock).plusMonths(SOON_MONTHS));
        call.ok(new Call.Listing<>(
                currency.sunsets(call.actor(), day).stream().map(SunsetView::of).toList(), null));
    }

    /** The day that is asked for. */
    static LocalDate by(Call call, LocalDate usual) {
        @Nullable String by = call.query("by");
        if (by == null) {
            return usual;
        }
        if (!by.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw Refusal.badQuery("by", "a day, such as 2026-12-31");
        }
        try {
            return LocalDate.parse(by);
        } catch (java.time.DateTimeException e) {
            throw Refusal.badQuery("by", "a day, such as 2026-12-31");
        }
    }

    void secondPerson(Call call) throws IOException {
        Policy.require(call.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        call.ok(secondPersonView());
    }

    void askSecondPerson(Call call) throws IOException {
        Policy.require(call.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        Fields fields = Fields.of(call.json());
        boolean on = fields.flag("asked");
        String reason = fields.longText("reason", Proposals.LONGEST);
        fields.check();
        second.ask(call.actor(), on, reason);
        call.ok(secondPersonView());
    }

    private SecondPersonView secondPersonView() {
        return new SecondPersonView(
                second.isAsked(),
                second.history().stream()
                        .map(e -> new Switched(
                                String.valueOf(e.sequence()),
                                e.step() == Step.SECOND_PERSON_ON,
                                e.author(),
                                e.moment(),
                                e.text()))
                        .toList());
    }

    private static String text(Call call, String name, boolean needed) throws IOException {
        JsonNode body = needed || call.request().getContentLengthLong() > 0 ? call.json() : null;
        if (body == null) {
            return "";
        }
        Fields fields = Fields.of(body);
        String text = fields.longText(name, Proposals.LONGEST);
        fields.check();
        return text;
    }

    private String keeping(Call call) {
        Policy.require(call.actor(), Act.KEEP_CATALOG, Scope.CITY);
        String discipline = call.variable("discipline");
        if (!proposals.keepers().keeps(call.actor(), discipline)) {
            throw Refusal.notFound();
        }
        return discipline;
    }

    private List<Proposal> visible(Call call) {
        try {
            return proposals.visible(call.actor(), call.variable("discipline"));
        } catch (NoSuchSubject e) {
            throw Refusal.notFound();
        }
    }

    private Proposal found(Call call) {
        String id = call.variable("id");
        return visible(call).stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private record ImpactAnswer(String id, String edition, adroit.assessment.Impact people, int analysesDue) {}

    private record DueView(
            String id,
            String discipline,
            String field,
            @Nullable String skill,
            String title,
            LocalDate looked,
            LocalDate due,
            boolean overdue) {
        static DueView of(Currency.Due due) {
            return new DueView(
                    due.skill() == null ? due.discipline() : due.discipline() + "/" + due.skill(),
                    due.discipline(),
                    due.field(),
                    due.skill(),
                    due.title(),
                    due.looked(),
                    due.due(),
                    due.overdue());
        }
    }

    private record SunsetView(
            String id,
            String discipline,
            String field,
            String part,
            String title,
            LocalDate until,
            @Nullable String successor,
            boolean passed) {
        static SunsetView of(Currency.Sunset sunset) {
            return new SunsetView(
                    sunset.discipline() + "/" + sunset.id(),
                    sunset.discipline(),
                    sunset.field(),
                    sunset.part().key(),
                    sunset.title(),
                    sunset.until(),
                    sunset.successor(),
                    sunset.passed());
        }
    }

    private record SecondPersonView(boolean asked, List<Switched> switched) {}

    private record Switched(String id, boolean asked, String author, Instant moment, String reason) {}

    /** Something that happened, as an answer. */
    record EventView(
            String id,
            String step,
            String author,
            Instant moment,
            @Nullable String edition,
            @Nullable LocalDate day,
            String text) {
        static EventView of(CatalogEvent event) {
            return new EventView(
                    "e-" + event.sequence(),
                    event.step().key(),
                    event.author(),
                    event.moment(),
                    event.edition(),
                    event.day(),
                    event.text());
        }
    }
}
