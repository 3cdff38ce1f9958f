package adroit.plugins.internal;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the record says is installed, why it changed last, and which bundles are kept for it. Changed by the queue alone; may be looked at from anywhere. */
final class RecordedSet {
    private final InstalledSetFile file;
    private final KeptJars kept;
    private final History history;
    private volatile InstalledSet set = InstalledSet.NONE;
    private Supplier<Set<String>> alsoKept = Set::of;
    private Cause cause = Cause.ofProduct("discipline.found", "installed-set");

    RecordedSet(InstalledSetFile file, KeptJars kept, History history) {
        this.file = file;
        this.kept = kept;
        this.history = history;
    }

    /** Reads the record. */
    InstalledSet open() {
        set = file.read();
        history.open(set);
        return set;
    }

    InstalledSet now() {
        return set;
    }

    History history() {
        return history;
    }

    /** Says why the set changes next. */
    void because(Cause why) {
        cause = why;
    }

    /** Says the SHA-256 of bundles that are kept, too, though no state names them. */
    void keeping(Supplier<Set<String>> digests) {
        alsoKept = digests;
    }

    /**
     * Writes what is installed from now on; where that fails, nothing has changed.
     *
     * @param like number of the state that is taken up again; 0 for none
     */
    void write(InstalledSet after, long like) {
        history.all();
        file.write(after);
        set = after;
        history.note(cause, after, like);
    }

    /** Deletes bundles that neither what is installed names nor what was: the pack store keeps both. */
    void sweep() {
        kept.keepOnly(Stream.of(digests(), history.digests(), alsoKept.get())
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
    }

    /** The SHA-256 of the bundles that are installed. */
    Set<String> digests() {
        return set.disciplines().stream().map(Installed::sha256).collect(Collectors.toSet());
    }
}
