package adroit.web.descriptions;

import adroit.description.DescriptionFile;
import adroit.description.Descriptions;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.identity.Actor;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.ChangedMeanwhile;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.ScreeningRule;
import adroit.organization.People;
import adroit.web.layout.Installation;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One position description, and below {@code /edit} its draft. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/descriptions/*")
public final class DescriptionServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String EDIT = "/edit";
    private static final String NEW = "new";
    private static final int CONFLICT = 409;

    private final transient Descriptions descriptions;
    private final transient OpenAnalyses analyses;
    private final transient DescriptionInWords words;
    private final transient DescriptionEditor editor;

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
        this.words = new DescriptionInWords(descriptions, catalogs, disciplines);
        this.editor = new DescriptionEditor(descriptions, people);
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
                descriptions.write(actor, kept, DescriptionEditor.text(visit), Given.of(visit.field("revision")));
                return new Answer.Elsewhere("/descriptions/" + kept + "?edition=draft");
            }
            case "discard" -> {
                descriptions.discard(actor, id, Given.of(visit.field("revision")));
                return new Answer.Elsewhere("/descriptions");
            }
            case "publish" -> descriptions.publish(actor, id, Given.of(visit.field("revision")));
            case "classify" -> {
                descriptions.classify(actor, id, visit.field("classification"), Given.of(visit.field("revision")));
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

    private static String idOf(Visit visit) {
        String rest = visit.rest();
        if (rest.equals(NEW)) {
            return "";
        }
        return rest.endsWith(EDIT) ? rest.substring(0, rest.length() - EDIT.length()) : rest;
    }

    private Answer editor(Visit visit, List<String> problems) {
        return new Answer.Shown(editPage(visit, problems));
    }

    private JteModel editPage(Visit visit, List<String> problems) {
        return new StaticTemplates().descriptionsEdit(editor.page(visit, idOf(visit), problems));
    }

    private Answer shown(Visit visit, List<String> problems) {
        return new Answer.Shown(description(visit, problems));
    }

    private JteModel description(Visit visit, List<String> problems) {
        DescriptionFile file = descriptions
                .find(visit.actor(), idOf(visit))
                .orElseThrow(() -> new NothingThere("position description"));
        return new StaticTemplates().descriptionsDescription(words.page(visit, file, problems));
    }
}
