package adroit.web.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.web.layout.Choice;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.ToolRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogPagesTest {
    private static final List<Area> AREAS =
            List.of(new Area("roads", "Roads"), new Area("water", "Water"), new Area("empty", "Nothing yet"));

    private static final Catalog LARGE = of(9_000);

    /** Every third skill is of water, and stands among those of roads. */
    private static Catalog of(int skills) {
        return new Catalog(
                "works",
                "Public works",
                "1",
                LocalDate.of(2026, 10, 1),
                List.of(),
                List.of(),
                AREAS,
                List.of(),
                IntStream.range(0, skills).mapToObj(CatalogPagesTest::skill).toList(),
                List.of(new Duty("rake", "Rake", List.of(), List.of(new RankedTool("a-rake", ToolRank.PREFERRED)))),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Skill skill(int number) {
        return new Skill(
                "s-" + number,
                "Skill " + number,
                number % 3 == 0 ? "water" : "roads",
                SkillCategory.OPERATIONS,
                number % 10 == 0 ? "Flushes hydrants." : "Does it.",
                List.of(),
                false,
                null,
                List.of());
    }

    private static CatalogPages pages(int skills, CatalogAsk ask) {
        return new CatalogPages("/fields/works", skills == LARGE.skills().size() ? LARGE : of(skills), ask);
    }

    private static List<String> shown(CatalogPages pages) {
        return pages.skills().values().stream()
                .flatMap(List::stream)
                .map(Skill::id)
                .toList();
    }

    private static CatalogAsk asked(String address) {
        String[] fields = {"", "", "", ""};
        for (String each : address.replaceFirst(".*\\?", "").split("&")) {
            String[] parts = each.split("=", 2);
            fields[List.of("part", "area", "q", "page").indexOf(parts[0])] = parts[1];
        }
        return CatalogAsk.of(fields[0], fields[1], fields[2], fields[3]);
    }

    @Test
    void aSmallCatalogIsOnePageWhateverIsAsked() {
        CatalogPages pages = pages(CatalogPages.WHOLE, CatalogAsk.of("tools", "water", "nothing", "7"));
        assertThat(pages.excerpt()).isEmpty();
        assertThat(shown(pages)).hasSize(CatalogPages.WHOLE);
        assertThat(pages.ways())
                .extracting(FieldPage.Way::href, FieldPage.Way::count)
                .containsExactly(
                        tuple("#area-roads", "66 skills"),
                        tuple("#area-water", "34 skills"),
                        tuple("#area-empty", "0 skills"),
                        tuple("#field-tools", ""));
    }

    @Test
    void theNextPagesLeadThroughEverySkillOnceInTheOrderOfTheAreas() {
        List<String> met = new ArrayList<>();
        Set<String> headings = new LinkedHashSet<>();
        CatalogPages pages = pages(9_000, CatalogAsk.FIRST);
        int most = 0;
        while (true) {
            List<String> here = shown(pages);
            most = Math.max(most, here.size());
            met.addAll(here);
            pages.skills().keySet().forEach(area -> headings.add(area.id()));
            String next = pages.excerpt().orElseThrow().turn().next();
            if (next.isEmpty()) {
                break;
            }
            pages = pages(9_000, asked(next));
        }
        assertThat(most).isEqualTo(CatalogPages.PAGE);
        assertThat(met).hasSize(9_000).doesNotHaveDuplicates();
        assertThat(met.subList(0, 3)).containsExactly("s-1", "s-2", "s-4");
        assertThat(headings).containsExactly("roads", "water");
        assertThat(pages.excerpt().orElseThrow().said()).isEqualTo("Skills: 8,941 to 9,000 of 9,000.");
        assertThat(asked(pages.excerpt().orElseThrow().turn().before()).page()).isEqualTo(149);
    }

    @Test
    void filtersByAreaAndWords() {
        CatalogPages pages = pages(9_000, CatalogAsk.of("", "water", " hydrants FLUSHES ", ""));
        assertThat(shown(pages)).hasSize(CatalogPages.PAGE).allSatisfy(id -> assertThat(
                        Integer.parseInt(id.substring(2)) % 30)
                .isZero());
        CatalogExcerpt excerpt = pages.excerpt().orElseThrow();
        assertThat(excerpt.said()).isEqualTo("Skills: 1 to 60 of 300 found, of 9,000 in the catalog.");
        assertThat(excerpt.turn().next()).isEqualTo("/fields/works?part=skills&area=water&q=hydrants+FLUSHES&page=2");
        assertThat(excerpt.areas())
                .extracting(Choice::label)
                .containsExactly("All areas (9,000)", "Roads (6,000)", "Water (3,000)", "Nothing yet (0)");
        assertThat(excerpt.areas().stream().filter(Choice::chosen))
                .singleElement()
                .satisfies(c -> assertThat(c.value()).isEqualTo("water"));
    }

    @Test
    void saysThatNothingWasFound() {
        CatalogPages pages = pages(101, CatalogAsk.of("skills", "", "zebra", "3"));
        assertThat(shown(pages)).isEmpty();
        assertThat(pages.excerpt().orElseThrow().said()).isEmpty();
        assertThat(pages.excerpt().orElseThrow().turn().before()).isEmpty();
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(shown(pages(130, CatalogAsk.of("skills", "", "", "999")))).hasSize(10);
    }

    @Test
    void aPartThatTheCatalogLacksIsNotShown() {
        assertThat(shown(pages(101, CatalogAsk.of("sources", "water", "zebra", ""))))
                .hasSize(CatalogPages.PAGE);
    }

    @Test
    void anotherPartShowsNoSkills() {
        CatalogPages pages = pages(101, CatalogAsk.of("tools", "", "", ""));
        assertThat(shown(pages)).isEmpty();
        assertThat(pages.part(CatalogPart.TOOLS, List.of("a rake"))).containsExactly("a rake");
        assertThat(pages.excerpt().orElseThrow().filter()).isFalse();
    }
}
