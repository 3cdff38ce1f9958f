package adroit.web.champions;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.champion.ChampionKind;
import adroit.champion.ChampionReport;
import adroit.champion.ChampionReport.Coverage;
import adroit.champion.ChampionRule;
import adroit.champion.Rotation;
import adroit.edition.Disciplines;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Installation;
import adroit.web.templates.StaticTemplates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Nothing on the page ranks the kinds. */
class GalleryTest {
    private static final ChampionReport NOBODY = new ChampionReport(
            LocalDate.of(2026, 6, 1),
            ChampionRule.USUAL,
            List.of(),
            List.of(new Coverage(
                    "d-1",
                    "Water",
                    Map.of(ChampionKind.OPERATIONS, 0, ChampionKind.PROCESS, 0, ChampionKind.TECHNOLOGY, 0))),
            null);

    private static ChampionsPage page(long seed) {
        return new Gallery(NOBODY, new FieldTitles(new Disciplines()), new Rotation(seed), true)
                .page(new Installation("", "", "0.1.0").frame("Champions"), Optional.empty());
    }

    private static String html(long seed) {
        return new StaticTemplates().championsChampions(page(seed)).render();
    }

    @Test
    void saysThatADepartmentHasNoneOfOneKindAsLoudlyAsOfTheOthers() {
        String html = html(0);
        for (ChampionKind kind : ChampionKind.values()) {
            assertThat(html).contains("0 " + kind.key() + " champions in Water");
        }
        Set<String> shapes = page(0).panels().stream()
                .map(panel -> html.substring(
                                html.indexOf("<section class=\"ad-panel\" aria-labelledby=\"kind-" + panel.key()),
                                html.indexOf("</section>", html.indexOf("id=\"kind-" + panel.key())))
                        .replaceAll(">[^<]*<", "><")
                        .replace(panel.key(), "kind"))
                .collect(Collectors.toSet());
        assertThat(shapes).as("markup without words").hasSize(1);
    }

    @Test
    void putsEachKindFirstInAThirdOfTheViewsAndTurnsTheTableWithIt() {
        assertThat(LongStream.range(0, 30)
                        .mapToObj(seed -> page(seed).panels().get(0).key())
                        .collect(Collectors.groupingBy(k -> k, Collectors.counting())))
                .hasSize(3)
                .allSatisfy((kind, times) -> assertThat(times).isEqualTo(10));
        ChampionsPage turned = page(1);
        assertThat(turned.rows().get(0).cells().get(0).text())
                .contains(turned.panels().get(0).key());
    }

    @Test
    void usesNoWordThatRanks() {
        assertThat(Pattern.compile("\\b(best|top|winner|points|rank|first place|score)", Pattern.CASE_INSENSITIVE)
                        .matcher(html(2).replaceAll("(?s)<footer.*", ""))
                        .results()
                        .count())
                .isZero();
    }
}
