package adroit.bench.catalogs;

import adroit.bench.CpuTime;
import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.search.PlainLucene;
import adroit.edition.Disciplines;
import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.ReadFramework;
import adroit.framework.FrameworkDraft;
import adroit.framework.Frameworks;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.index.LuceneIndex;
import adroit.search.Search;
import adroit.search.SearchSources;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A large framework that is read, stored, indexed and swapped in while others read on: whether any of them gets less than a whole answer, or waits for it. */
public final class SwapRow implements Row {
    private static final long LARGE = 26L << 20;
    private static final long FORMER = 8L << 20;
    private static final int MOST_ROUNDS = 5;
    private static final int READERS = 2;
    private static final long BEFORE_MILLIS = 3_000;

    @Override
    public String name() {
        return "swap";
    }

    @Override
    public String sentence() {
        return "a package of 26 MB read, stored, indexed and swapped in, while " + READERS
                + " search and open items without a pause: whole answers beside all they asked for, the time within which 99 of 100 came beside that of before, the longest wait beside the whole time that it took; and the processor time of indexing it beside that of plain Lucene";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(run.scratch().resolve("swap"));
        try (JdbcStore store = JdbcStore.open(Location.file(folder.resolve("adroit.db")));
                LuceneIndex index =
                        new LuceneIndex(folder.resolve("index"), new SearchSources(store, new Disciplines()))) {
            Swap swap = new Swap(new Frameworks(store, Clock.systemUTC()), index);
            ReferenceFramework former = swap.in(MadeFiles.casePackage(folder.resolve("former.json"), FORMER));
            return measured(run, folder, swap, new Readers(swap.frameworks(), new Search(index), former, READERS));
        }
    }

    private static List<Figure> measured(Run run, Path folder, Swap swap, Readers readers)
            throws IOException, InterruptedException {
        List<Pair> answers = new ArrayList<>();
        List<Pair> usual = new ArrayList<>();
        List<Pair> longest = new ArrayList<>();
        List<Pair> cpu = new ArrayList<>();
        swap.in(MadeFiles.casePackage(folder.resolve("first.json"), LARGE + 1_000));
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        for (int round = 0; round < rounds; round++) {
            // one item more each time: what is there already is not stored again
            Path large = MadeFiles.casePackage(folder.resolve("large.json"), LARGE + (2 + round) * 1_000);
            Readers.Got before = readers.during(() -> Thread.sleep(BEFORE_MILLIS));
            Readers.Got meanwhile = readers.during(() -> swap.in(large));
            answers.add(new Pair(before.asked() + meanwhile.asked(), before.whole() + meanwhile.whole()));
            usual.add(new Pair(before.p99(), meanwhile.p99()));
            longest.add(new Pair(meanwhile.took(), meanwhile.longest()));
            cpu.add(new Pair(plain(folder.resolve("plain-" + round), large), swap.cpu()));
            run.progress()
                    .accept("swap, round " + (round + 1) + " of " + rounds + ", " + meanwhile.asked() + " answers");
        }
        return List.of(
                new Figure("whole answers of readers meanwhile", "answers", answers, Goal.atLeast(1)),
                new Figure("p99 of these answers", "ms", usual, Goal.atMost(3)),
                new Figure("longest wait of a reader", "ms", longest, Goal.atMost(0.25)),
                new Figure("CPU of indexing what was stored", "ms", cpu, Goal.atMost(2)));
    }

    /** Milliseconds of the processor that plain Lucene takes for the same items, from memory. */
    private static double plain(Path folder, Path file) {
        FrameworkDraft draft = ReadFramework.of(FrameworkFormat.CASE, file, FrameworkChoice.USUAL)
                .draft();
        return CpuTime.milliseconds(() -> {
            try (PlainLucene lucene = new PlainLucene(folder, draft)) {
                return lucene;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Brings a package in, as the product does. */
    private static final class Swap {
        private final Frameworks frameworks;
        private final LuceneIndex index;
        private double cpu;

        Swap(Frameworks frameworks, LuceneIndex index) {
            this.frameworks = frameworks;
            this.index = index;
        }

        Frameworks frameworks() {
            return frameworks;
        }

        /** Milliseconds of the processor for indexing the last package; not for reading and storing it. */
        double cpu() {
            return cpu;
        }

        ReferenceFramework in(Path file) {
            ReadFramework read = ReadFramework.of(FrameworkFormat.CASE, file, FrameworkChoice.USUAL);
            Frameworks.Kept kept = frameworks.keep(Actor.OWNER, read.details(), read.draft(), read.files());
            if (kept.before()) {
                throw new IllegalStateException("the package was there already");
            }
            cpu = CpuTime.milliseconds(() -> {
                index.refresh();
                return true;
            });
            return kept.framework();
        }
    }
}
