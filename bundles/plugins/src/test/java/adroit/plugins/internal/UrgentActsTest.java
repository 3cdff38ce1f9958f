package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.identity.Actor;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import adroit.plugins.Busy;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.publisher.NewPublisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators do at once, while others look at packs that take their time. */
class UrgentActsTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final Duration TRIAL = Duration.ofSeconds(6);

    @TempDir
    Path folder = Path.of("");

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final SigningKey key = SigningKey.make();
    private Path home;
    private KeptCity city;
    private Installation run;

    @BeforeEach
    void start() throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        city = new KeptCity(home);
        byte[] good = TownBundle.of(folder, "Good", "");
        Path verdicts = Files.createDirectories(home.resolve("data")).resolve("disciplines.verdicts");
        Files.writeString(verdicts, Digest.sha256(good) + " a_JDK,_a_version\n");
        run = Installation.trying(home, city.store, TRIAL);
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        run.lifecycle.installPack(OWNER, "trees.adroit", pack(good));
    }

    @AfterEach
    void stop() throws Exception {
        people.shutdownNow();
        run.close();
        city.close();
    }

    private byte[] pack(byte[] bundle) throws Exception {
        Path jar = Files.write(folder.resolve("trees.jar"), bundle);
        return Packing.of(jar).pack().signed(key).bytes();
    }

    /** A newer version whose trial ends at its deadline. */
    private byte[] endless() throws Exception {
        Path said = folder.resolve("trees/discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceAll("(?m)^version: .*$", "version: 0.2.0"));
        return pack(TownBundle.of(folder, "Endless", "", "0.2.0"));
    }

    @Test
    void takingOutOfServiceAndRevokingDoNotWaitForTheTrialOfALook() throws Exception {
        byte[] endless = endless();
        Future<?> look = people.submit(() -> run.lifecycle.planPack(OWNER, "x", endless));
        awaitATrial();
        assertThat(run.lifecycle.disable(OWNER, "trees").state()).isEqualTo(DisciplineState.DISABLED);
        run.lifecycle.rollBack(OWNER, null, false);
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        assertThat(run.lifecycle.quarantineSignedBy(OWNER, key.publisher().fingerprint()))
                .containsExactly("trees");
        assertThat(look.isDone()).as("the trial goes on until its deadline").isFalse();
        assertThatThrownBy(look::get)
                .as("its signer is asked for once more in its turn")
                .hasMessageContaining("PUBLISHER_REVOKED");
    }

    @Test
    void oneLooksAtATimeSoThatLooksDoNotFillTheLine() throws Exception {
        byte[] texts = textsAlone();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        people.execute(() -> run.queue.call(() -> {
            begun.countDown();
            return end.await(20, TimeUnit.SECONDS);
        }));
        begun.await();
        List<Thread> looks = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 2; i++) {
            looks.add(started(() -> run.lifecycle.planPack(OWNER, "x", texts), failures));
        }
        awaitIn(looks.get(0), Queue.class, Acts.class);
        awaitIn(looks.get(1), Queue.class, Acts.class);
        assertThat(run.queue.waiting()).isEqualTo(1);
        end.countDown();
        for (Thread each : looks) {
            each.join();
        }
        assertThat(failures).isEmpty();
    }

    /** A field whose look needs no trial. */
    private byte[] textsAlone() {
        Path field = folder.resolve("shrubs");
        NewField.write(field);
        return Packing.of(field).pack().signed(key).bytes();
    }

    private static Thread started(Runnable act, List<Throwable> failures) {
        Thread thread = new Thread(() -> {
            try {
                act.run();
            } catch (Throwable e) {
                failures.add(e);
            }
        });
        thread.start();
        return thread;
    }

    /** Until it waits in a method of one of these. */
    private static void awaitIn(Thread thread, Class<?>... waiting) throws InterruptedException {
        while (!isIn(thread, List.of(waiting))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static boolean isIn(Thread thread, List<Class<?>> waiting) {
        boolean waits = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState());
        String where = Stream.of(thread.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("adroit."))
                .findFirst()
                .orElse("");
        return waits && waiting.stream().anyMatch(each -> where.equals(each.getName()));
    }

    @Test
    void whoDoesNotGetTheTurnToLookIsToldSoAndNothingIsRefused() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> end = new CompletableFuture<>();
        Acts acts = actsOfLittlePatience();
        Future<String> first = people.submit(() -> acts.looking(OWNER, "look", () -> "one", () -> {
            begun.countDown();
            String seen = end.join();
            return () -> seen;
        }));
        begun.await();
        assertThatThrownBy(() -> acts.looking(OWNER, "look", () -> "another", () -> () -> "never"))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("Try again in a minute");
        assertThat(city.acts()).noneMatch(each -> each.contains(" look "));
        end.complete("seen");
        assertThat(first.get()).isEqualTo("seen");
    }

    @Test
    void aLookThatIsRefusedGivesTheTurnBack() {
        Acts acts = actsOfLittlePatience();
        assertThatThrownBy(() -> acts.looking(OWNER, "look", () -> "one", () -> {
                    throw new DisciplineRefused("NO_PACK", "It is no pack.", "Send another.");
                }))
                .isInstanceOf(DisciplineRefused.class)
                .isNotInstanceOf(Busy.class);
        assertThat(acts.looking(OWNER, "look", () -> "another", () -> () -> "seen"))
                .isEqualTo("seen");
        assertThat(city.acts()).last().isEqualTo("owner look one (NO_PACK) refused");
    }

    private Acts actsOfLittlePatience() {
        Journal journal = new Journal(city.store, Clock.systemUTC(), new PluginLog(Clock.systemUTC()));
        return new Acts(run.service, journal, run.queue, Duration.ofMillis(50));
    }

    @Test
    void whoeverWaitsForATrialGoesWhenTheServerStops() throws Exception {
        byte[] endless = endless();
        Future<?> look = people.submit(() -> run.lifecycle.planPack(OWNER, "x", endless));
        awaitATrial();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Thread inbox = started(() -> run.lifecycle.installPack(OWNER, "y", endless), failures);
        awaitIn(inbox, Trials.class);
        inbox.interrupt();
        inbox.join();
        assertThat(look.isDone()).as("the trial goes on").isFalse();
        assertThat(failures).singleElement().isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void whatIsUrgentGoesBeforeWhatWaits() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        all.add(people.submit(() -> run.queue.call(() -> {
            begun.countDown();
            return end.await(20, TimeUnit.SECONDS) && done.add("what was begun");
        })));
        begun.await();
        all.add(people.submit(() -> run.queue.call(() -> done.add("what waits"))));
        while (run.queue.waiting() < 1) {
            Thread.onSpinWait();
        }
        all.add(people.submit(() -> run.queue.callFirst(() -> done.add("what is urgent"))));
        while (run.queue.waiting() < 2) {
            Thread.onSpinWait();
        }
        end.countDown();
        for (Future<?> each : all) {
            each.get();
        }
        assertThat(done).containsExactly("what was begun", "what is urgent", "what waits");
    }

    /** Until a child process has been given its folder. */
    private void awaitATrial() throws Exception {
        Path scratch = home.resolve("scratch");
        while (isEmpty(scratch)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static boolean isEmpty(Path scratch) throws Exception {
        if (Files.notExists(scratch)) {
            return true;
        }
        try (Stream<Path> children = Files.list(scratch)) {
            return children.findAny().isEmpty();
        }
    }
}
