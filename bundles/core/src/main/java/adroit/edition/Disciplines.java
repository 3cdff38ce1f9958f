package adroit.edition;

import adroit.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The disciplines in service now. A reader holds an unchanging picture; a change swaps the picture. */
public final class Disciplines {
    private volatile Map<String, ActiveDiscipline> active = Map.of();
    private volatile Function<ScorerIdentity, Optional<Scorer>> former = identity -> Optional.empty();
    private volatile Function<String, Optional<String>> absence = id -> Optional.empty();
    private volatile Function<ScorerIdentity, String> loss =
            identity -> "Install that version to compute the result again.";
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Says who is told when another edition is in force, or none; they do not linger. */
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Says where scorers are to be had that were in service before. */
    public void formerlyFrom(Function<ScorerIdentity, Optional<Scorer>> source) {
        former = source;
    }

    /** Says where it is known why a discipline that is installed is not in service, and what would bring it back. */
    public void absentBecause(Function<String, Optional<String>> source) {
        absence = source;
    }

    /** Says where it is known why a scorer that was in service before cannot be had any more, and what would bring it back. */
    public void goneBecause(Function<ScorerIdentity, String> source) {
        loss = source;
    }

    /** Why a scorer that was in service before cannot be had any more, and what would bring it back, in sentences. */
    public String whyGone(ScorerIdentity identity) {
        return loss.apply(identity);
    }

    /** Why a discipline is not in service though it is installed, or was set aside, and what would bring it back, in sentences; empty for one that is in service, or not installed. */
    public Optional<String> whyAbsent(String id) {
        return find(id).isPresent() ? Optional.empty() : absence.apply(id);
    }

    /** Exactly the scorer that made a result: the one in service, or one that was before it and can still be had. */
    public Optional<Scorer> scorer(String id, ScorerIdentity identity) {
        return find(id).filter(d -> d.scorerIdentity().computes(identity))
                .map(ActiveDiscipline::scorer)
                .or(() -> former.apply(identity));
    }

    /** All, by id. */
    public List<ActiveDiscipline> all() {
        return List.copyOf(new TreeMap<>(active).values());
    }

    /** The one with that id. */
    public Optional<ActiveDiscipline> find(String id) {
        return Optional.ofNullable(active.get(id));
    }

    /** Puts a discipline in service, in place of its former version if there is one. */
    public void activate(ActiveDiscipline discipline) {
        synchronized (this) {
            Map<String, ActiveDiscipline> after = new TreeMap<>(active);
            after.put(discipline.id(), discipline);
            active = Map.copyOf(after);
        }
        listeners.forEach(Runnable::run);
    }

    /** Takes exactly this discipline out of service; a newer one in its place stays. */
    public void deactivate(ActiveDiscipline discipline) {
        synchronized (this) {
            Map<String, ActiveDiscipline> after = new TreeMap<>(active);
            after.remove(discipline.id(), discipline);
            active = Map.copyOf(after);
        }
        listeners.forEach(Runnable::run);
    }
}
