package adroit.web.api;

import static adroit.identity.Act.FILL_FORM;
import static adroit.web.api.Handler.found;

import adroit.charter.Charter;
import adroit.evidence.Interest;
import adroit.form.Answer;
import adroit.form.FormClosed;
import adroit.form.Forms;
import adroit.form.OpenForm;
import adroit.form.SavedAnswer;
import adroit.form.Saving;
import adroit.form.Writer;
import adroit.web.answer.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Filling in one's own forms, answer by answer. */
@Component(service = Resource.class)
public final class FormsResource implements Resource {
    private static final Map<String, Answer.Without> WITHOUT = words(Answer.Without.values());
    private static final Map<String, Interest> INTERESTS = words(Interest.values());

    private final Forms forms;
    private final Charter charter;

    @Activate
    public FormsResource(@Reference Forms forms, @Reference Charter charter) {
        this.forms = forms;
        this.charter = charter;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/forms", FILL_FORM, found(this::list)),
                new Route("GET", "/forms/{id}", FILL_FORM, found(this::one)),
                new Route("PUT", "/forms/{id}/answers/{question}", FILL_FORM, found(this::answer)),
                new Route("POST", "/forms/{id}/answers/{question}/corrections", FILL_FORM, found(this::correct)),
                new Route("POST", "/forms/{id}/submit", FILL_FORM, found(this::submit)),
                new Route("POST", "/forms/{id}/withdraw", FILL_FORM, found(this::withdraw)));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<OpenForm> rest = forms.of(writer(call)).stream()
                .sorted(Comparator.comparing((OpenForm f) -> f.form().id()))
                .filter(f -> after == null || f.form().id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, this::shown, f -> f.form().id());
    }

    void one(Call call) throws IOException {
        call.ok(shown(forms.find(writer(call), call.variable("id"))));
    }

    private FormViews.FormView shown(OpenForm form) {
        return FormViews.FormView.of(form, charter.card(form.form().channel()));
    }

    void answer(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        @Nullable Long seen = fields.has("revision") ? Long.valueOf((long) fields.number("revision")) : null;
        if (seen == null) {
            fields.optionalText("revision");
        }
        @Nullable Answer answer = fields.make(FormsResource::answer);
        fields.check();
        Answer given = Objects.requireNonNull(answer);
        Saving saving =
                told(() -> forms.save(writer(call), call.variable("id"), call.variable("question"), given, seen));
        if (saving instanceof Saving.AnsweredSince since) {
            throw answeredSince(since.kept());
        }
        call.ok(FormViews.SavedView.of(saving.kept()));
    }

    private static Answer answer(Fields fields) {
        @Nullable Integer level = null;
        if (fields.has("level")) {
            double number = fields.number("level");
            level = (int) number;
            if (level != number) {
                fields.problem("level", "must be a whole number from 1 to 5");
            }
        }
        return new Answer(
                level,
                fields.has("without") ? fields.choice("without", WITHOUT) : null,
                fields.has("interest") ? fields.choice("interest", INTERESTS) : null,
                fields.optionalText("tool"),
                fields.optionalText("otherTool"));
    }

    private static Refusal answeredSince(SavedAnswer kept) {
        return new Refusal(Problem.of(
                409,
                "answered-since",
                "The question was answered otherwise meanwhile",
                "Nothing was replaced. Read the form again; to replace it, send revision " + kept.revision() + "."));
    }

    void submit(Call call) throws IOException {
        int recorded = told(() -> forms.submit(writer(call), call.variable("id")));
        call.ok(new Submitted(call.variable("id"), recorded));
    }

    void withdraw(Call call) {
        told(() -> {
            forms.withdraw(writer(call), call.variable("id"));
            return true;
        });
        call.done();
    }

    void correct(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        @Nullable Answer answer = fields.make(FormsResource::answer);
        fields.check();
        Answer given = Objects.requireNonNull(answer);
        told(() -> {
            forms.correct(writer(call), call.variable("id"), call.variable("question"), given);
            return true;
        });
        call.done();
    }

    private static Writer writer(Call call) {
        return Writer.of(call.actor());
    }

    private interface Asking<T> {
        T ask();
    }

    private static <T> T told(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (FormClosed e) {
            throw new Refusal(
                    Problem.of(409, "form-closed", "The form does not take this", String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(List.of(new Problem.Item("/", String.valueOf(e.getMessage()))));
        }
    }

    private static <T extends Enum<T>> Map<String, T> words(T[] values) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(FormViews.key(value), value);
        }
        return words;
    }

    private record Submitted(String id, int recorded) {}
}
