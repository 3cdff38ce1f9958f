package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.evidence.RecordedFact;
import adroit.intake.KnownColumns;
import adroit.organization.Assignment;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Supervision;
import adroit.storage.EvidenceRecords;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A long work goes on beside the writes of others, and what it came to is put in place at once. */
class PreparationTest extends OnBothEngines {
    @Test
    void putsInPlaceWhatTheWorkChanged() {
        Sample.hire(store, Sample.ADA, Sample.BO);

        prepare(s -> {
            s.organization().save(List.of(Sample.CLEO, renamed()));
            s.organization()
                    .saveSupervisions(
                            List.of(new Supervision("p-cleo", "p-ada", Supervision.Kind.REGULAR, Sample.DAY, null)));
        });

        assertThat(found(s -> s.organization().person("p-cleo"))).isPresent();
        assertThat(named("p-bo")).contains("Boris");
        assertThat(named("p-ada")).contains("Ada");
        assertThat(listed(s -> s.organization().supervisorsOf("p-cleo"))).hasSize(1);
        assertThat(people("boris")).containsExactly("p-bo");
        assertThat(people("cleo")).containsExactly("p-cleo");
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void noLongerFindsWhatAWorkTookAway() {
        Sample.hire(store, Sample.ADA, Sample.BO);
        assertThat(people("birch")).containsExactly("p-bo");

        prepare(s -> s.organization().save(List.of(renamed())));

        assertThat(people("birch")).isEmpty();
        assertThat(people("oak")).containsExactly("p-bo");
    }

    @Test
    void fillsAnEmptyCity() {
        prepare(s -> s.organization().save(List.of(Sample.ADA, Sample.BO, Sample.CLEO)));

        assertThat(listed(s -> s.organization().people(new PeopleQuery(null, null, null, 9), Sample.DAY)))
                .hasSize(3);
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void seesItsOwnChangesWhileOthersSeeNone() {
        Sample.hire(store, Sample.ADA);

        prepare(s -> {
            s.organization().save(List.of(Sample.BO));
            assertThat(s.organization().person("p-bo")).isPresent();
            assertThat(s.organization().person("p-ada")).isPresent();
            assertThat(found(other -> other.organization().person("p-bo"))).isEmpty();
        });

        assertThat(found(s -> s.organization().person("p-bo"))).isPresent();
    }

    @Test
    void othersWriteWhileItWorks() {
        Sample.hire(store, Sample.ADA);

        prepare(s -> {
            s.organization().save(List.of(Sample.BO));
            elsewhere(() -> Sample.record(store, Sample.rating("c-other", "p-ada", 3)));
            elsewhere(() -> {
                act(other -> other.intake().remember(columns()));
                return true;
            });
        });

        assertThat(lastSequence()).isEqualTo(1);
        assertThat(found(s -> s.intake().columns("roster", "a".repeat(64)))).isPresent();
        assertThat(found(s -> s.organization().person("p-bo"))).isPresent();
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void aRehearsalLeavesNothing() throws IOException {
        Sample.hire(store, Sample.ADA);
        long version = store.version();

        List<Assignment> seen = store.rehearse(s -> {
            s.organization().save(List.of(Sample.BO));
            s.evidence().append(List.of(Sample.rating("c-1", "p-bo", 3)));
            elsewhere(() -> Sample.record(store, Sample.rating("c-other", "p-ada", 3)));
            return s.organization().assignments("p-bo");
        });

        assertThat(seen).hasSize(1);
        assertThat(found(s -> s.organization().person("p-bo"))).isEmpty();
        assertThat(lastSequence()).isEqualTo(1);
        assertThat(store.version()).isGreaterThan(version);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void nothingStaysOfAWorkThatThrowsOrIsGivenUp() throws IOException {
        Sample.hire(store, Sample.ADA);

        assertThatThrownBy(() -> prepare(s -> {
                    s.organization().save(List.of(Sample.BO));
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");
        store.prepare(
                s -> {
                    s.organization().save(List.of(Sample.BO));
                    return false;
                },
                stays -> Optional.empty());
        assertThatThrownBy(() -> store.prepare(
                        s -> {
                            s.organization().save(List.of(Sample.BO));
                            return true;
                        },
                        stays -> Optional.of(s -> {
                            throw new IllegalStateException("the end failed");
                        })))
                .hasMessage("the end failed");

        assertThat(found(s -> s.organization().person("p-bo"))).isEmpty();
        assertThat(leftovers()).isEmpty();
        Sample.hire(store, Sample.BO);
    }

    @Test
    void writesTheEndTogetherWithTheChanges() {
        store.prepare(
                s -> {
                    s.organization().save(List.of(Sample.ADA));
                    return true;
                },
                stays -> Optional.of(s -> s.intake().remember(columns())));

        assertThat(found(s -> s.organization().person("p-ada"))).isPresent();
        assertThat(found(s -> s.intake().columns("roster", "a".repeat(64)))).isPresent();
    }

    @Test
    void addsFactsInTheirOrderAndTellsThoseThatAreKept() {
        Sample.hire(store, Sample.ADA);
        Sample.record(store, Sample.rating("c-1", "p-ada", 3));

        List<EvidenceRecords.Outcome> outcomes = store.prepare(
                s -> s.evidence()
                        .append(List.of(
                                Sample.rating("c-1", "p-ada", 3),
                                Sample.rating("c-1", "p-ada", 4),
                                Sample.rating("c-2", "p-ada", 2),
                                Sample.rating("c-2", "p-ada", 5),
                                Sample.rating("c-3", "p-ada", 1))),
                done -> Optional.of(s -> {}));

        assertThat(outcomes)
                .containsExactly(
                        EvidenceRecords.Outcome.ALREADY_RECORDED,
                        EvidenceRecords.Outcome.OTHER_CONTENT,
                        EvidenceRecords.Outcome.RECORDED,
                        EvidenceRecords.Outcome.OTHER_CONTENT,
                        EvidenceRecords.Outcome.RECORDED);
        assertThat(listed(s -> s.evidence().of("p-ada", 9)).stream()
                        .map(RecordedFact::fact)
                        .map(f -> f.clientId()))
                .containsExactly("c-1", "c-2", "c-3");
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void refusesAllWhereSomebodyElseRecordedOtherwiseMeanwhile() {
        Sample.hire(store, Sample.ADA);

        assertThatThrownBy(() -> prepare(s -> {
                    s.evidence().append(List.of(Sample.rating("c-0", "p-ada", 2), Sample.rating("c-1", "p-ada", 2)));
                    elsewhere(() -> Sample.record(store, Sample.rating("c-1", "p-ada", 5)));
                }))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("meanwhile");

        assertThat(listed(s -> s.evidence().of("p-ada", 9))).hasSize(1);
    }

    @Test
    void refusesToWriteWhatIsNotPrepared() {
        if (engine == Engine.SQLITE) {
            assertThatThrownBy(() -> prepare(s -> s.intake().remember(columns())))
                    .isInstanceOf(StorageFailure.class);
        }
        assertThat(found(s -> s.intake().columns("roster", "b".repeat(64)))).isEmpty();
    }

    @Test
    void oneIsPreparedAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> prepare(s -> s.organization().save(List.of(Sample.ADA))));
            Future<?> other = threads.submit(() -> prepare(s -> s.organization().save(List.of(Sample.BO))));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(listed(s -> s.organization().people(new PeopleQuery(null, null, null, 9), Sample.DAY)))
                .hasSize(2);
    }

    @Test
    void throwsAwayAtTheNextStartWhatAKilledProcessLeft() throws IOException {
        if (engine == Engine.SQLITE) {
            Path left = Files.writeString(beside().resolve("prepared-left.db"), "half");
            restart();
            assertThat(left).doesNotExist();
        }
        assertThat(leftovers()).isEmpty();
    }

    private void prepare(Consumer<Session> work) {
        store.prepare(
                s -> {
                    work.accept(s);
                    return true;
                },
                done -> Optional.of(s -> {}));
    }

    private long lastSequence() {
        return store.read(s -> s.evidence().lastSequence());
    }

    private static Employment renamed() {
        return Sample.employment("p-bo", "E-1002", "Boris", "Oak", "Planner II", "Planning");
    }

    private static KnownColumns columns() {
        return new KnownColumns("roster", "a".repeat(64), List.of("Where=department"), "HR", Instant.EPOCH);
    }

    private List<String> people(String word) {
        return listed(s -> s.organization().people(new PeopleQuery(null, word, null, null, 9), Sample.DAY)).stream()
                .map(e -> e.person().id())
                .toList();
    }

    private Optional<String> named(String person) {
        return found(s -> s.organization().person(person)).map(Person::givenName);
    }

    private Path beside() {
        return ((Location.File) database.location()).path().toAbsolutePath().resolveSibling("");
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith("prepared-"))
                    .toList();
        }
    }

    private static <T> T elsewhere(Callable<T> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdownNow();
        }
    }
}
