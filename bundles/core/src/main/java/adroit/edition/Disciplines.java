package adroit.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The disciplines in service now. A reader holds an unchanging picture; a change swaps the picture. */
public final class Disciplines {
    private volatile Map<String, ActiveDiscipline> active = Map.of();

    /** All, by id. */
    public List<ActiveDiscipline> all() {
        return List.copyOf(new TreeMap<>(active).values());
    }

    /** The one with that id. */
    public Optional<ActiveDiscipline> find(String id) {
        return Optional.ofNullable(active.get(id));
    }

    /** Puts a discipline in service, in place of its former version if there is one. */
    public synchronized void activate(ActiveDiscipline discipline) {
        Map<String, ActiveDiscipline> after = new TreeMap<>(active);
        after.put(discipline.id(), discipline);
        active = Map.copyOf(after);
    }

    /** Takes exactly this discipline out of service; a newer one in its place stays. */
    public synchronized void deactivate(ActiveDiscipline discipline) {
        Map<String, ActiveDiscipline> after = new TreeMap<>(active);
        after.remove(discipline.id(), discipline);
        active = Map.copyOf(after);
    }
}
