package adroit.web.knowledge;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.ProcessStep;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.WorkProcess;
import adroit.edition.CatalogEdition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A next edition of a catalog with a pen: five questions on the pen, and the process "publish" written down in three steps. */
public final class AskingCatalog {
    private AskingCatalog() {}

    public static CatalogEdition of(CatalogEdition edition) {
        Catalog catalog = edition.catalog();
        return CatalogEdition.of(new Catalog(
                catalog.discipline(),
                catalog.title(),
                "2026.2",
                catalog.affirmed(),
                catalog.levels(),
                catalog.sources(),
                catalog.areas(),
                catalog.tools(),
                catalog.skills(),
                catalog.duties(),
                List.of(new WorkProcess(
                        "publish",
                        "Publish a map",
                        "Planning",
                        true,
                        Stream.of("draw", "check", "print")
                                .map(id -> new ProcessStep(id, "To " + id))
                                .toList())),
                catalog.positions(),
                catalog.reasons(),
                catalog.credentials(),
                IntStream.range(0, 5).mapToObj(AskingCatalog::item).toList()));
    }

    private static TestItem item(int number) {
        return new TestItem(
                "ink-" + number,
                "map-design",
                "pen",
                2,
                ItemStatus.DRAFT,
                "Which ink <" + number + ">?",
                List.of(new TestOption("a", "Black"), new TestOption("b", "Blue")),
                "a",
                "Because the secret key says so",
                List.of());
    }
}
