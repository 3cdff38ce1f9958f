package adroit.plugins.internal;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fields that somebody is writing: folders without Java, served unsigned and by this process only. A save is seen at once; what is wrong with it is told, and the last
 * good one serves on. Nothing of it is installed: at the next start it is gone.
 */
final class DevFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DevFolder.class);
    private static final String NOBODY = "";
    private static final long QUIET_MILLIS = 15;
    private static final long SWEEP_SECONDS = 2;

    private final Path folder;
    private final Disciplines disciplines;
    private final Store store;
    private final String rules;
    private final Function<String, Optional<ActiveDiscipline>> installed;
    private final Map<Path, String> seen = new HashMap<>();
    private final Map<Path, ActiveDiscipline> serving = new HashMap<>();
    private volatile Map<String, DisciplineStatus> statuses = Map.of();
    private final WatchService watch;
    private final Thread thread;

    /**
     * @param folder one field, or a folder of fields
     * @param installed what is installed under an id, which serves again when the folder is gone
     */
    DevFolder(
            Path folder,
            Disciplines disciplines,
            Store store,
            String rules,
            Function<String, Optional<ActiveDiscipline>> installed) {
        this.folder = folder;
        this.disciplines = disciplines;
        this.store = store;
        this.rules = rules;
        this.installed = installed;
        try {
            watch = folder.getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be watched", e);
        }
        thread = new Thread(this::run, "adroit-development");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** How the fields stand, by id. */
    Map<String, DisciplineStatus> statuses() {
        return statuses;
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            LOG.debug("The watch of {} could not be closed", folder, e);
        }
    }

    private void run() {
        try {
            while (true) {
                look();
                WatchKey key = watch.poll(SWEEP_SECONDS, TimeUnit.SECONDS);
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("{} is looked at no more", folder);
        }
    }

    private void look() {
        List<Path> fields = fields();
        Map<String, DisciplineStatus> after = new TreeMap<>();
        fields.forEach(field -> {
            watch(field);
            watch(field.resolve("fixtures"));
            status(field).ifPresent(s -> after.put(s.id(), s));
        });
        List.copyOf(serving.keySet()).stream().filter(f -> !fields.contains(f)).forEach(this::end);
        seen.keySet().retainAll(fields);
        serving.values().forEach(this::keepServing);
        statuses = Map.copyOf(after);
    }

    private List<Path> fields() {
        watch(folder);
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

    private void watch(Path each) {
        try {
            if (Files.isDirectory(each)) {
                each.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException e) {
            LOG.debug("{} is looked at only now and then", each);
        }
    }

    private Optional<DisciplineStatus> status(Path field) {
        String state = DevField.state(field);
        @Nullable
        DisciplineStatus known = statuses.values().stream()
                .filter(s -> state.equals(seen.get(field)) && s.summary().startsWith(mark(field)))
                .findFirst()
                .orElse(null);
        if (known != null) {
            return Optional.of(known);
        }
        seen.put(field, state);
        try {
            serve(field, DevField.read(field, rules));
            return Optional.of(of(field, null));
        } catch (Faulty e) {
            LOG.info("{} is not served as it is now: {}", field, e.getMessage());
            return Optional.of(of(field, e.fault()));
        } catch (RuntimeException e) {
            LOG.warn("{} could not be served", field, e);
            return Optional.of(of(
                    field, new Fault("DEV_NOT_SERVED", "It could not be served; see the log.", "Save it once more.")));
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
        String told = mark(field) + "unsigned, and gone at the next start.";
        return now == null
                ? new DisciplineStatus(name, name, told, "0", "", DisciplineState.QUARANTINED, null, fault, NOBODY)
                : new DisciplineStatus(
                        now.id(),
                        now.title(),
                        told,
                        now.version(),
                        now.keeper(),
                        DisciplineState.INSTALLED,
                        null,
                        fault,
                        NOBODY);
    }

    private static String mark(Path field) {
        return "Being written in " + field + ": ";
    }
}
