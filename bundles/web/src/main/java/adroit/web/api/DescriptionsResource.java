package adroit.web.api;

import static adroit.identity.Act.SEE_DESCRIPTIONS;
import static adroit.identity.Act.WRITE_DESCRIPTIONS;

import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionEntry;
import adroit.description.DescriptionFile;
import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.description.Qualification;
import adroit.description.TitleMatch;
import adroit.jobanalysis.JobAnalysis;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Position descriptions, their drafts and editions. */
@Component(service = Resource.class)
public final class DescriptionsResource implements Resource {
    private static final int SUGGESTIONS = 5;
    private static final Map<String, Qualification.Kind> KINDS = kinds();

    private final Descriptions descriptions;

    @Activate
    public DescriptionsResource(@Reference Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/position-descriptions", SEE_DESCRIPTIONS, this::list),
                new Route("GET", "/position-descriptions/{id}", SEE_DESCRIPTIONS, this::one),
                new Route("GET", "/position-descriptions/{id}/editions/{number}", SEE_DESCRIPTIONS, this::edition),
                new Route("GET", "/position-descriptions/{id}/suggestions", WRITE_DESCRIPTIONS, this::suggestions),
                new Route("POST", "/position-descriptions/{id}/draft", WRITE_DESCRIPTIONS, this::write),
                new Route("DELETE", "/position-descriptions/{id}/draft", WRITE_DESCRIPTIONS, this::discard),
                new Route("POST", "/position-descriptions/{id}/classification", WRITE_DESCRIPTIONS, this::classify),
                new Route("POST", "/position-descriptions/{id}/publish", WRITE_DESCRIPTIONS, this::publish));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        List<DescriptionEntry> page =
                descriptions.list(call.actor(), call.query("q"), call.query("cursor"), Math.min(limit + 1, 500));
        call.page(page, limit, EntryView::of, DescriptionEntry::id);
    }

    void one(Call call) throws IOException {
        call.ok(FileView.of(descriptions.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound)));
    }

    void edition(Call call) throws IOException {
        String number = call.variable("number");
        int edition = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        call.ok(descriptions
                .find(call.actor(), call.variable("id"))
                .flatMap(file -> file.edition(edition))
                .map(EditionView::of)
                .orElseThrow(Refusal::notFound));
    }

    void write(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        @Nullable String seen = fields.optionalText("revision");
        @Nullable DescriptionText text = fields.make(DescriptionsResource::text);
        fields.check();
        if (text != null) {
            call.ok(DraftView.of(descriptions.write(call.actor(), call.variable("id"), text, seen)));
        }
    }

    private static DescriptionText text(Fields fields) {
        return new DescriptionText(
                fields.text("title"),
                fields.optionalText("classification"),
                fields.optionalText("department"),
                fields.longText("purpose", DescriptionText.LONGEST),
                fields.orderedTexts("duties", DescriptionText.MOST, DescriptionText.LONGEST),
                fields.objects("qualifications", DescriptionText.MOST).stream()
                        .flatMap(q -> Stream.ofNullable(q.make(DescriptionsResource::qualification)))
                        .toList(),
                fields.optionalText("source"));
    }

    private static Qualification qualification(Fields fields) {
        return new Qualification(
                fields.choice("kind", KINDS),
                fields.longText("text", DescriptionText.LONGEST),
                fields.optionalText("place"));
    }

    void discard(Call call) {
        descriptions.discard(call.actor(), call.variable("id"), call.query("revision"));
        call.done();
    }

    void publish(Call call) throws IOException {
        DescriptionEdition edition = descriptions.publish(call.actor(), call.variable("id"), call.query("revision"));
        call.created(
                "/api/v1/position-descriptions/" + edition.description() + "/editions/" + edition.edition(),
                EditionView.of(edition));
    }

    void suggestions(Call call) throws IOException {
        List<TitleMatch> found = descriptions.suggestions(call.actor(), call.variable("id"), SUGGESTIONS);
        call.ok(new Call.Listing<>(
                found.stream()
                        .map(m -> new SuggestionView(m.title(), m.title(), m.likeness()))
                        .toList(),
                null));
    }

    void classify(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String classification = fields.text("classification");
        @Nullable String seen = fields.optionalText("revision");
        fields.check();
        call.ok(DraftView.of(descriptions.classify(call.actor(), call.variable("id"), classification, seen)));
    }

    private static Map<String, Qualification.Kind> kinds() {
        Map<String, Qualification.Kind> kinds = new TreeMap<>();
        for (Qualification.Kind kind : Qualification.Kind.values()) {
            kinds.put(kind.key(), kind);
        }
        return kinds;
    }

    private record EntryView(
            String id,
            String title,
            @Nullable String classification,
            @Nullable String department,
            @Nullable Integer edition,
            boolean draft) {
        static EntryView of(DescriptionEntry e) {
            return new EntryView(
                    e.id(),
                    e.title(),
                    e.classification(),
                    e.department(),
                    e.edition() == 0 ? null : e.edition(),
                    e.draft());
        }
    }

    private record SuggestionView(String id, String title, double likeness) {}

    private record EditionView(
            String id, String positionDescription, int edition, LocalDate published, DescriptionText text) {
        static EditionView of(DescriptionEdition e) {
            return new EditionView(e.id(), e.description(), e.edition(), e.published(), e.text());
        }
    }

    private record DraftView(String id, String revision, Instant changed, boolean edited, DescriptionText text) {
        static DraftView of(DescriptionDraft d) {
            return new DraftView(d.description(), d.revision(), d.changed(), d.edited(), d.text());
        }
    }

    private record AnalysisLine(
            String id,
            String discipline,
            int edition,
            LocalDate analyzed,
            LocalDate signed,
            String signedBy,
            int experts) {
        static AnalysisLine of(JobAnalysis a) {
            return new AnalysisLine(
                    a.id(),
                    a.discipline(),
                    a.positionDescription().edition(),
                    a.analyzed(),
                    a.signed(),
                    a.signedBy(),
                    a.experts());
        }
    }

    private record FileView(
            String id,
            String revision,
            @Nullable DraftView draft,
            List<EditionView> editions,
            List<AnalysisLine> analyses) {
        static FileView of(DescriptionFile file) {
            @Nullable DescriptionDraft draft = file.draft();
            return new FileView(
                    file.id(),
                    file.revision(),
                    draft == null ? null : DraftView.of(draft),
                    file.editions().stream().map(EditionView::of).toList(),
                    file.analyses().stream().map(AnalysisLine::of).toList());
        }
    }
}
