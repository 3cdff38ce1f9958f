package adroit.web.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.ReadFramework;
import adroit.framework.ChangeType;
import adroit.framework.DiffQuery;
import adroit.framework.EditionDiff;
import adroit.framework.Elsewhere;
import adroit.framework.Frameworks;
import adroit.framework.ItemChange;
import adroit.framework.ItemDifference;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.testing.SharedData;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** O*NET 24.2, by the classification of 2010, beside 29.x, by that of 2019. The numbers were counted from the publisher's files by other means. */
class RealEditionsTest {
    private static final Actor BY = Actor.OWNER;

    @Test
    void tellsWhatBecameOfTheOccupationsOfTheFormerClassification(@TempDir Path home) {
        Path former = SharedData.file("onet_24_2_text");
        Path latter = SharedData.file("onet_xlsx_smartpath");
        try (JdbcStore store = JdbcStore.open(Location.file(home.resolve("adroit.db")), Clock.systemUTC())) {
            Frameworks frameworks = new Frameworks(store, Clock.systemUTC());
            ReferenceFramework before = kept(frameworks, former, null);
            ReferenceFramework after = kept(frameworks, latter, "29.1");

            EditionDiff diff = frameworks.editions().diff(BY, before, after);

            assertThat(count(diff, ChangeType.GONE)).isEqualTo(262);
            assertThat(count(diff, ChangeType.ADDED)).isEqualTo(168);
            assertThat(count(diff, ChangeType.RENAMED)).isEqualTo(59);
            assertThat(count(diff, ChangeType.REWORDED)).isEqualTo(229);
            assertThat(diff.onlyBefore()).contains(ItemKind.TASK, ItemKind.TOOL).doesNotContain(ItemKind.TECHNOLOGY);
            assertThat(sameTitles(frameworks, diff))
                    .hasSize(90)
                    .containsEntry("15-1121.00", "15-1211.00")
                    .containsEntry("11-3011.00", "11-3012.00");
            assertThat(analysts(frameworks, before)).satisfies(there -> {
                assertThat(there.edition()).isEqualTo(after);
                assertThat(there.item()).isNull();
                assertThat(there.sameTitle()).extracting(ItemHead::code).containsExactly("15-1211.00");
            });
        }
    }

    private static ReferenceFramework kept(Frameworks frameworks, Path path, @Nullable String edition) {
        FrameworkChoice choice = new FrameworkChoice(null, edition, null, Map.of(), false, false);
        ReadFramework read = ReadFramework.of(FrameworkFormat.ONET, path, choice);
        return frameworks.keep(BY, read.details(), read.draft(), read.files()).framework();
    }

    private static int count(EditionDiff diff, ChangeType type) {
        return diff.totals().getOrDefault(type, Map.of()).getOrDefault(ItemKind.OCCUPATION, 0);
    }

    /** Codes that are gone, with the new code that has the same title. */
    private static Map<String, String> sameTitles(Frameworks frameworks, EditionDiff diff) {
        Map<String, String> codes = new TreeMap<>();
        for (ItemDifference each : differences(frameworks, diff)) {
            if (each.changes().get(0) instanceof ItemChange.Gone gone && gone.sameTitle() != null) {
                codes.put(
                        each.item().id(),
                        Objects.requireNonNull(gone.sameTitle()).id());
            }
        }
        return codes;
    }

    private static List<ItemDifference> differences(Frameworks frameworks, EditionDiff diff) {
        List<ItemDifference> all = new ArrayList<>();
        int after = 0;
        List<ItemDifference> page;
        do {
            page = frameworks
                    .editions()
                    .differences(BY, diff, new DiffQuery(ItemKind.OCCUPATION, ChangeType.GONE, after, 100));
            all.addAll(page);
            after = page.isEmpty() ? 0 : page.get(page.size() - 1).place();
        } while (!page.isEmpty());
        return all;
    }

    /** Where an occupation that is gone, and the title of which stays, is in the later edition. */
    private static Elsewhere analysts(Frameworks frameworks, ReferenceFramework before) {
        int number = frameworks
                .items(BY, before, new ItemQuery(null, null, null, "15-1121.00", 0, 1))
                .get(0)
                .number();
        return frameworks
                .editions()
                .elsewhere(
                        BY,
                        before,
                        frameworks.item(BY, before, number).orElseThrow().item())
                .get(0);
    }
}
