package adroit.web.champions;

import adroit.champion.Candidacy;
import adroit.champion.Champion;
import adroit.champion.ChampionKind;
import adroit.champion.ChampionReport;
import adroit.champion.ChampionReport.Coverage;
import adroit.champion.OwnStanding;
import adroit.champion.Rotation;
import adroit.web.champions.CoverageRow.CoverageCell;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the page out of core's answer, in the order of one rotation. */
final class Gallery {

    private final ChampionReport report;
    private final FieldTitles titles;
    private final List<ChampionKind> kinds;
    private final Map<String, String> departments;
    private final boolean names;

    /**
     * A page.
     *
     * @param names whether the visitor may see who is named
     */
    Gallery(ChampionReport report, FieldTitles titles, Rotation rotation, boolean names) {
        this.report = report;
        this.titles = titles;
        this.names = names;
        kinds = rotation.kinds();
        departments = report.coverage().stream().collect(Collectors.toMap(Coverage::department, Coverage::title));
    }

    ChampionsPage page(Frame frame, Optional<OwnStanding> own) {
        LocalDate asOf = report.asOf();
        return new ChampionsPage(
                frame,
                kinds.stream().map(this::panel).toList(),
                report.coverage().stream().map(this::row).toList(),
                asOf == null ? "" : Days.of(asOf),
                rule(),
                own.map(this::own));
    }

    private String rule() {
        return String.format(
                Locale.ROOT,
                "A champion is somebody measured at level %.0f or above in a skill, with evidence that may be used for workforce planning,"
                        + " who also says what they want with skills of that kind. What they say decides the kind; nobody guesses it.",
                report.rule().level());
    }

    private KindPanel panel(ChampionKind kind) {
        List<NamedChampion> named = report.named().stream()
                .filter(c -> c.kind() == kind)
                .map(this::champion)
                .toList();
        return new KindPanel(
                kind.key(),
                KindWords.title(kind),
                KindWords.meaning(kind),
                named,
                namedInWords(named.size()),
                unnamed(kind),
                none(kind));
    }

    private String namedInWords(int named) {
        if (!names) {
            return "Names are not part of what you see; the table below counts them.";
        }
        return named == 0 ? "Nobody is named yet." : "";
    }

    private NamedChampion champion(Champion champion) {
        String where = champion.departments().stream()
                .map(d -> departments.getOrDefault(d, d))
                .collect(Collectors.joining(", "));
        return new NamedChampion(
                champion.name(),
                where + " · " + titles.field(champion.discipline()),
                champion.skills().stream()
                        .map(s -> titles.skill(champion.discipline(), s))
                        .collect(Collectors.joining(", ")));
    }

    private String unnamed(ChampionKind kind) {
        Map<ChampionKind, Integer> unnamed = report.unnamed();
        if (unnamed == null) {
            return "Whether there are more is not shown: too few people were asked and measured.";
        }
        int more = unnamed.getOrDefault(kind, 0);
        return Counts.of(more, "more person in the city could be one", "more people in the city could be one")
                + (more == 1 ? " and is not named." : " and are not named.");
    }

    private String none(ChampionKind kind) {
        List<String> without = report.coverage().stream()
                .filter(c -> c.of(kind) == 0)
                .map(Coverage::title)
                .toList();
        return without.isEmpty() ? "" : KindWords.count(kind, 0) + " in " + String.join(", ", without);
    }

    private CoverageRow row(Coverage coverage) {
        return new CoverageRow(
                coverage.title(),
                kinds.stream()
                        .map(kind -> new CoverageCell(KindWords.count(kind, coverage.of(kind)), coverage.of(kind) == 0))
                        .toList());
    }

    private Own own(OwnStanding standing) {
        Map<ChampionKind, List<Candidacy>> byKind =
                standing.candidacies().stream().collect(Collectors.groupingBy(Candidacy::kind));
        List<OwnKind> own = new ArrayList<>();
        for (ChampionKind kind : kinds) {
            List<Candidacy> candidacies = byKind.getOrDefault(kind, List.of());
            boolean agreed = standing.agreed().contains(kind);
            if (!candidacies.isEmpty() || agreed) {
                own.add(new OwnKind(kind.key(), KindWords.one(kind), agreed, evidence(candidacies)));
            }
        }
        return new Own(own, own.isEmpty() ? why(standing) : "");
    }

    private List<String> evidence(List<Candidacy> candidacies) {
        return candidacies.stream()
                .flatMap(c -> {
                    List<String> sentences = new ArrayList<>();
                    c.skills()
                            .forEach(s -> sentences.add(String.format(
                                    Locale.ROOT,
                                    "Level %.1f in %s.",
                                    s.level(),
                                    titles.skill(s.discipline(), s.skill()))));
                    c.interests()
                            .forEach(i -> sentences.add("You said on " + Days.of(i.observed()) + " of "
                                    + KindWords.category(i.category()) + " in " + titles.field(i.discipline())
                                    + ": you want to " + KindWords.answer(i.answer()) + "."));
                    return sentences.stream();
                })
                .distinct()
                .toList();
    }

    private String why(OwnStanding standing) {
        Function<Boolean, String> interest = asked -> asked
                ? "You have said what you want; what is missing is a level of "
                        + String.format(Locale.ROOT, "%.0f", report.rule().level())
                        + " or above, measured by somebody else or a test, in a skill of that kind."
                : "You have not said yet what you want with your skills: use them, improve the present way, or explore new ways.";
        return interest.apply(!standing.interests().isEmpty());
    }
}
