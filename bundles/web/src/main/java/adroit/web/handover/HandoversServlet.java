package adroit.web.handover;

import adroit.description.DescriptionEntry;
import adroit.description.Descriptions;
import adroit.handover.HandoverInPlace;
import adroit.handover.HandoverInPlace.Side;
import adroit.handover.HandoverInPlace.SideState;
import adroit.handover.HandoverInPlace.SkillDemand;
import adroit.handover.HandoverInPlace.ToolDemand;
import adroit.handover.Handovers;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.NothingThere;
import adroit.web.handover.HandoversPage.MoveLine;
import adroit.web.handover.HandoversPage.SideLine;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Functions that move between departments: both descriptions become drafts. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/function-moves")
public final class HandoversServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DESCRIPTIONS = 500;

    private final transient Descriptions descriptions;
    private final transient Handovers handovers;

    @Activate
    public HandoversServlet(
            @Reference Installation installation,
            @Reference Descriptions descriptions,
            @Reference Handovers handovers) {
        super(installation);
        this.descriptions = descriptions;
        this.handovers = handovers;
    }

    @Override
    protected Answer answer(Visit visit) {
        requireWriter(visit);
        return shown(visit, List.of());
    }

    private static void requireWriter(Visit visit) {
        if (!Policy.permitsSomewhere(visit.actor(), Act.WRITE_DESCRIPTIONS)) {
            throw new NothingThere("page");
        }
    }

    @Override
    protected Answer act(Visit visit) {
        requireWriter(visit);
        if (visit.field("to").isEmpty()) {
            return shown(visit, List.of("Choose the position description that it comes to."));
        }
        try {
            handovers.move(
                    visit.actor(),
                    visit.field("from"),
                    visit.text("function", 20_000),
                    visit.field("to"),
                    visit.whole("text"));
        } catch (AnalysisRefused refused) {
            return shown(visit, refused.problems());
        }
        return new Answer.Elsewhere("/function-moves");
    }

    private Answer shown(Visit visit, List<String> problems) {
        boolean mayMove = Policy.permits(visit.actor(), Act.WRITE_DESCRIPTIONS, Scope.CITY);
        List<DescriptionEntry> found =
                mayMove ? descriptions.list(visit.actor(), null, null, MOST_DESCRIPTIONS + 1) : List.of();
        List<DescriptionEntry> all = found.stream().limit(MOST_DESCRIPTIONS).toList();
        int limit = found.size() > all.size() ? MOST_DESCRIPTIONS : 0;
        String from = visit.field("from");
        boolean known = all.stream().anyMatch(e -> e.id().equals(from));
        String department = all.stream()
                .filter(e -> e.id().equals(from))
                .map(e -> Objects.requireNonNullElse(e.department(), ""))
                .findFirst()
                .orElse("");
        return new Answer.Shown(
                new StaticTemplates()
                        .handoverHandovers(new HandoversPage(
                                visit.frame("Functions that move", Section.DESCRIPTIONS),
                                problems,
                                handovers.list(visit.actor()).stream()
                                        .map(HandoversServlet::line)
                                        .toList(),
                                mayMove,
                                choices(all, from),
                                known
                                        ? handovers.functions(visit.actor(), from).stream()
                                                .map(f -> new Choice(f, f, f.equals(visit.text("function", 20_000))))
                                                .toList()
                                        : List.of(),
                                choices(
                                        all.stream()
                                                .filter(e -> !Objects.requireNonNullElse(e.department(), "")
                                                        .equalsIgnoreCase(department))
                                                .toList(),
                                        visit.field("to")),
                                limit,
                                visit.whole("text"))),
                problems.isEmpty() ? 200 : 422);
    }

    private static List<Choice> choices(List<DescriptionEntry> entries, String chosen) {
        return entries.stream()
                .map(e -> new Choice(
                        e.id(),
                        e.title() + ", " + Objects.requireNonNullElse(e.department(), "every department"),
                        e.id().equals(chosen)))
                .toList();
    }

    private static MoveLine line(HandoverInPlace move) {
        return new MoveLine(
                move.handover().id(),
                move.handover().function(),
                side(move.source()),
                side(move.target()),
                "Moved by " + move.handover().author() + " on "
                        + Days.of(move.handover().written()) + ". "
                        + move.handover().text(),
                brought(move),
                move.remedy());
    }

    private static List<String> brought(HandoverInPlace move) {
        if (move.handover().tasks().isEmpty()) {
            return List.of("No signed analysis names it in these words: no task, skill or tool comes with it.");
        }
        return Stream.of(
                        move.handover().tasks().stream().map(task -> "Task: “" + task.statement() + "”."),
                        move.skills().stream().map(HandoversServlet::demand),
                        move.tools().stream().map(HandoversServlet::demand))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static String demand(SkillDemand demand) {
        return demand.title() + " at level " + demand.level() + ": "
                + (demand.needed() == 0
                        ? "nobody comes to need it newly."
                        : Counts.of(demand.needed(), "position comes", "positions come") + " to need it.");
    }

    private static String demand(ToolDemand demand) {
        return demand.title() + ": " + Counts.of(demand.needed(), "position comes", "positions come")
                + " to need it, " + Counts.of(demand.freed(), "position", "positions")
                + " may not need it any more.";
    }

    private static SideLine side(Side side) {
        return new SideLine(
                "/descriptions/" + side.id() + (side.state() == SideState.DRAFT ? "?edition=draft" : ""),
                side.title(),
                Objects.requireNonNullElse(side.department(), "Every department"),
                switch (side.state()) {
                    case DRAFT -> "Draft";
                    case PUBLISHED -> "Published";
                    case ANALYSIS -> "Only in its job analysis";
                    case MOVED_ON -> "Moved again";
                    case OPEN -> "Not as it was to be";
                },
                side.state() == SideState.PUBLISHED ? "met" : "plain");
    }
}
