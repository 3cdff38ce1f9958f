package adroit.web.knowledge;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.ProcessStep;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.WorkProcess;
import adroit.edition.CatalogEdition;
import adroit.evidence.Fact;
import adroit.evidence.ItemAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A next edition of a catalog with a pen: five questions on the pen, and the process "publish" written down in three steps. */
public final class AskingCatalog {
    private AskingCatalog() {}

    public static CatalogEdition of(CatalogEdition edition) {
        return of(edition, 5);
    }

    /** With so many questions on the pen. */
    public static CatalogEdition of(CatalogEdition edition, int questions) {
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
                IntStream.range(0, questions).mapToObj(AskingCatalog::item).toList()));
    }

    /**
     * What people answer to so many of its questions: some know more, and the later questions are known by fewer.
     *
     * @param from the sequence number of the first fact
     */
    public static List<Fact> answers(List<String> people, int questions, long from) {
        return answers(people, questions, from, 2);
    }

    /** What people answer who guess: no question says anything about another. */
    public static List<Fact> guesses(List<String> people, int questions, long from) {
        return answers(people, questions, from, 0);
    }

    private static List<Fact> answers(List<String> people, int questions, long from, double discrimination) {
        Random chance = new Random(7);
        List<Fact> facts = new ArrayList<>();
        for (String person : people) {
            double ability = chance.nextGaussian();
            for (int item = 0; item < questions; item++) {
                double difficulty = -2 + 4.0 * item / questions;
                boolean knows = chance.nextDouble() < 1 / (1 + Math.exp(-discrimination * (ability - difficulty)));
                facts.add(new ItemAnswer(
                        "item:" + person + ":" + (from + facts.size()),
                        person,
                        "maps",
                        LocalDate.of(2026, 1, 1),
                        "ink-" + item,
                        knows ? "a" : "b"));
            }
        }
        return facts;
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
