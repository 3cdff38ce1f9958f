package adroit.web.api;

import static adroit.identity.Act.BE_NAMED;
import static adroit.identity.Act.SEE_CHAMPIONS;

import adroit.champion.Candidacy;
import adroit.champion.Champion;
import adroit.champion.ChampionKind;
import adroit.champion.ChampionReport;
import adroit.champion.Champions;
import adroit.champion.MeasuredSkill;
import adroit.champion.OwnStanding;
import adroit.champion.StatedInterest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Champions of the three kinds, by id: nothing in the answer ranks them. */
@Component(service = Resource.class)
public final class ChampionsResource implements Resource {
    private static final Map<String, ChampionKind> KINDS =
            new TreeMap<>(Arrays.stream(ChampionKind.values()).collect(Collectors.toMap(ChampionKind::key, k -> k)));

    private final Champions champions;

    @Activate
    public ChampionsResource(@Reference Champions champions) {
        this.champions = champions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/champions", SEE_CHAMPIONS, this::list),
                new Route("GET", "/champions/mine", BE_NAMED, this::mine),
                new Route("POST", "/champions/mine", BE_NAMED, this::agree));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        ChampionReport report = champions.report(call.actor());
        List<Champion> rest = report.named().stream()
                .sorted(Comparator.comparing(Champion::id))
                .filter(c -> after == null || c.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        List<Champion> items = rest.size() > limit ? rest.subList(0, limit) : rest;
        call.ok(new Listed(
                report.asOf(),
                report.rule().level(),
                byKey(report.unnamed()),
                report.coverage().stream()
                        .map(c -> new CoverageView(c.department(), c.title(), counts(c)))
                        .toList(),
                items.stream().map(ChampionView::of).toList(),
                rest.size() > limit ? items.get(limit - 1).id() : null));
    }

    void mine(Call call) throws IOException {
        OwnStanding own = champions.own(call.actor()).orElseThrow(Refusal::notFound);
        call.ok(OwnView.of(own));
    }

    void agree(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        ChampionKind kind = fields.choice("kind", KINDS);
        boolean named = fields.flag("named");
        fields.check();
        champions.agree(call.actor(), kind, named);
        mine(call);
    }

    private static Map<String, Integer> counts(ChampionReport.Coverage coverage) {
        Map<String, Integer> counts = new TreeMap<>();
        KINDS.forEach((key, kind) -> counts.put(key, coverage.of(kind)));
        return counts;
    }

    private static @Nullable Map<String, Integer> byKey(@Nullable Map<ChampionKind, Integer> counts) {
        if (counts == null) {
            return null;
        }
        Map<String, Integer> byKey = new TreeMap<>();
        counts.forEach((kind, count) -> byKey.put(kind.key(), count));
        return byKey;
    }

    private record Listed(
            @Nullable LocalDate asOf,
            double level,
            @Nullable Map<String, Integer> unnamed,
            List<CoverageView> coverage,
            List<ChampionView> items,
            @Nullable String next) {}

    private record CoverageView(String department, String title, Map<String, Integer> named) {}

    private record ChampionView(
            String id,
            String kind,
            String person,
            String name,
            String discipline,
            List<String> departments,
            List<String> skills) {
        static ChampionView of(Champion champion) {
            return new ChampionView(
                    champion.id(),
                    champion.kind().key(),
                    champion.person(),
                    champion.name(),
                    champion.discipline(),
                    champion.departments(),
                    champion.skills());
        }
    }

    private record OwnView(List<CandidacyView> candidacies, List<String> agreed, List<InterestView> interests) {
        static OwnView of(OwnStanding own) {
            return new OwnView(
                    own.candidacies().stream().map(CandidacyView::of).toList(),
                    own.agreed().stream().map(ChampionKind::key).sorted().toList(),
                    own.interests().stream().map(InterestView::of).toList());
        }
    }

    private record CandidacyView(String kind, String discipline, List<SkillView> skills, List<InterestView> interests) {
        static CandidacyView of(Candidacy candidacy) {
            return new CandidacyView(
                    candidacy.kind().key(),
                    candidacy.discipline(),
                    candidacy.skills().stream().map(SkillView::of).toList(),
                    candidacy.interests().stream().map(InterestView::of).toList());
        }
    }

    private record SkillView(String skill, String category, double level, String department) {
        static SkillView of(MeasuredSkill measured) {
            return new SkillView(
                    measured.skill(), Texts.key(measured.category()), measured.level(), measured.department());
        }
    }

    private record InterestView(String discipline, String category, String answer, LocalDate observed) {
        static InterestView of(StatedInterest interest) {
            return new InterestView(
                    interest.discipline(),
                    Texts.key(interest.category()),
                    Texts.key(interest.answer()),
                    interest.observed());
        }
    }
}
