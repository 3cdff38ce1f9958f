package adroit.web.api;

import static adroit.identity.Act.FILL_FORM;
import static adroit.identity.Act.SEE_OVERVIEW;
import static adroit.web.api.Handler.found;

import adroit.catalog.TestItem;
import adroit.insight.Suppression;
import adroit.knowledge.FamilyMap;
import adroit.knowledge.FamilyQuality;
import adroit.knowledge.GivenOrder;
import adroit.knowledge.Knowledge;
import adroit.knowledge.KnowledgeReport;
import adroit.knowledge.KnowledgeScore;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.Shuffled;
import adroit.knowledge.Sitting;
import adroit.knowledge.StepOrder;
import adroit.knowledge.ToolFamily;
import adroit.measurement.Interval;
import adroit.measurement.Reason;
import adroit.measurement.irt.Ability;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tests that people take for themselves: their own for themselves, and how the questions do. */
@Component(service = Resource.class)
public final class KnowledgeResource implements Resource {
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_ID = 120;

    private final Knowledge knowledge;

    @Activate
    public KnowledgeResource(@Reference Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/knowledge", SEE_OVERVIEW, found(this::report)),
                new Route("GET", "/knowledge/families/{discipline}/{family}/map", SEE_OVERVIEW, found(this::map)),
                new Route("GET", "/knowledge/mine", FILL_FORM, found(this::mine)),
                new Route("POST", "/knowledge/mine/answers", FILL_FORM, found(this::answer)),
                new Route("POST", "/knowledge/mine/sittings", FILL_FORM, found(this::begin)),
                new Route("POST", "/knowledge/mine/sittings/answers", FILL_FORM, found(this::reply)),
                new Route("POST", "/knowledge/mine/orders", FILL_FORM, found(this::order)));
    }

    void mine(Call call) throws IOException {
        call.ok(OwnView.of(
                knowledge.own(call.actor()), Objects.requireNonNull(call.actor().person())));
    }

    void answer(Call call) throws IOException {
        knowledge.own(call.actor());
        Fields fields = Fields.of(call.json());
        String discipline = fields.text("discipline");
        String family = fields.text("family");
        Map<String, Optional<String>> options = new HashMap<>();
        for (Fields each : fields.objects("answers", MOST_ANSWERS)) {
            options.put(each.text("item"), Optional.ofNullable(each.optionalText("option")));
        }
        fields.check();
        try {
            knowledge.answer(call.actor(), discipline, family, options);
        } catch (IllegalArgumentException e) {
            refuse(fields, "answers", e);
        }
        mine(call);
    }

    void begin(Call call) throws IOException {
        knowledge.own(call.actor());
        Fields fields = Fields.of(call.json());
        String discipline = fields.text("discipline");
        String family = fields.text("family");
        fields.check();
        try {
            knowledge.begin(call.actor(), discipline, family);
        } catch (IllegalArgumentException e) {
            refuse(fields, "family", e);
        }
        mine(call);
    }

    void reply(Call call) throws IOException {
        knowledge.own(call.actor());
        Fields fields = Fields.of(call.json());
        String discipline = fields.text("discipline");
        String family = fields.text("family");
        String item = fields.text("item");
        Optional<String> option = Optional.ofNullable(fields.optionalText("option"));
        fields.check();
        try {
            knowledge.reply(call.actor(), discipline, family, item, option);
        } catch (IllegalArgumentException e) {
            refuse(fields, "item", e);
        }
        mine(call);
    }

    void order(Call call) throws IOException {
        knowledge.own(call.actor());
        Fields fields = Fields.of(call.json());
        String discipline = fields.text("discipline");
        String process = fields.text("process");
        List<String> steps = fields.orderedTexts("steps", MOST_ANSWERS, LONGEST_ID);
        List<String> notKnown = fields.orderedTexts("notKnown", MOST_ANSWERS, LONGEST_ID);
        fields.check();
        try {
            knowledge.order(call.actor(), discipline, process, new GivenOrder(steps, notKnown));
        } catch (IllegalArgumentException e) {
            refuse(fields, "steps", e);
        }
        mine(call);
    }

    private static void refuse(Fields fields, String name, IllegalArgumentException e) {
        String message = e.getMessage();
        fields.problem(name, message == null ? "is not valid" : message);
        fields.check();
    }

    void report(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                knowledge.report(call.actor()).families().stream()
                        .map(FamilyView::of)
                        .toList(),
                null));
    }

    void map(Call call) throws IOException {
        FamilyMap map = knowledge.map(call.actor(), call.variable("discipline"), call.variable("family"));
        call.ok(MapView.of(
                map.family().discipline() + "/" + map.family().id(),
                map.family().title(),
                map.calibration(),
                map.bins()));
    }

    private record OwnView(List<OwnFamilyView> families, List<ProcessView> processes) {
        static OwnView of(OwnKnowledge own, String person) {
            return new OwnView(
                    own.families().stream()
                            .map(family -> OwnFamilyView.of(family, person))
                            .toList(),
                    own.processes().stream()
                            .map(process -> ProcessView.of(process, person))
                            .toList());
        }
    }

    private record OwnFamilyView(
            String id,
            String discipline,
            String title,
            boolean asked,
            long drafts,
            int answered,
            @Nullable Double percent,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double standardError,
            @Nullable AbilityView ability,
            List<String> lacks,
            QualityView quality,
            boolean adaptive,
            @Nullable String whyAllQuestions,
            @Nullable SittingView sitting,
            List<ItemView> items) {
        static OwnFamilyView of(OwnKnowledge.Family own, String person) {
            ToolFamily family = own.family();
            Optional<KnowledgeScore.Measured> found =
                    !own.isBySitting() && own.score() instanceof KnowledgeScore.Measured measured
                            ? Optional.of(measured)
                            : Optional.empty();
            Optional<Interval> range = own.isBySitting() ? Optional.empty() : range(own.score());
            return new OwnFamilyView(
                    family.id(),
                    family.discipline(),
                    family.title(),
                    family.isAsked(),
                    family.drafts(),
                    own.score().answered(),
                    found.map(m -> m.right().percent()).orElse(null),
                    range.map(Interval::low).orElse(null),
                    range.map(Interval::high).orElse(null),
                    found.map(m -> m.right().standardError()).orElse(null),
                    found.flatMap(KnowledgeScore.Measured::ability)
                            .map(AbilityView::of)
                            .orElse(null),
                    lacking(own.score()),
                    QualityView.of(own.quality()),
                    own.isAdaptive(),
                    own.isAdaptive() || !family.isAsked()
                            ? null
                            : own.whyFixed().map(Reason::toString).orElse(null),
                    own.sitting().map(s -> SittingView.of(s, person)).orElse(null),
                    items(own, person));
        }

        private static Optional<Interval> range(KnowledgeScore score) {
            return score instanceof KnowledgeScore.Measured measured
                    ? Optional.of(measured.right().range())
                    : score instanceof KnowledgeScore.RangeOnly only
                            ? Optional.of(only.right().range())
                            : Optional.empty();
        }

        private static List<ItemView> items(OwnKnowledge.Family own, String person) {
            if (!own.family().isAsked() || own.isAdaptive()) {
                return List.of();
            }
            return Shuffled.of(own.family().items(), person, own.family().id()).stream()
                    .map(item -> ItemView.of(item, own.answers().get(item.id()), person))
                    .toList();
        }
    }

    /**
     * A test that chooses its questions. What is known of each question stays here, as it would tell which answers were right; the edition names it.
     *
     * @param question the next one, or null where it is at its end or outdated
     */
    private record SittingView(
            String id,
            LocalDate begun,
            int seed,
            String edition,
            int answered,
            String state,
            @Nullable ItemView question,
            @Nullable EndView result) {
        static SittingView of(Sitting sitting, String person) {
            return new SittingView(
                    sitting.begun().clientId(),
                    sitting.begun().observed(),
                    sitting.begun().seed(),
                    sitting.begun().edition(),
                    sitting.answers().size(),
                    state(sitting),
                    sitting.state() instanceof Sitting.State.Asking asking
                            ? ItemView.of(asking.item(), null, person)
                            : null,
                    sitting.state() instanceof Sitting.State.Ended ended ? EndView.of(sitting, ended) : null);
        }

        private static String state(Sitting sitting) {
            if (sitting.state() instanceof Sitting.State.Withheld withheld) {
                return withheld.why() == Sitting.Why.ANSWERED_SINCE ? "answered-since" : "not-reliable";
            }
            return sitting.state() instanceof Sitting.State.Asking
                    ? "asking"
                    : sitting.state() instanceof Sitting.State.Ended ? "ended" : "outdated";
        }
    }

    private record EndView(String stopped, AbilityView ability) {
        static EndView of(Sitting sitting, Sitting.State.Ended ended) {
            Ability ability = ended.ability();
            return new EndView(
                    ended.reached()
                            ? "standard-error"
                            : sitting.answers().size() >= sitting.begun().mostItems()
                                    ? "most-questions"
                                    : "no-further-question",
                    new AbilityView(
                            ended.isRangeOnly() ? null : (Double) ability.theta(),
                            ability.se(),
                            ability.low(),
                            ability.high()));
        }
    }

    private static List<String> lacking(KnowledgeScore score) {
        List<KnowledgeScore.Lack> lacks = score instanceof KnowledgeScore.NotEnough none
                ? none.lacks()
                : score instanceof KnowledgeScore.RangeOnly only ? List.of(only.why()) : List.of();
        return lacks.stream()
                .map(lack -> lack.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private record AbilityView(@Nullable Double theta, double standardError, double low, double high) {
        static AbilityView of(Ability ability) {
            @Nullable Double theta = ability.se() > KnowledgeScore.VAGUE ? null : (Double) ability.theta();
            return new AbilityView(theta, ability.se(), ability.low(), ability.high());
        }
    }

    /** A question without its key. */
    private record ItemView(
            String id,
            String status,
            String stem,
            List<OptionView> options,
            @Nullable AnswerView answer) {
        static ItemView of(TestItem item, @Nullable Optional<String> given, String person) {
            return new ItemView(
                    item.id(),
                    item.status().key(),
                    item.stem(),
                    Shuffled.of(item.options(), person, item.id()).stream()
                            .map(option -> new OptionView(option.id(), option.text()))
                            .toList(),
                    given == null ? null : new AnswerView(given.orElse(null)));
        }
    }

    private record OptionView(String id, String text) {}

    private record AnswerView(@Nullable String option) {}

    private record QualityView(
            @Nullable Integer people,
            @Nullable Double alpha,
            @Nullable Double low,
            @Nullable Double high,
            boolean calibrated) {
        static QualityView of(FamilyQuality quality) {
            return new QualityView(
                    Suppression.told(quality.people()),
                    Hundredths.orNull(quality.reliability().orElse(null)),
                    Hundredths.orNull(quality.range().map(Interval::low).orElse(null)),
                    Hundredths.orNull(quality.range().map(Interval::high).orElse(null)),
                    quality.calibration().estimate().isPresent());
        }
    }

    private record ProcessView(
            String id,
            String discipline,
            String title,
            boolean asked,
            boolean documented,
            List<OptionView> steps,
            @Nullable LocalDate last,
            List<String> given,
            @Nullable OrderView order) {
        static ProcessView of(OwnKnowledge.Process own, String person) {
            return new ProcessView(
                    own.process().id(),
                    own.discipline(),
                    own.process().title(),
                    own.isAsked(),
                    own.process().documented(),
                    Shuffled.of(own.process().steps(), person, own.process().id()).stream()
                            .map(step -> new OptionView(step.id(), step.title()))
                            .toList(),
                    own.last(),
                    own.given(),
                    own.order().map(OrderView::of).orElse(null));
        }
    }

    private record OrderView(int steps, int inPlace, List<String> missed, List<String> misplaced) {
        static OrderView of(StepOrder order) {
            return new OrderView(order.steps(), order.inPlace().size(), order.missed(), order.misplaced());
        }
    }

    private record FamilyView(
            String id,
            String discipline,
            String family,
            String title,
            String field,
            int questions,
            long drafts,
            boolean asked,
            QualityView quality) {
        static FamilyView of(KnowledgeReport.Line line) {
            ToolFamily family = line.quality().family();
            return new FamilyView(
                    family.discipline() + "/" + family.id(),
                    family.discipline(),
                    family.id(),
                    family.title(),
                    line.field(),
                    family.items().size(),
                    family.drafts(),
                    family.isAsked(),
                    QualityView.of(line.quality()));
        }
    }
}
