package adroit.web.api;

import static adroit.identity.Act.ANSWER_COMMENT;
import static adroit.identity.Act.COMMENT_ON_RESULT;
import static adroit.identity.Act.SEE_RESULT;
import static adroit.web.api.Handler.found;

import adroit.contest.Contests;
import adroit.contest.Remark;
import adroit.contest.Remark.Kind;
import adroit.contest.Talk;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.web.answer.Problem;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Commenting on results, contesting them, and answering. */
@Component(service = Resource.class)
public final class CommentsResource implements Resource {
    private static final Map<String, Kind> BEGINNINGS = words(true);
    private static final Map<String, Kind> ANSWERS = words(false);

    private final Contests contests;

    @Activate
    public CommentsResource(@Reference Contests contests) {
        this.contests = contests;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/comments/waiting", ANSWER_COMMENT, found(this::waiting)),
                new Route("POST", "/comments", COMMENT_ON_RESULT, found(this::begin)),
                new Route("POST", "/comments/{id}/answers", ANSWER_COMMENT, found(this::answer)),
                new Route("GET", "/people/{id}/comments", SEE_RESULT, found(this::list)));
    }

    void list(Call call) throws IOException {
        @Nullable String purpose = call.query("purpose");
        Purpose declared = purpose == null ? Purpose.DEVELOPMENT : PermittedUse.purpose(purpose);
        List<TalkView> items = contests.of(call.actor(), call.variable("id"), declared).stream()
                .map(TalkView::of)
                .toList();
        call.ok(new Call.Listing<>(items, null));
    }

    void waiting(Call call) throws IOException {
        List<TalkView> items =
                contests.readWaiting(call.actor()).stream().map(TalkView::of).toList();
        call.ok(new Call.Listing<>(items, null));
    }

    void begin(Call call) throws IOException {
        Actor actor = call.actor();
        Fields fields = Fields.of(call.json());
        Contests.Subject subject =
                new Contests.Subject(fields.text("discipline"), fields.text("skill"), fields.text("result"));
        Kind kind = fields.choice("kind", BEGINNINGS);
        String text = fields.longText("text", Remark.LONGEST_TEXT);
        fields.check();
        call.made(RemarkView.of(told(() -> contests.begin(actor, subject, kind, text))));
    }

    void answer(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        Kind kind = fields.choice("kind", ANSWERS);
        String text = fields.longText("text", Remark.LONGEST_TEXT);
        fields.check();
        call.made(RemarkView.of(told(() -> contests.answer(call.actor(), call.variable("id"), kind, text))));
    }

    private interface Asking<T> {
        T ask();
    }

    private static <T> T told(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(List.of(new Problem.Item("/", String.valueOf(e.getMessage()))));
        }
    }

    private static Map<String, Kind> words(boolean beginning) {
        Map<String, Kind> words = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            if (kind.begins() == beginning) {
                words.put(kind.key(), kind);
            }
        }
        return words;
    }

    private record TalkView(
            String id,
            String person,
            String discipline,
            String skill,
            @Nullable String result,
            String standing,
            List<RemarkView> remarks) {
        static TalkView of(Talk talk) {
            Remark first = talk.first();
            return new TalkView(
                    talk.id(),
                    first.person(),
                    first.discipline(),
                    first.skill(),
                    first.result(),
                    FormViews.key(talk.standing()),
                    talk.remarks().stream().map(RemarkView::of).toList());
        }
    }

    private record RemarkView(String id, String kind, String writer, String text, Instant at) {
        static RemarkView of(Remark remark) {
            return new RemarkView(
                    remark.id(), remark.kind().key(), remark.writer().key(), remark.text(), remark.at());
        }
    }
}
