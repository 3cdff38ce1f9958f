package adroit.plugins.internal;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fields that somebody is writing: folders without Java, served unsigned and by this process only. A save is seen at once; what is wrong with it is told, and the last
 * good one serves on. Nothing of it is installed: at the next start it is gone. What serves is switched in its turn on the queue, as for what is installed.
 */
final class DevFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DevFolder.class);
    private static final String NOBODY = "";
    private static final Duration SWEEP = Duration.ofSeconds(2);

    private final Path folder;
    private final Disciplines disciplines;
    private final Store store;
    private final String rules;
    private final Function<String, Optional<ActiveDiscipline>> installed;
    private final Map<Path, Look> seen = new HashMap<>();
    private final Map<Path, ActiveDiscipline> serving = new HashMap<>();
    private volatile Map<String, DisciplineStatus> statuses = Map.of();
    private final FolderWatch watch;

    /** What a field came to when its files were as they are. */
    private record Look(String state, DisciplineStatus status) {}

    /**
     * @param folder one field, or a folder of fields
     * @param queue on which the registry is switched
     * @param installed what is installed under an id, which serves again when the folder is gone
     */
    DevFolder(
            Path folder,
            Disciplines disciplines,
            Store store,
            String rules,
            Queue queue,
            Function<String, Optional<ActiveDiscipline>> installed) {
        this.folder = folder;
        this.disciplines = disciplines;
        this.store = store;
        this.rules = rules;
        this.installed = installed;
        this.watch = new FolderWatch("adroit-development", hearing -> queue.call(() -> look(hearing)));
    }

    void start() {
        watch.start();
    }

    /** How the fields stand, by id. */
    Map<String, DisciplineStatus> statuses() {
        return statuses;
    }

    @Override
    public void close() {
        watch.close();
    }

    private Duration look(FolderWatch hearing) {
        hearing.hear(folder);
        List<Path> fields = fields();
        Map<String, DisciplineStatus> after = new TreeMap<>();
        for (Path field : fields) {
            hearing.hear(field);
            hearing.hear(field.resolve("fixtures"));
            DisciplineStatus status = status(field);
            after.put(status.id(), status);
        }
        List.copyOf(serving.keySet()).stream().filter(f -> !fields.contains(f)).forEach(this::end);
        seen.keySet().retainAll(fields);
        serving.values().forEach(this::keepServing);
        statuses = Map.copyOf(after);
        return SWEEP;
    }

    private List<Path> fields() {
        if (Files.isRegularFile(folder.resolve("discipline.yaml"))) {
            return List.of(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> Files.isRegularFile(f.resolve("discipline.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private DisciplineStatus status(Path field) {
        String state = DevField.state(field);
        Look known = seen.get(field);
        if (known == null || !known.state().equals(state)) {
            known = new Look(state, of(field, tried(field)));
            seen.put(field, known);
        }
        return known.status();
    }

    /** What is wrong with it as it is now; null where it serves. */
    private @Nullable Fault tried(Path field) {
        try {
            serve(field, DevField.read(field, rules));
            return null;
        } catch (Faulty e) {
            LOG.info(
                    "{} is not served as it is now: {}",
                    field,
                    String.valueOf(e.getMessage()).replace('\n', ' '));
            return e.fault();
        } catch (RuntimeException e) {
            LOG.warn("{} could not be served", field, e);
            return new Fault("DEV_NOT_SERVED", "It could not be served; see the log.", "Save it once more.");
        }
    }

    private void serve(Path field, ActiveDiscipline next) {
        ActiveDiscipline before = serving.get(field);
        if (before != null && before.scorerIdentity().equals(next.scorerIdentity())) {
            return;
        }
        store.write(session -> {
            session.editions().save(next.edition());
            return next;
        });
        if (before != null && !before.id().equals(next.id())) {
            end(field);
        }
        serving.put(field, next);
        disciplines.activate(next);
    }

    /** What came into service in its place meanwhile, as at the start, gives way to what is being written. */
    private void keepServing(ActiveDiscipline field) {
        if (!disciplines.find(field.id()).equals(Optional.of(field))) {
            disciplines.activate(field);
        }
    }

    private void end(Path field) {
        ActiveDiscipline gone = serving.remove(field);
        if (gone != null) {
            installed.apply(gone.id()).ifPresentOrElse(disciplines::activate, () -> disciplines.deactivate(gone));
        }
    }

    private DisciplineStatus of(Path field, @Nullable Fault fault) {
        ActiveDiscipline now = serving.get(field);
        String name = String.valueOf(field.getFileName());
        String told = "Being written in " + field + ": unsigned, and gone at the next start.";
        return new DisciplineStatus(
                now == null ? name : now.id(),
                now == null ? name : now.title(),
                told,
                now == null ? "0" : now.version(),
                now == null ? "" : now.keeper(),
                now == null ? DisciplineState.QUARANTINED : DisciplineState.INSTALLED,
                null,
                fault,
                null,
                NOBODY,
                List.of(),
                "");
    }
}
