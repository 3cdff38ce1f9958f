package adroit.web.api;

import static adroit.identity.Act.WRITE_DESCRIPTIONS;

import adroit.handover.Handover;
import adroit.handover.HandoverInPlace;
import adroit.handover.HandoverInPlace.Side;
import adroit.handover.HandoverInPlace.SkillDemand;
import adroit.handover.HandoverInPlace.ToolDemand;
import adroit.handover.Handovers;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Functions that move from one department to another. */
@Component(service = Resource.class)
public final class HandoversResource implements Resource {
    private static final int LONGEST_FUNCTION = 20_000;

    private final Handovers handovers;

    @Activate
    public HandoversResource(@Reference Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/function-moves", WRITE_DESCRIPTIONS, this::list),
                new Route("POST", "/function-moves", WRITE_DESCRIPTIONS, this::move),
                new Route("GET", "/position-descriptions/{id}/functions", WRITE_DESCRIPTIONS, this::functions));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<HandoverInPlace> rest = handovers.list(call.actor()).stream()
                .dropWhile(m -> after != null && !m.handover().id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, MoveView::of, m -> m.handover().id());
    }

    void move(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String from = fields.text("from");
        String function = fields.longText("function", LONGEST_FUNCTION);
        String to = fields.text("to");
        String text = fields.longText("text", Handovers.LONGEST);
        fields.check();
        call.made(MoveView.of(handovers.move(call.actor(), from, function, to, text)));
    }

    void functions(Call call) throws IOException {
        List<String> all = handovers.functions(call.actor(), call.variable("id"));
        call.ok(new Call.Listing<>(all.stream().map(FunctionView::new).toList(), null));
    }

    private record FunctionView(String id) {}

    private record SideView(
            String positionDescription,
            String title,
            @Nullable String department,
            String state,
            int positions) {
        static SideView of(Side side) {
            return new SideView(
                    side.id(), side.title(), side.department(), side.state().key(), side.positions());
        }
    }

    private record DemandView(String discipline, String tool, String title, int needed, int freed) {
        static DemandView of(ToolDemand demand) {
            return new DemandView(demand.discipline(), demand.tool(), demand.title(), demand.needed(), demand.freed());
        }
    }

    private record AskedView(String discipline, String skill, String title, int level, int needed) {
        static AskedView of(SkillDemand demand) {
            return new AskedView(demand.discipline(), demand.skill(), demand.title(), demand.level(), demand.needed());
        }
    }

    /** A task that came with it, and the analysis that it is of. */
    private record TaskView(
            String discipline,
            String statement,
            @Nullable String duty,
            List<String> skills,
            List<String> tools,
            @Nullable String analysis) {
        static TaskView of(Handover.CarriedTask task) {
            return new TaskView(
                    task.discipline(), task.statement(), task.duty(), task.skills(), task.tools(), task.analysis());
        }
    }

    private record MoveView(
            String id,
            String function,
            SideView from,
            SideView to,
            boolean done,
            @Nullable String next,
            String remedy,
            List<TaskView> tasks,
            List<DemandView> tools,
            List<AskedView> skills,
            String author,
            Instant written,
            String text) {
        static MoveView of(HandoverInPlace move) {
            Handover made = move.handover();
            return new MoveView(
                    made.id(),
                    made.function(),
                    SideView.of(move.source()),
                    SideView.of(move.target()),
                    move.isDone(),
                    move.next(),
                    move.remedy(),
                    made.tasks().stream().map(TaskView::of).toList(),
                    move.tools().stream().map(DemandView::of).toList(),
                    move.skills().stream().map(AskedView::of).toList(),
                    made.author(),
                    made.written(),
                    made.text());
        }
    }
}
