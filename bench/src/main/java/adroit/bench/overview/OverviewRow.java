package adroit.bench.overview;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.process.ProcessCost;
import adroit.bench.process.RunningChild;
import adroit.bench.reference.BareServer;
import adroit.bench.start.BareCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The overview of the sample city, asked for by somebody who is signed in, beside a bare container that sends the same bytes. */
public final class OverviewRow implements Row {
    private static final String PAGE = "/overview";
    private static final int REQUESTS = 1_000;
    private static final int WARM_UP = 3;
    private static final int MOST_ROUNDS = 5;
    private static final double KILOBYTES = 110;
    private static final double SCRIPT_KILOBYTES = 15;

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String sentence() {
        return "the overview page of the sample city, signed in, beside a bare Jetty that sends the same compressed bytes; and its weight with style sheet, script and every font beside "
                + (int) KILOBYTES + " kB, of which script " + (int) SCRIPT_KILOBYTES + " kB";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        if (!ProcessCost.isKnownHere()) {
            throw new NotMeasured("The row overview reads /proc, which this system does not have.");
        }
        Path home = run.scratch().resolve("city");
        try (RunningChild product = Child.demo(run, home).start()) {
            Browser browser = Browser.signedIn(product.address(), home);
            Path bytes = Files.write(run.scratch().resolve("overview.gz"), browser.get(PAGE));
            List<Figure> figures = new ArrayList<>();
            try (RunningChild bare = BareCommand.sending(bytes, run).start()) {
                figures.add(rate(run, bare, product, browser));
            }
            Weight weight = Weight.of(browser, PAGE);
            figures.add(weight("weight", KILOBYTES, weight.kilobytes()));
            figures.add(weight("weight of script", SCRIPT_KILOBYTES, weight.scriptKilobytes()));
            return figures;
        }
    }

    private static Figure rate(Run run, RunningChild bare, RunningChild product, Browser browser)
            throws IOException, InterruptedException {
        Browser stranger = Browser.ofNobody(bare.address());
        for (int i = 0; i < WARM_UP; i++) {
            stranger.get(BareServer.PAGE, REQUESTS);
            browser.get(PAGE, REQUESTS);
        }
        List<Pair> pairs = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        for (int i = 0; i < rounds; i++) {
            double reference = rate(bare, stranger, BareServer.PAGE);
            pairs.add(new Pair(reference, rate(product, browser, PAGE)));
            run.progress().accept("overview, round " + (i + 1) + " of " + rounds);
        }
        return new Figure("pages per CPU second", "/s", pairs, Goal.atLeast(0.2));
    }

    private static double rate(RunningChild server, Browser browser, String page)
            throws IOException, InterruptedException {
        double before = server.seconds();
        browser.get(page, REQUESTS);
        return REQUESTS / (server.seconds() - before);
    }

    private static Figure weight(String name, double most, double kilobytes) {
        return new Figure(name, "kB", List.of(new Pair(most, kilobytes)), Goal.atMost(1));
    }
}
