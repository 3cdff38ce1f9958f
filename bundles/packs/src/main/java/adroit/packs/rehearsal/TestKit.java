package adroit.packs.rehearsal;

import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.refusal.Refused;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The program of the child process in which a discipline's bundle is tried for its developer: started, asked, stopped and removed several times, each time under another
 * language and time zone. It says each finding as soon as it has it, so that of what hangs or ends the process one knows what it did last.
 *
 * <p>Arguments: the bundle; a folder to work in; whether it brings a scorer of its own; how often it is started; and the bundles to start beside it.
 */
public final class TestKit {
    private static final int OWN_ARGUMENTS = 4;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"));

    /** The last two are on different days at every moment. */
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "Etc/GMT+12");

    private final KitLines lines;
    private final Path work;
    private final Path temporary;
    private final String name;
    private final byte[] jar;
    private final boolean ownScorer;
    private final int times;
    private final DisciplineFolder field;

    private TestKit(KitLines lines, String[] arguments) throws IOException {
        this.lines = lines;
        Path bundle = Path.of(arguments[0]);
        this.work = Path.of(arguments[1]);
        this.temporary = Files.createDirectories(work.resolve("tmp"));
        this.ownScorer = Boolean.parseBoolean(arguments[2]);
        this.times = Integer.parseInt(arguments[3]);
        this.name = bundle.getFileName().toString();
        this.jar = Files.readAllBytes(bundle);
        this.field = Stage.field(name, jar);
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        KitLines lines = new KitLines(out, Asker.word());
        new TestKit(lines, arguments)
                .run(Arrays.stream(arguments).skip(OWN_ARGUMENTS).map(Path::of).toList());
        lines.end();
        Runtime.getRuntime().halt(0);
    }

    private void run(List<Path> beside) throws Exception {
        System.setProperty("java.io.tmpdir", temporary.toString());
        try (Stage stage = Stage.open(work.resolve("run"), beside)) {
            int services = stage.services();
            Leavings leavings = new Leavings(lines, name);
            Questions questions = new Questions(lines, name, field);
            lines.doing(Check.RESOLVES);
            for (int i = 0; i < times; i++) {
                if (!round(i, stage, questions, leavings)) {
                    return;
                }
            }
            questions.tellDifference();
            questions.tellAnswers();
            lines.doing(Check.RESTARTS);
            leavings.tellRestarts();
            lines.doing(Check.REMOVABLE);
            leavings.tellRemoval(stage.services() - services);
        }
    }

    /** Each start has a thread of its own, as in the product; false where nothing further can be tried. */
    private boolean round(int number, Stage stage, Questions questions, Leavings leavings) throws InterruptedException {
        Locale.setDefault(LANGUAGES.get(number % LANGUAGES.size()));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(number % ZONES.size())));
        Surroundings before = Surroundings.now(temporary);
        boolean[] good = new boolean[1];
        Thread thread = new Thread(() -> good[0] = tried(number, stage, questions, leavings), "adroit-try");
        thread.start();
        thread.join();
        leavings.compare(before, Surroundings.now(temporary));
        return good[0];
    }

    private boolean tried(int number, Stage stage, Questions questions, Leavings leavings) {
        Check check = number == 0 ? Check.RESOLVES : Check.RESTARTS;
        try {
            Bundle bundle = stage.start(name, jar);
            leavings.started(bundle.adapt(BundleWiring.class).getClassLoader());
            Scorer scorer = scorer(stage, bundle);
            if (number == 0) {
                lines.say(Finding.ok(Check.RESOLVES, "It finds what it needs, starts, and offers its scorer."));
            }
            questions.ask(scorer);
            lines.doing(Check.RESTARTS);
            bundle.stop();
            stage.remove(bundle);
            return true;
        } catch (Refused refused) {
            refused.refusals()
                    .forEach(r -> lines.say(new Finding(check, r.code(), r.place(), r.sentence(), r.remedy())));
        } catch (Exception | LinkageError | StackOverflowError e) {
            lines.say(new Finding(
                    check,
                    "START_FAILED",
                    name,
                    "At start " + (number + 1) + " it does not start or stop: " + why(e),
                    "Look at its imports, and at what its component does when it is made and when it stops."));
        }
        return false;
    }

    private Scorer scorer(Stage stage, Bundle bundle) throws Exception {
        return ownScorer ? stage.scorer(bundle, name) : field.described().orElseGet(DecidingChannel::usual);
    }

    private static String why(Throwable e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "." : ": " + message);
    }
}
