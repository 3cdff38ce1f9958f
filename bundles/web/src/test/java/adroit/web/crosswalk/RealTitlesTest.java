package adroit.web.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.crosswalk.Likely;
import adroit.crosswalk.LikelyItems;
import adroit.edition.Disciplines;
import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.ReadFramework;
import adroit.framework.Frameworks;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.index.KeptIndex;
import adroit.index.LuceneIndex;
import adroit.search.Search;
import adroit.search.SearchQuery;
import adroit.search.SearchSources;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.testing.SharedData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles of a city's job classes, held against the occupations of O*NET 24.2: what somebody would choose is among the first ten. */
class RealTitlesTest {
    private static final Map<String, String> CHOSEN = Map.of(
            "GIS Analyst", "15-1199.04",
            "Police Officer II", "33-3051.01",
            "Senior Budget Analyst", "13-2031.00",
            "Water Treatment Plant Operator", "51-8031.00",
            "Electrical Lineworker", "49-9051.00",
            "Land Surveyor", "17-1022.00",
            "Crime Analyst", "33-3021.06",
            "Human Resources Specialist", "13-1071.00");

    @Test
    void theOccupationIsAmongTheFirstWithAReason(@TempDir Path home) throws Exception {
        Path folder = SharedData.file("onet_24_2_text");
        try (JdbcStore store = JdbcStore.open(Location.file(home.resolve("adroit.db")), Clock.systemUTC())) {
            Frameworks frameworks = new Frameworks(store, Clock.systemUTC());
            ReadFramework read = ReadFramework.of(FrameworkFormat.ONET, folder, FrameworkChoice.USUAL);
            ReferenceFramework onet = frameworks
                    .keep(Actor.OWNER, read.details(), read.draft(), read.files())
                    .framework();
            SearchSources sources = new SearchSources(store, new Disciplines());
            Duration never = Duration.ofDays(1);
            try (KeptIndex index =
                    new KeptIndex(new LuceneIndex(home.resolve("index"), sources), sources, never, never)) {
                Search search = new Search(index);
                await(search, onet);
                CHOSEN.forEach((title, code) -> {
                    List<Likely> likely =
                            new LikelyItems(search).near(Actor.OWNER, title, onet, LikelyItems.OF_JOB_CLASSES, 10);
                    assertThat(likely)
                            .as(title)
                            .extracting(l -> l.item().code())
                            .contains(code);
                    assertThat(likely).allSatisfy(l -> assertThat(l.reason()).isNotBlank());
                });
            }
        }
    }

    /** Until the framework is read in. */
    private static void await(Search search, ReferenceFramework onet) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!search.find(Actor.OWNER, SearchQuery.of(onet.details().title()))
                .waiting()
                .isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }
}
