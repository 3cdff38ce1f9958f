package adroit.web.api;

import static adroit.identity.Act.IMPORT_FRAMEWORK;
import static adroit.identity.Act.SEE_CATALOGS;

import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkDesk;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.FrameworkReport;
import adroit.exchange.framework.KeptProblems;
import adroit.exchange.framework.NothingTaken;
import adroit.framework.Elsewhere;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkItem;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemInPlace;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.framework.SourceFile;
import adroit.web.answer.Json;
import adroit.web.answer.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reference frameworks: brought in as a file, or a folder in a zip archive, and read. */
@Component(service = Resource.class)
public final class FrameworksResource implements Resource {
    private final FrameworkDesk desk;
    private final Frameworks frameworks;

    @Activate
    public FrameworksResource(@Reference FrameworkDesk desk) {
        this.desk = desk;
        this.frameworks = desk.frameworks();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", "/frameworks", IMPORT_FRAMEWORK, this::take),
                new Route("GET", "/framework-reports/{id}/rejected", IMPORT_FRAMEWORK, this::rejected),
                new Route("GET", "/frameworks", SEE_CATALOGS, this::list),
                new Route("GET", "/frameworks/{id}", SEE_CATALOGS, this::one),
                new Route("GET", "/frameworks/{id}/items", SEE_CATALOGS, this::items),
                new Route("GET", "/frameworks/{id}/items/{item}", SEE_CATALOGS, this::item));
    }

    void take(Call call) throws IOException {
        frameworks.requireImport(call.actor());
        FrameworkFormat format =
                choice(call, "format", FrameworkFormat::of, FrameworkFormat.values(), FrameworkFormat::key);
        FrameworkChoice choice = new FrameworkChoice(
                call.query("title"),
                call.query("edition"),
                call.query("sheet"),
                columns(call),
                call.flag("dryRun"),
                call.flag("allOrNothing"),
                call.flag("brokenToo"));
        String name = Objects.requireNonNullElse(call.query("name"), "upload");
        Sender sender = Sender.of(call.request());
        try {
            FrameworkReport report =
                    desk.take(call.actor(), format, name, call.request().getInputStream(), choice, sender::isThere);
            answer(call, report, choice);
        } catch (FrameworkDesk.TooLarge e) {
            throw Refusal.tooLarge(String.valueOf(e.getMessage()));
        } catch (NothingTaken e) {
            throw new Refusal(FileProblems.of(e.refused(), e.count()).listedAt(rejectedRows(e.list())));
        }
    }

    /** The answer grows with what is wrong, memory does not. */
    private void answer(Call call, FrameworkReport report, FrameworkChoice choice) throws IOException {
        HttpServletResponse response = call.response();
        if (report.framework() != null && !report.before()) {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.setHeader(
                    "Location", "/api/v1/frameworks/" + report.framework().id());
        }
        response.setContentType("application/json");
        try (@Nullable
                KeptProblems problems =
                        desk.problems(call.actor(), report.list()).orElse(null)) {
            Json.MAPPER.writeValue(
                    response.getOutputStream(), FrameworkReportView.of(report, choice.dryRun(), problems));
        }
    }

    void rejected(Call call) throws IOException {
        try (KeptProblems problems =
                desk.problems(call.actor(), call.variable("id")).orElseThrow(FrameworksResource::gone)) {
            call.response().setContentType("text/csv;charset=UTF-8");
            call.response().setHeader("Content-Disposition", "attachment; filename=\"rejected.csv\"");
            problems.csv(call.response().getOutputStream());
        }
    }

    private static Refusal gone() {
        return new Refusal(
                Problem.of(
                        404,
                        "list-gone",
                        "There is no such list of what is wrong any more",
                        "Lists are kept for a week, and go earlier where they grow too large. Send the files once more, with dryRun=true to store nothing."));
    }

    /** The address of a list of all that was wrong. */
    static String rejectedRows(String list) {
        return "/api/v1/framework-reports/" + list + "/rejected";
    }

    private static Map<String, String> columns(Call call) {
        Map<String, String> columns = new TreeMap<>();
        for (String each : call.queries("map")) {
            int sign = each.lastIndexOf('=');
            if (sign < 1 || each.length() > 300 || columns.size() == 100) {
                throw Refusal.badQuery("map", "COLUMN=FIELD, at most a hundred times");
            }
            columns.put(each.substring(0, sign), each.substring(sign + 1));
        }
        return columns;
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<ReferenceFramework> all = frameworks.all(call.actor());
        List<ReferenceFramework> rest = all.stream()
                .dropWhile(f -> after != null && !f.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, FrameworkView::of, ReferenceFramework::id);
    }

    void one(Call call) throws IOException {
        call.ok(FrameworkView.of(framework(call)));
    }

    private ReferenceFramework framework(Call call) {
        return frameworks.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
    }

    void items(Call call) throws IOException {
        ReferenceFramework framework = framework(call);
        int limit = call.limit();
        ItemQuery query = new ItemQuery(
                optional(call, "kind", ItemKind::of, ItemKind.values(), ItemKind::key),
                optional(call, "status", ItemStatus::of, ItemStatus.values(), ItemStatus::key),
                call.query("q"),
                call.query("sourceId"),
                cursor(call),
                Math.min(500, limit + 1));
        call.page(
                frameworks.items(call.actor(), framework, query),
                limit,
                HeadView::of,
                head -> Integer.toString(head.number()));
    }

    void item(Call call) throws IOException {
        ReferenceFramework framework = framework(call);
        String number = call.variable("item");
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw Refusal.notFound();
        }
        ItemInPlace place = frameworks
                .item(call.actor(), framework, Integer.parseInt(number))
                .orElseThrow(Refusal::notFound);
        call.ok(ItemView.of(place, frameworks.editions().elsewhere(call.actor(), framework, place.item())));
    }

    static int cursor(Call call) {
        @Nullable String cursor = call.query("cursor");
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,9}")) {
            throw Refusal.badQuery("cursor", "the \"next\" of the page before");
        }
        return Integer.parseInt(cursor);
    }

    private static <T> T choice(
            Call call, String name, Function<String, Optional<T>> of, T[] all, Function<T, String> key) {
        @Nullable T value = optional(call, name, of, all, key);
        if (value == null) {
            throw Refusal.badQuery(name, listed(all, key));
        }
        return value;
    }

    static <T> @Nullable T optional(
            Call call, String name, Function<String, Optional<T>> of, T[] all, Function<T, String> key) {
        @Nullable String given = call.query(name);
        return given == null
                ? null
                : of.apply(given).orElseThrow(() -> Refusal.badQuery(name, "one of " + listed(all, key)));
    }

    static <T> String listed(T[] all, Function<T, String> key) {
        return Arrays.stream(all).map(key).collect(Collectors.joining(", "));
    }

    static Map<String, Integer> counts(Map<ItemKind, Integer> items) {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach((kind, count) -> counts.put(kind.key(), count));
        return counts;
    }

    /** What came of one file. */
    record FileView(String file, long read, long accepted, long rejected, String note) {
        static FileView of(SourceFile file) {
            return new FileView(file.name(), file.read(), file.accepted(), file.rejected(), file.note());
        }
    }

    private record FrameworkView(
            String id,
            String format,
            String publisher,
            String title,
            String edition,
            String language,
            @Nullable String source,
            @Nullable String licence,
            String sha256,
            Map<String, Integer> items,
            int relations,
            Instant imported,
            List<FileView> files) {
        static FrameworkView of(ReferenceFramework framework) {
            FrameworkDetails details = framework.details();
            return new FrameworkView(
                    framework.id(),
                    details.format(),
                    details.publisher(),
                    details.title(),
                    details.edition(),
                    details.language(),
                    details.source(),
                    details.licence(),
                    framework.sha256(),
                    counts(framework.items()),
                    framework.relations(),
                    framework.imported(),
                    framework.files().stream().map(FileView::of).toList());
        }
    }

    /** An item in a list. */
    record HeadView(
            String id,
            String sourceId,
            String kind,
            @Nullable String code,
            String title,
            String status) {
        static HeadView of(ItemHead head) {
            return new HeadView(
                    Integer.toString(head.number()),
                    head.id(),
                    head.kind().key(),
                    head.code(),
                    head.title(),
                    head.status().key());
        }
    }

    private record RelationView(
            String type,
            @Nullable HeadView target,
            @Nullable String link,
            @Nullable String title,
            @Nullable String level,
            @Nullable String scale,
            @Nullable String id,
            @Nullable Integer place) {
        static RelationView of(ItemInPlace.Forth forth) {
            ItemRelation relation = forth.relation();
            @Nullable ItemHead target = forth.target();
            return new RelationView(
                    relation.type().key(),
                    target == null ? null : HeadView.of(target),
                    relation.link(),
                    relation.outside() == null ? null : relation.outside().title(),
                    relation.level(),
                    relation.scale(),
                    relation.id(),
                    relation.place() == 0 ? null : relation.place());
        }
    }

    private record BackView(String type, int all, List<HeadView> first) {
        static BackView of(ItemInPlace.Back back) {
            return new BackView(
                    back.type().key(),
                    back.all(),
                    back.first().stream().map(HeadView::of).toList());
        }
    }

    /** What another edition has of an item. */
    record ElsewhereView(
            String framework,
            String edition,
            @Nullable HeadView item,
            List<HeadView> replacedBy,
            List<HeadView> sameTitle) {
        static ElsewhereView of(Elsewhere elsewhere) {
            @Nullable ItemHead item = elsewhere.item();
            return new ElsewhereView(
                    elsewhere.edition().id(),
                    elsewhere.edition().details().edition(),
                    item == null ? null : HeadView.of(item),
                    elsewhere.replacedBy().stream().map(HeadView::of).toList(),
                    elsewhere.sameTitle().stream().map(HeadView::of).toList());
        }
    }

    private record ItemView(
            String id,
            String sourceId,
            String kind,
            @Nullable String code,
            String title,
            String status,
            @Nullable String text,
            List<String> otherTitles,
            Map<String, String> facts,
            List<RelationView> relations,
            List<BackView> relatedBy,
            List<ElsewhereView> otherEditions) {
        static ItemView of(ItemInPlace place, List<Elsewhere> elsewhere) {
            FrameworkItem item = place.item();
            return new ItemView(
                    Integer.toString(item.number()),
                    item.id(),
                    item.kind().key(),
                    item.code(),
                    item.title(),
                    item.status().key(),
                    item.text(),
                    item.otherTitles(),
                    item.facts(),
                    place.forth().stream().map(RelationView::of).toList(),
                    place.back().stream().map(BackView::of).toList(),
                    elsewhere.stream().map(ElsewhereView::of).toList());
        }
    }
}
