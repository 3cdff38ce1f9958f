package adroit.web.api;

import static adroit.identity.Act.KEEP_CATALOG;
import static adroit.identity.Act.REVIEW_CATALOG;
import static adroit.identity.Act.SEE_CATALOGS;
import static adroit.identity.Act.SEE_DESCRIPTIONS;
import static adroit.identity.Act.WRITE_DESCRIPTIONS;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Catalog;
import adroit.crosswalk.ClassifiedJob;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.InvalidMatch;
import adroit.crosswalk.Likely;
import adroit.crosswalk.LikelyItems;
import adroit.crosswalk.Match;
import adroit.crosswalk.MatchInPlace;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.edition.Disciplines;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.matchtable.MatchSheet;
import adroit.exchange.matchtable.MatchTable;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ReferenceFramework;
import adroit.organization.Classification;
import adroit.search.Hit;
import adroit.search.Search;
import adroit.search.SearchKind;
import adroit.web.answer.Problem;
import adroit.web.api.FrameworksResource.ElsewhereView;
import adroit.web.api.FrameworksResource.HeadView;
import adroit.web.upload.TemplateFile;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a skill or a job class of the city corresponds to in reference frameworks. */
@Component(service = Resource.class)
public final class CrosswalkResource implements Resource {
    private static final String JOB_CLASS = "/job-classes/{id}/crosswalk";
    private static final String FIELD = "/catalogs/{discipline}/crosswalk";
    private static final String SKILL = "/catalogs/{discipline}/skills/{skill}/crosswalk";
    private static final Map<String, Closeness> CLOSENESS =
            new TreeMap<>(Arrays.stream(Closeness.values()).collect(Collectors.toMap(Closeness::key, c -> c)));
    private static final Map<String, MatchState> STEPS = new TreeMap<>(Arrays.stream(MatchState.values())
            .filter(s -> s != MatchState.PROPOSED)
            .collect(Collectors.toMap(MatchState::key, s -> s)));
    private static final int MOST_LIKELY = 50;
    private static final int MOST_ITEMS = 999_999_999;

    private final Crosswalk crosswalk;
    private final Disciplines disciplines;
    private final Frameworks frameworks;
    private final LikelyItems near;

    @Activate
    public CrosswalkResource(
            @Reference Crosswalk crosswalk,
            @Reference Disciplines disciplines,
            @Reference Frameworks frameworks,
            @Reference Search search) {
        this.crosswalk = crosswalk;
        this.disciplines = disciplines;
        this.frameworks = frameworks;
        this.near = new LikelyItems(search);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", FIELD, SEE_CATALOGS, this::ofField),
                new Route("POST", FIELD, KEEP_CATALOG, this::bring),
                new Route("GET", SKILL, SEE_CATALOGS, this::list),
                new Route("POST", SKILL, KEEP_CATALOG, this::propose),
                new Route("GET", SKILL + "/likely", KEEP_CATALOG, this::likely),
                new Route("POST", SKILL + "/{id}/decisions", REVIEW_CATALOG, this::decide),
                new Route("GET", "/job-classes", SEE_DESCRIPTIONS, this::jobClasses),
                new Route("GET", JOB_CLASS, SEE_DESCRIPTIONS, this::list),
                new Route("POST", JOB_CLASS, WRITE_DESCRIPTIONS, this::propose),
                new Route("GET", JOB_CLASS + "/likely", WRITE_DESCRIPTIONS, this::likely),
                new Route("POST", JOB_CLASS + "/{match}/decisions", WRITE_DESCRIPTIONS, this::decide));
    }

    private static boolean ofJobClass(Call call) {
        return !call.variables().containsKey("skill");
    }

    private Subject subject(Call call) {
        if (ofJobClass(call)) {
            return Subject.jobClass(job(call).id());
        }
        String discipline = call.variable("discipline");
        String skill = call.variable("skill");
        if (disciplines
                .find(discipline)
                .flatMap(field -> field.edition().catalog().skill(skill))
                .isEmpty()) {
            throw Refusal.notFound();
        }
        return Subject.skill(discipline, skill);
    }

    private Classification job(Call call) {
        String id = call.variable("id");
        return crosswalk.jobClasses(call.actor()).stream()
                .map(ClassifiedJob::job)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Catalog catalog(Call call) {
        return disciplines
                .find(call.variable("discipline"))
                .map(field -> field.edition().catalog())
                .orElseThrow(Refusal::notFound);
    }

    /** The matches of all skills of a field; as a table those that count, to be handed on. */
    void ofField(Call call) throws IOException {
        Catalog catalog = catalog(call);
        @Nullable String format = call.query("format");
        if (format != null && !format.equals("csv") && !format.equals("xlsx") && !format.equals("json")) {
            throw Refusal.badQuery("format", "json, csv or xlsx");
        }
        if (format == null || format.equals("json")) {
            int limit = call.limit();
            @Nullable String after = call.query("cursor");
            List<Match> rest = crosswalk.live(call.actor(), catalog.discipline()).stream()
                    .dropWhile(m -> after != null && !m.id().equals(after))
                    .skip(after == null ? 0 : 1)
                    .limit(limit + 1L)
                    .toList();
            call.page(rest, limit, SaidView::of, Match::id);
        } else {
            TemplateFile.write(
                    MatchSheet.of(
                            catalog,
                            crosswalk.confirmed(call.actor(), catalog.discipline()),
                            frameworks.all(call.actor())),
                    format.equals("xlsx"),
                    catalog.discipline() + "-matches",
                    call.response());
        }
    }

    /** Takes a table of matches; all of its rows, or none. */
    void bring(Call call) throws IOException {
        Catalog catalog = catalog(call);
        if (!crosswalk.keepers().keeps(call.actor(), catalog.discipline())) {
            throw Refusal.notFound();
        }
        String name = Objects.requireNonNullElse(call.query("name"), "matches");
        byte[] sent = Body.file(call.request(), CatalogFile.LARGEST);
        try {
            call.ok(BroughtView.of(MatchTable.bring(crosswalk, frameworks, call.actor(), catalog, name, sent)));
        } catch (InvalidMatch e) {
            throw refused(e);
        }
    }

    void jobClasses(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<ClassifiedJob> rest = crosswalk.jobClasses(call.actor()).stream()
                .dropWhile(each -> after != null && !each.job().id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, JobClassView::of, each -> each.job().id());
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<MatchInPlace> rest = crosswalk.of(call.actor(), subject(call)).stream()
                .dropWhile(m -> after != null && !m.match().id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, MatchView::of, m -> m.match().id());
    }

    void propose(Call call) throws IOException {
        Subject subject = subject(call);
        if (!crosswalk.keeps(call.actor(), subject)) {
            throw Refusal.notFound();
        }
        Fields fields = Fields.of(call.json());
        String framework = fields.text("framework");
        int item = fields.integer("item", 1, MOST_ITEMS);
        Closeness closeness = fields.choice("closeness", CLOSENESS);
        String text = Objects.requireNonNullElse(fields.optionalText("text"), "");
        fields.check();
        call.made(
                MatchView.of(taken(() -> crosswalk.propose(call.actor(), subject, framework, item, closeness, text))));
    }

    /** What comes near a skill, or near words of one's own; nothing of it counts. */
    void likely(Call call) throws IOException {
        Subject subject = subject(call);
        if (!crosswalk.keeps(call.actor(), subject)) {
            throw Refusal.notFound();
        }
        @Nullable String framework = call.query("framework");
        if (framework == null) {
            throw Refusal.badQuery("framework", "the id of a reference framework");
        }
        ReferenceFramework edition = frameworks.find(call.actor(), framework).orElseThrow(Refusal::notFound);
        @Nullable
        SearchKind kind =
                FrameworksResource.optional(call, "kind", SearchKind::of, SearchKind.values(), SearchKind::key);
        boolean job = subject.kind() == Subject.Kind.JOB_CLASS;
        Set<SearchKind> usual = job ? LikelyItems.OF_JOB_CLASSES : LikelyItems.OF_SKILLS;
        Set<SearchKind> kinds = kind == null ? usual : Set.of(kind);
        String words = Objects.requireNonNullElseGet(
                call.query("q"), () -> job ? job(call).title() : words(subject));
        call.ok(new Call.Listing<>(
                near.near(call.actor(), words, edition, kinds, Math.min(call.limit(), MOST_LIKELY)).stream()
                        .map(LikelyView::of)
                        .toList(),
                null));
    }

    private String words(Subject subject) {
        return disciplines
                .find(subject.discipline())
                .flatMap(field -> field.edition().catalog().skill(subject.skill()))
                .map(skill -> skill.title() + " " + skill.statement())
                .orElse("");
    }

    void decide(Call call) throws IOException {
        Subject subject = subject(call);
        String id = call.variable(ofJobClass(call) ? "match" : "id");
        if (!crosswalk.reviews(call.actor(), subject)
                || crosswalk.of(call.actor(), subject).stream()
                        .noneMatch(m -> m.match().id().equals(id))) {
            throw Refusal.notFound();
        }
        Fields fields = Fields.of(call.json());
        MatchState step = fields.choice("decision", STEPS);
        String text = Objects.requireNonNullElse(fields.optionalText("text"), "");
        fields.check();
        call.ok(MatchView.of(taken(() -> crosswalk.decide(call.actor(), subject, id, step, text))));
    }

    private static MatchInPlace taken(Supplier<MatchInPlace> work) {
        try {
            return work.get();
        } catch (InvalidMatch e) {
            throw refused(e);
        } catch (NoSuchSubject e) {
            throw Refusal.notFound();
        }
    }

    private static Refusal refused(InvalidMatch e) {
        return new Refusal(Problem.of(409, "match-refused", "The match is not taken", String.valueOf(e.getMessage())));
    }

    /** A match of a skill, in a list of those of its field. */
    private record SaidView(
            String id,
            String skill,
            String state,
            String closeness,
            String framework,
            String sourceId,
            String title,
            String text) {
        static SaidView of(Match match) {
            CrosswalkEntry entry = match.entry();
            return new SaidView(
                    match.id(),
                    entry.subject().skill(),
                    match.state().key(),
                    entry.closeness().key(),
                    entry.framework(),
                    entry.item(),
                    entry.title(),
                    entry.text());
        }
    }

    private record BroughtView(int read, int proposed, int known, List<SaidView> items) {
        static BroughtView of(MatchTable.Brought brought) {
            return new BroughtView(
                    brought.read(),
                    brought.proposed().size(),
                    brought.known(),
                    brought.proposed().stream().map(SaidView::of).toList());
        }
    }

    private record LikelyView(String id, HeadView item, List<String> shared, String reason) {
        static LikelyView of(Likely likely) {
            Hit hit = likely.item();
            return new LikelyView(
                    Integer.toString(hit.number()),
                    new HeadView(
                            Integer.toString(hit.number()),
                            hit.id(),
                            hit.kind().key(),
                            hit.code(),
                            hit.title(),
                            hit.retired() ? "retired" : "active"),
                    likely.shared(),
                    likely.reason());
        }
    }

    private record OccupationView(
            String id,
            String framework,
            String sourceId,
            String title,
            String closeness,
            String author,
            Instant written) {
        static OccupationView of(Match match) {
            CrosswalkEntry entry = match.entry();
            return new OccupationView(
                    match.id(),
                    entry.framework(),
                    entry.item(),
                    entry.title(),
                    entry.closeness().key(),
                    match.last().author(),
                    match.last().written());
        }
    }

    private record JobClassView(String id, String title, List<OccupationView> occupations) {
        static JobClassView of(ClassifiedJob each) {
            return new JobClassView(
                    each.job().id(),
                    each.job().title(),
                    each.confirmed().stream().map(OccupationView::of).toList());
        }
    }

    private record StepView(String step, String author, Instant written, String text) {
        static StepView of(CrosswalkEntry entry) {
            return new StepView(entry.step().key(), entry.author(), entry.written(), entry.text());
        }
    }

    private record MatchView(
            String id,
            String state,
            String closeness,
            String framework,
            @Nullable String edition,
            String sourceId,
            String title,
            @Nullable HeadView item,
            boolean gone,
            @Nullable ElsewhereView newest,
            List<StepView> steps) {
        static MatchView of(MatchInPlace place) {
            CrosswalkEntry entry = place.match().entry();
            @Nullable ReferenceFramework framework = place.framework();
            @Nullable ItemHead item = place.item();
            return new MatchView(
                    place.match().id(),
                    place.match().state().key(),
                    entry.closeness().key(),
                    entry.framework(),
                    framework == null ? null : framework.details().edition(),
                    entry.item(),
                    entry.title(),
                    item == null ? null : HeadView.of(item),
                    place.isGone(),
                    place.newest().map(ElsewhereView::of).orElse(null),
                    Stream.concat(Stream.of(entry), place.match().steps().stream())
                            .map(StepView::of)
                            .toList());
        }
    }
}
