package adroit.web.api;

import static adroit.identity.Act.RATE_TASKS;

import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.TaskRatings;
import adroit.jobanalysis.WorkingAnalysis;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What experts are asked to rate, for the experts themselves. */
@Component(service = Resource.class)
public final class TaskRatingsResource implements Resource {
    private final TaskRatings ratings;

    @Activate
    public TaskRatingsResource(@Reference TaskRatings ratings) {
        this.ratings = ratings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/task-ratings", RATE_TASKS, this::asked),
                new Route("GET", "/task-ratings/{id}", RATE_TASKS, this::sheet),
                new Route("POST", "/task-ratings/{id}", RATE_TASKS, this::rate));
    }

    void asked(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                ratings.asked(call.actor()).stream()
                        .map(AnalysisViews.Sheet::of)
                        .toList(),
                null));
    }

    void sheet(Call call) throws IOException {
        call.ok(ratings.sheet(call.actor(), call.variable("id"))
                .map(AnalysisViews.Sheet::of)
                .orElseThrow(Refusal::notFound));
    }

    void rate(Call call) throws IOException {
        String id = call.variable("id");
        if (ratings.sheet(call.actor(), id).isEmpty()) {
            throw Refusal.notFound();
        }
        Fields fields = Fields.of(call.json());
        String task = fields.text("task");
        @Nullable Integer importance = fields.optionalInteger("importance", 0, 5);
        @Nullable Integer frequency = fields.optionalInteger("frequency", 0, 5);
        @Nullable
        List<String> tools = fields.has("tools") ? fields.orderedTexts("tools", WorkingAnalysis.MOST, 80) : null;
        if (importance == null && frequency == null && tools == null) {
            fields.problem("", "give importance, frequency or tools");
        }
        fields.check();
        ratings.rate(call.actor(), id, task, answers(importance, frequency, tools));
        call.ok(ratings.sheet(call.actor(), id).map(AnalysisViews.Sheet::of).orElseThrow(Refusal::notFound));
    }

    private static UnaryOperator<TaskRating> answers(
            @Nullable Integer importance, @Nullable Integer frequency, @Nullable List<String> tools) {
        return rating -> {
            TaskRating first = importance == null ? rating : rating.withImportance(importance);
            TaskRating second = frequency == null ? first : first.withFrequency(frequency);
            return tools == null ? second : second.withTools(tools);
        };
    }
}
