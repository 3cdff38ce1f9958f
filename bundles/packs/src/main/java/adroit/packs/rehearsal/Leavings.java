package adroit.packs.rehearsal;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What a bundle leaves behind that was started and stopped several times: threads, classes, services, and changes of the process. */
final class Leavings {
    private static final long PATIENCE_NANOS = 4_000_000_000L;
    private static final Set<String> OF_THE_MACHINE =
            Set.of("Common-Cleaner", "Attach Listener", "Signal Dispatcher", "Notification Thread");

    private final KitLines lines;
    private final String name;
    private final Set<Thread> threads = threadsNow();
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private final Set<String> changes = new TreeSet<>();

    Leavings(KitLines lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    void started(ClassLoader loader) {
        loaders.add(new WeakReference<>(loader));
    }

    void compare(Surroundings before, Surroundings after) {
        changes.addAll(before.changes(after));
    }

    void tellRestarts() {
        waitUntil(() -> newThreads().isEmpty());
        waitUntil(() -> heldLoaders() <= 1);
        Set<String> left = newThreads();
        int held = heldLoaders();
        String after = "After " + loaders.size() + " starts and stops ";
        if (!left.isEmpty()) {
            say(
                    Check.RESTARTS,
                    "THREAD_LEFT",
                    after + "threads are left: " + String.join(", ", left) + ".",
                    "A scorer needs no thread: remove what starts one.");
        }
        if (held > 1) {
            say(
                    Check.RESTARTS,
                    "CLASSES_LEFT",
                    after + "the classes of " + held + " of them are still held.",
                    "Something outside of the bundle holds an object of it: a listener, a thread, a ThreadLocal, a"
                            + " registry or a cache. Do not put it there, or take it away when the component stops.");
        }
        if (left.isEmpty() && held <= 1) {
            lines.say(Finding.ok(
                    Check.RESTARTS,
                    "Started and stopped " + loaders.size() + " times; no thread and no class is left."));
        }
    }

    void tellRemoval(int services) {
        if (services > 0) {
            say(
                    Check.REMOVABLE,
                    "SERVICE_LEFT",
                    services + (services == 1 ? " service is" : " services are") + " left after it was removed.",
                    "Offer the scorer by its component alone.");
        }
        changes.forEach(change -> say(
                Check.REMOVABLE,
                "PROCESS_CHANGED",
                "It changed " + change + ".",
                "A discipline changes nothing outside of itself: remove what does."));
        if (services <= 0 && changes.isEmpty()) {
            lines.say(Finding.ok(Check.REMOVABLE, "Once it is removed, the container and the process are as before."));
        }
    }

    private void say(Check check, String code, String sentence, String remedy) {
        lines.say(new Finding(check, code, name, sentence, remedy));
    }

    /** One may be held by caches of the container until the next comes. */
    private int heldLoaders() {
        System.gc();
        return (int) loaders.stream().filter(each -> each.get() != null).count();
    }

    private static Set<Thread> threadsNow() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    private Set<String> newThreads() {
        return threadsNow().stream()
                .filter(thread -> !threads.contains(thread) && thread.isAlive())
                .map(Thread::getName)
                .filter(each -> !OF_THE_MACHINE.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What ends soon is not left. */
    private static void waitUntil(BooleanSupplier done) {
        long latest = System.nanoTime() + PATIENCE_NANOS;
        while (!done.getAsBoolean() && System.nanoTime() < latest) {
            Thread.onSpinWait();
        }
    }
}
