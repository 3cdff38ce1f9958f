package adroit.web.api;

import static adroit.identity.Act.FILL_FORM;
import static adroit.identity.Act.SEE_OVERVIEW;
import static adroit.identity.Act.SEE_RELEASED;
import static adroit.web.api.Handler.found;

import adroit.dexterity.Dexterity;
import adroit.dexterity.DexterityGroup;
import adroit.dexterity.DexterityReport;
import adroit.dexterity.OwnDexterity;
import adroit.dexterity.ScaleMap;
import adroit.dexterity.ScaleQuality;
import adroit.dexterity.ScaleScore;
import adroit.insight.Suppression;
import adroit.instrument.Statement;
import adroit.measurement.Interval;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Digital dexterity: one's own answers for oneself, and groups of five and more. */
@Component(service = Resource.class)
public final class DexterityResource implements Resource {
    private static final int MOST_ANSWERS = 100;

    private final Dexterity dexterity;

    @Activate
    public DexterityResource(@Reference Dexterity dexterity) {
        this.dexterity = dexterity;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/dexterity", SEE_OVERVIEW, found(this::report)),
                new Route("GET", "/dexterity/scales/{scale}/map", SEE_OVERVIEW, found(this::map)),
                new Route("GET", "/dexterity/mine", FILL_FORM, found(this::mine)),
                new Route("POST", "/dexterity/mine", FILL_FORM, found(this::answer)),
                new Route("POST", "/dexterity/mine/release", FILL_FORM, found(this::release)),
                new Route("GET", "/people/{id}/dexterity", SEE_RELEASED, found(this::released)));
    }

    void mine(Call call) throws IOException {
        call.ok(OwnView.of(dexterity.own(call.actor())));
    }

    void answer(Call call) throws IOException {
        OwnDexterity own = dexterity.own(call.actor());
        Fields fields = Fields.of(call.json());
        Map<String, Integer> levels = new HashMap<>();
        for (Fields each : fields.objects("answers", MOST_ANSWERS)) {
            String statement = each.text("statement");
            int level = each.integer("level", Statement.LOWEST, Statement.HIGHEST);
            if (!statement.isEmpty() && own.instrument().find(statement).isEmpty()) {
                each.problem("statement", "is none of the instrument's");
            }
            levels.put(statement, level);
        }
        fields.check();
        dexterity.answer(call.actor(), levels);
        mine(call);
    }

    void release(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        boolean released = fields.flag("released");
        fields.check();
        dexterity.release(call.actor(), released);
        mine(call);
    }

    void released(Call call) throws IOException {
        call.ok(OwnView.of(dexterity.released(call.actor(), call.variable("id")).dexterity()));
    }

    void report(Call call) throws IOException {
        call.ok(ReportView.of(dexterity.report(call.actor())));
    }

    void map(Call call) throws IOException {
        ScaleMap map = dexterity.map(call.actor(), call.variable("scale"));
        call.ok(MapView.of(map.scale().id(), map.scale().title(), map.calibration(), map.bins()));
    }

    private record OwnView(
            String id,
            String title,
            String edition,
            long drafts,
            @Nullable LocalDate last,
            Map<String, Integer> answers,
            boolean released,
            List<ScoreView> scales,
            List<StatementView> statements) {
        static OwnView of(OwnDexterity own) {
            List<ScoreView> scales = new ArrayList<>();
            for (int i = 0; i < own.scores().size(); i++) {
                scales.add(ScoreView.of(own.qualities().get(i), own.scores().get(i)));
            }
            return new OwnView(
                    own.instrument().id(),
                    own.instrument().title(),
                    own.instrument().edition(),
                    own.instrument().drafts(),
                    own.last(),
                    new TreeMap<>(own.answers()),
                    own.sharing().released(),
                    scales,
                    own.instrument().statements().stream()
                            .map(StatementView::of)
                            .toList());
        }
    }

    private record StatementView(
            String id,
            String facet,
            String aspect,
            String status,
            String text,
            String low,
            String middle,
            String high) {
        static StatementView of(Statement statement) {
            return new StatementView(
                    statement.id(),
                    statement.facet().key(),
                    statement.aspect().key(),
                    statement.status().key(),
                    statement.text(),
                    statement.low(),
                    statement.middle(),
                    statement.high());
        }
    }

    private record ScoreView(
            String id,
            String title,
            int answered,
            @Nullable Double mean,
            @Nullable Double standardError,
            List<String> lacks,
            QualityView quality) {
        static ScoreView of(ScaleQuality quality, ScaleScore score) {
            QualityView view = QualityView.of(quality);
            if (score instanceof ScaleScore.Scored scored) {
                return new ScoreView(
                        quality.scale().id(),
                        quality.scale().title(),
                        scored.answered(),
                        scored.mean(),
                        Hundredths.of(scored.standardError()),
                        List.of(),
                        view);
            }
            ScaleScore.NotEnough none = (ScaleScore.NotEnough) score;
            return new ScoreView(
                    quality.scale().id(),
                    quality.scale().title(),
                    none.answered(),
                    null,
                    null,
                    none.lacks().stream()
                            .map(lack -> lack.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList(),
                    view);
        }
    }

    private record QualityView(
            String id,
            String title,
            int statements,
            @Nullable Integer people,
            @Nullable Double alpha,
            @Nullable Double low,
            @Nullable Double high,
            boolean reliable) {
        static QualityView of(ScaleQuality quality) {
            @Nullable Double alpha = quality.reliability().orElse(null);
            return new QualityView(
                    quality.scale().id(),
                    quality.scale().title(),
                    quality.scale().statements().size(),
                    Suppression.told(quality.people()),
                    Hundredths.orNull(alpha),
                    alpha == null
                            ? null
                            : Hundredths.orNull(
                                    quality.range().map(Interval::low).orElse(null)),
                    alpha == null
                            ? null
                            : Hundredths.orNull(
                                    quality.range().map(Interval::high).orElse(null)),
                    quality.isReliable());
        }
    }

    private record ReportView(
            String instrument,
            String edition,
            long drafts,
            @Nullable Integer answered,
            int people,
            int leftOut,
            List<QualityView> scales,
            List<StatementQualityView> statements,
            List<GroupView> items,
            @Nullable String next) {
        static ReportView of(DexterityReport report) {
            return new ReportView(
                    report.instrument().id(),
                    report.instrument().edition(),
                    report.instrument().drafts(),
                    Suppression.told(report.answered()),
                    report.people(),
                    report.leftOut(),
                    report.qualities().stream().map(QualityView::of).toList(),
                    report.qualities().stream()
                            .flatMap(quality ->
                                    quality.statements().stream().map(each -> StatementQualityView.of(quality, each)))
                            .toList(),
                    report.groups().stream().map(GroupView::of).toList(),
                    null);
        }
    }

    private record StatementQualityView(
            String id,
            String scale,
            @Nullable Integer answers,
            @Nullable Double restCorrelation) {
        static StatementQualityView of(ScaleQuality quality, ScaleQuality.StatementQuality each) {
            return new StatementQualityView(
                    each.id(),
                    quality.scale().id(),
                    Suppression.told(each.answers()),
                    quality.reliability().isPresent() ? Hundredths.orNull(each.restCorrelation()) : null);
        }
    }

    private record GroupView(String id, String title, int people, List<CellView> scales) {
        static GroupView of(DexterityGroup group) {
            return new GroupView(
                    group.department().id(),
                    group.department().title(),
                    group.people(),
                    group.cells().stream()
                            .map(cell -> new CellView(cell.scale(), cell.people(), cell.mean()))
                            .toList());
        }
    }

    private record CellView(String id, int people, @Nullable Double mean) {}
}
