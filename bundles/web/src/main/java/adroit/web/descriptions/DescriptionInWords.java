package adroit.web.descriptions;

import adroit.catalog.Catalog;
import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionFile;
import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.description.Qualification;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.OpenAnalyses;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Section;
import adroit.web.serving.Visit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One edition of a description, or its draft, with what its signed analyses say. */
final class DescriptionInWords {
    private static final int SUGGESTIONS = 5;

    private final Descriptions descriptions;
    private final CatalogEditions catalogs;
    private final Disciplines disciplines;

    DescriptionInWords(Descriptions descriptions, CatalogEditions catalogs, Disciplines disciplines) {
        this.descriptions = descriptions;
        this.catalogs = catalogs;
        this.disciplines = disciplines;
    }

    DescriptionPage page(Visit visit, DescriptionFile file, List<String> problems) {
        Actor actor = visit.actor();
        Optional<DescriptionEdition> edition = wanted(visit, file);
        @Nullable DescriptionDraft draft = file.draft();
        DescriptionText text = edition.map(DescriptionEdition::text)
                .orElseGet(() -> Objects.requireNonNull(draft).text());
        int newest = file.newest().map(DescriptionEdition::edition).orElse(0);
        Portrait portrait = new Portrait();
        List<AnalysisLine> lines = new ArrayList<>();
        if (edition.isPresent()) {
            inForce(file, edition.get().edition()).forEach(analysis -> {
                catalog(actor, analysis).ifPresent(catalog -> portrait.add(analysis, catalog));
                lines.add(line(actor, analysis));
            });
        }
        boolean mayWrite = Descriptions.mayWrite(actor, text.department());
        boolean unclassified = edition.isEmpty() && text.classification() == null;
        return new DescriptionPage(
                visit.frame(text.title(), Section.DESCRIPTIONS),
                file.id(),
                text.title(),
                edition.map(e -> "Edition " + e.edition() + ", published " + Days.of(e.published()))
                        .orElse("Draft: not published yet"),
                edition.isEmpty(),
                file.revision(),
                edition.filter(e -> e.edition() < newest).isPresent(),
                Objects.requireNonNullElse(text.classification(), ""),
                Objects.requireNonNullElse(text.department(), "All departments"),
                Objects.requireNonNullElse(text.source(), ""),
                text.purpose().lines().filter(l -> !l.isBlank()).toList(),
                text.duties(),
                qualifications(text),
                portrait.functions(),
                portrait.tools(),
                portrait.requirements(),
                lines,
                file.editions().stream()
                        .map(e -> new DescriptionPage.Edition(
                                "/descriptions/" + file.id() + "?edition=" + e.edition(),
                                "Edition " + e.edition() + ", " + Days.of(e.published()),
                                edition.filter(e::equals).isPresent()))
                        .toList(),
                draft != null && edition.isPresent()
                        ? Optional.of("/descriptions/" + file.id() + "?edition=draft")
                        : Optional.empty(),
                mayWrite,
                unclassified && mayWrite ? suggestions(actor, file.id()) : List.of(),
                edition.filter(e -> e.edition() == newest && mayAnalyze(actor, e))
                                .isPresent()
                        ? disciplines.all().stream()
                                .map(d -> new Choice(d.id(), d.title(), false))
                                .toList()
                        : List.of(),
                problems);
    }

    private static Optional<DescriptionEdition> wanted(Visit visit, DescriptionFile file) {
        String number = visit.field("edition");
        if (file.draft() != null && (number.equals("draft") || file.editions().isEmpty())) {
            return Optional.empty();
        }
        if (!number.isEmpty() && !number.equals("draft")) {
            int edition = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
            return Optional.of(
                    file.edition(edition).orElseThrow(() -> new NothingThere("edition of the position description")));
        }
        return file.newest();
    }

    private List<DescriptionPage.Suggestion> suggestions(Actor actor, String id) {
        return descriptions.suggestions(actor, id, SUGGESTIONS).stream()
                .map(m -> new DescriptionPage.Suggestion(m.title(), Math.round(m.likeness() * 100) + "%"))
                .toList();
    }

    /** For each field the newest analysis of this edition or one before. */
    private static Collection<JobAnalysis> inForce(DescriptionFile file, int edition) {
        Map<String, JobAnalysis> newest = new LinkedHashMap<>();
        file.analyses().stream()
                .filter(a -> a.positionDescription().edition() <= edition)
                .forEach(a -> newest.merge(
                        a.discipline(),
                        a,
                        (x, y) -> x.positionDescription().edition()
                                        >= y.positionDescription().edition()
                                ? x
                                : y));
        return newest.values();
    }

    private Optional<Catalog> catalog(Actor actor, JobAnalysis analysis) {
        @Nullable String named = analysis.catalogEdition();
        Optional<CatalogEdition> of =
                named == null ? Optional.empty() : catalogs.find(actor, analysis.discipline(), named);
        return of.or(() -> disciplines.find(analysis.discipline()).map(d -> d.edition()))
                .or(() -> catalogs.of(actor, analysis.discipline()).stream().findFirst())
                .map(CatalogEdition::catalog);
    }

    private AnalysisLine line(Actor actor, JobAnalysis analysis) {
        boolean may = Policy.permits(actor, Act.ANALYZE_JOBS, OpenAnalyses.scope(analysis.positionDescription()));
        return new AnalysisLine(
                new FieldTitles(disciplines).field(analysis.discipline()),
                "edition " + analysis.positionDescription().edition() + ", signed " + Days.of(analysis.signed())
                        + " by " + analysis.signedBy() + ", "
                        + Counts.of(analysis.experts(), "expert", "experts"),
                analysis.experts() < JobAnalysis.FEW_EXPERTS,
                may ? "/analyses/signed/" + analysis.id() : "");
    }

    private static List<DescriptionPage.Qualifications> qualifications(DescriptionText text) {
        return Stream.of(Qualification.Kind.values())
                .map(kind -> new DescriptionPage.Qualifications(
                        Kinds.label(kind),
                        text.qualifications().stream()
                                .filter(q -> q.kind() == kind)
                                .map(q ->
                                        new DescriptionPage.Words(q.text(), Objects.requireNonNullElse(q.place(), "")))
                                .toList()))
                .filter(q -> !q.words().isEmpty())
                .toList();
    }

    private static boolean mayAnalyze(Actor actor, DescriptionEdition edition) {
        return Policy.permits(actor, Act.ANALYZE_JOBS, OpenAnalyses.scope(edition.pin()));
    }
}
