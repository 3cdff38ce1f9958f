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
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.ChangedMeanwhile;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.ScreeningRule;
import adroit.organization.People;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.FormFields;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One position description, and below {@code /edit} its draft. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/descriptions/*")
public final class DescriptionServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 5;
    private static final String EDIT = "/edit";
    private static final String NEW = "new";
    private static final int CONFLICT = 409;

    private final transient Descriptions descriptions;
    private final transient OpenAnalyses analyses;
    private final transient CatalogEditions catalogs;
    private final transient Disciplines disciplines;
    private final transient People people;

    @Activate
    public DescriptionServlet(
            @Reference Installation installation,
            @Reference Descriptions descriptions,
            @Reference OpenAnalyses analyses,
            @Reference CatalogEditions catalogs,
            @Reference Disciplines disciplines,
            @Reference People people) {
        super(installation);
        this.descriptions = descriptions;
        this.analyses = analyses;
        this.catalogs = catalogs;
        this.disciplines = disciplines;
        this.people = people;
    }

    @Override
    protected Answer answer(Visit visit) {
        return visit.rest().equals(NEW) || visit.rest().endsWith(EDIT)
                ? editor(visit, List.of())
                : shown(visit, List.of());
    }

    @Override
    protected Answer act(Visit visit) {
        try {
            return done(visit);
        } catch (ChangedMeanwhile changed) {
            return new Answer.Shown(changed(visit), CONFLICT);
        } catch (AnalysisRefused refused) {
            return refused(visit, refused.problems());
        } catch (IllegalArgumentException wrong) {
            return refused(visit, List.of(String.valueOf(wrong.getMessage())));
        }
    }

    private JteModel changed(Visit visit) {
        return visit.field("act").equals("save")
                ? editPage(
                        visit,
                        List.of(
                                "Somebody else has changed the draft meanwhile. Nothing was replaced, and what you typed"
                                        + " is kept here."))
                : description(
                        visit,
                        List.of("Somebody else has changed the draft meanwhile. It is shown as it stands now; decide"
                                + " again."));
    }

    private Answer refused(Visit visit, List<String> problems) {
        return visit.field("act").equals("save") ? editor(visit, problems) : shown(visit, problems);
    }

    private Answer done(Visit visit) {
        Actor actor = visit.actor();
        String id = idOf(visit);
        switch (visit.field("act")) {
            case "save" -> {
                String kept = id.isEmpty() ? freeId(actor, visit.field("title")) : id;
                descriptions.write(actor, kept, text(visit), given(visit.field("revision")));
                return new Answer.Elsewhere("/descriptions/" + kept + "?edition=draft");
            }
            case "discard" -> {
                descriptions.discard(actor, id, given(visit.field("revision")));
                return new Answer.Elsewhere("/descriptions");
            }
            case "publish" -> descriptions.publish(actor, id, given(visit.field("revision")));
            case "classify" -> {
                descriptions.classify(actor, id, visit.field("classification"));
                return new Answer.Elsewhere("/descriptions/" + id + "?edition=draft");
            }
            case "analyze" -> {
                return new Answer.Elsewhere("/analyses/"
                        + analyses.open(actor, id, visit.field("field"), ScreeningRule.OPM)
                                .id());
            }
            default -> throw new NothingThere("act");
        }
        return new Answer.Elsewhere("/descriptions/" + id);
    }

    private static String idOf(Visit visit) {
        String rest = visit.rest();
        if (rest.equals(NEW)) {
            return "";
        }
        return rest.endsWith(EDIT) ? rest.substring(0, rest.length() - EDIT.length()) : rest;
    }

    /** An id from the title that no description has. */
    private String freeId(Actor actor, String title) {
        String plain =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "description" : plain.substring(0, Math.min(70, plain.length()));
        String id = base;
        for (int i = 2; descriptions.find(actor, id).isPresent(); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static DescriptionText text(Visit visit) {
        FormFields form = new FormFields(visit.request());
        List<Qualification> qualifications = new ArrayList<>();
        for (Qualification.Kind kind : Qualification.Kind.values()) {
            form.lines(kind.key(), DescriptionText.LONGEST)
                    .forEach(line -> qualifications.add(new Qualification(kind, line, null)));
        }
        return new DescriptionText(
                visit.field("title"),
                given(visit.field("classification")),
                given(visit.field("department")),
                form.text("purpose", DescriptionText.LONGEST),
                form.lines("duties", DescriptionText.LONGEST),
                qualifications,
                null);
    }

    private Answer editor(Visit visit, List<String> problems) {
        return new Answer.Shown(editPage(visit, problems));
    }

    private JteModel editPage(Visit visit, List<String> problems) {
        Actor actor = visit.actor();
        if (!Policy.permitsSomewhere(actor, Act.WRITE_DESCRIPTIONS)) {
            throw new NothingThere("position description");
        }
        String asked = idOf(visit);
        Optional<DescriptionFile> file = asked.isEmpty() ? Optional.empty() : descriptions.find(actor, asked);
        String id = file.isEmpty() && !problems.isEmpty() ? "" : asked;
        if (!id.isEmpty()) {
            DescriptionText current =
                    file.map(DescriptionServlet::newest).orElseThrow(() -> new NothingThere("position description"));
            if (!mayWrite(actor, current)) {
                throw new NothingThere("position description");
            }
        }
        DescriptionText text = problems.isEmpty()
                ? file.map(DescriptionServlet::newest)
                        .orElseGet(() -> new DescriptionText(
                                "New position description", null, null, "", List.of(), List.of(), null))
                : entered(visit);
        boolean anew = id.isEmpty() && problems.isEmpty();
        String revision = file.map(DescriptionFile::revision).orElse("");
        boolean changed = !problems.isEmpty() && !revision.equals(visit.field("revision"));
        return new StaticTemplates()
                .descriptionsEdit(new EditPage(
                        visit.frame(
                                id.isEmpty() ? "New position description" : "Draft of " + text.title(),
                                Section.DESCRIPTIONS),
                        id,
                        anew ? "" : text.title(),
                        Objects.requireNonNullElse(text.classification(), ""),
                        departments(actor, text.department()),
                        descriptions.classTitles(actor),
                        text.purpose(),
                        String.join("\n", text.duties()),
                        blocks(text),
                        file.map(DescriptionFile::draft).isPresent(),
                        revision,
                        changed && file.isPresent() ? standing(newest(file.get()), text) : List.of(),
                        problems));
    }

    /** Every part of what stands that is not as it was entered. */
    private static List<EditPage.Block> standing(DescriptionText stands, DescriptionText entered) {
        List<EditPage.Block> before = parts(stands);
        List<EditPage.Block> now = parts(entered);
        return before.stream().filter(part -> !now.contains(part)).toList();
    }

    private static List<EditPage.Block> parts(DescriptionText text) {
        List<EditPage.Block> parts = new ArrayList<>(List.of(
                new EditPage.Block("title", "Title", text.title()),
                new EditPage.Block(
                        "classification",
                        "Job class of the city",
                        Objects.requireNonNullElse(text.classification(), "")),
                new EditPage.Block(
                        "department", "Department", Objects.requireNonNullElse(text.department(), "All departments")),
                new EditPage.Block("purpose", "Purpose", text.purpose()),
                new EditPage.Block("duties", "Duties", String.join("\n", text.duties()))));
        parts.addAll(blocks(text));
        return parts;
    }

    /** What was entered, as far as it makes a description at all. */
    private static DescriptionText entered(Visit visit) {
        try {
            return text(visit);
        } catch (IllegalArgumentException e) {
            return new DescriptionText("Untitled", null, null, "", List.of(), List.of(), null);
        }
    }

    private static List<EditPage.Block> blocks(DescriptionText text) {
        return Stream.of(Qualification.Kind.values())
                .map(kind -> new EditPage.Block(
                        kind.key(),
                        Kinds.label(kind),
                        String.join(
                                "\n",
                                text.qualifications().stream()
                                        .filter(q -> q.kind() == kind)
                                        .map(Qualification::text)
                                        .toList())))
                .toList();
    }

    private List<Choice> departments(Actor actor, @Nullable String chosen) {
        List<Choice> choices = new ArrayList<>();
        if (Policy.permits(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(null))) {
            choices.add(new Choice("", "All departments", chosen == null));
        }
        people.departments().stream()
                .map(d -> d.department().title())
                .filter(title -> Policy.permits(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(title)))
                .forEach(title -> choices.add(new Choice(title, title, title.equalsIgnoreCase(chosen))));
        return choices;
    }

    private static DescriptionText newest(DescriptionFile file) {
        @Nullable DescriptionDraft draft = file.draft();
        return draft != null ? draft.text() : file.editions().get(0).text();
    }

    private Answer shown(Visit visit, List<String> problems) {
        return new Answer.Shown(description(visit, problems));
    }

    private JteModel description(Visit visit, List<String> problems) {
        DescriptionFile file = descriptions
                .find(visit.actor(), idOf(visit))
                .orElseThrow(() -> new NothingThere("position description"));
        return new StaticTemplates().descriptionsDescription(page(visit, file, problems));
    }

    private DescriptionPage page(Visit visit, DescriptionFile file, List<String> problems) {
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
        boolean mayWrite = mayWrite(actor, text);
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

    private static boolean mayWrite(Actor actor, DescriptionText text) {
        return Policy.permits(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(text.department()));
    }

    private static boolean mayAnalyze(Actor actor, DescriptionEdition edition) {
        return Policy.permits(actor, Act.ANALYZE_JOBS, OpenAnalyses.scope(edition.pin()));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
