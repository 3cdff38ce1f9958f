package adroit.packs.settings;

import adroit.packs.refusal.Refusals;
import adroit.packs.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be set of a scorer.
 *
 * @param pid of the component that is told
 */
public record SettingsForm(String pid, String title, String description, List<Setting> settings) {
    /** Where a bundle describes it. */
    public static final String FOLDER = "OSGI-INF/metatype/";

    public SettingsForm {
        settings = List.copyOf(settings);
    }

    /**
     * What a bundle with these files describes; empty where nothing can be set.
     *
     * @param place how people are to find the bundle
     */
    public static Optional<SettingsForm> read(String place, Map<String, byte[]> files, Refusals refusals) {
        List<String> described = files.keySet().stream()
                .filter(name -> name.startsWith(FOLDER))
                .sorted()
                .toList();
        if (described.size() > 1) {
            refusals.add(
                    "SETTINGS_INVALID",
                    place + "!/" + described.get(1),
                    "It describes its settings twice.",
                    "A discipline has one scorer and one @ObjectClassDefinition at most.");
        }
        return described.stream()
                .findFirst()
                .flatMap(name -> Metatype.read(place + "!/" + name, files.getOrDefault(name, new byte[0]), refusals));
    }

    /** @throws Refused with everything that is wrong with the wanted values */
    public void check(String place, Map<String, String> wanted) {
        Refusals refusals = new Refusals();
        wanted.forEach((id, value) -> find(id).map(s -> s.problem(value))
                .orElse(Optional.of("There is no such setting."))
                .ifPresent(why -> refusals.add(
                        "SETTING_INVALID", place + " " + id, why, "See: adroit discipline settings " + place + ".")));
        refusals.throwIfAny();
    }

    /** Of right values those that differ from the usual, in their one form. */
    public SortedMap<String, String> kept(Map<String, String> right) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (Setting each : settings) {
            String value = right.get(each.id());
            if (value != null && !each.kind().plain(value).equals(each.usual())) {
                kept.put(each.id(), each.kind().plain(value));
            }
        }
        return kept;
    }

    /** Of values that were right for another version those that are right here, too. */
    public SortedMap<String, String> carried(Map<String, String> former) {
        SortedMap<String, String> carried = new TreeMap<>();
        former.forEach((id, value) -> {
            if (find(id).filter(s -> s.problem(value).isEmpty()).isPresent()) {
                carried.put(id, value);
            }
        });
        return kept(carried);
    }

    /** Every setting with its value, as the component is told. */
    public SortedMap<String, Object> told(Map<String, String> kept) {
        SortedMap<String, Object> told = new TreeMap<>();
        settings.forEach(s -> told.put(s.id(), s.kind().typed(kept.getOrDefault(s.id(), s.usual()))));
        return told;
    }

    private Optional<Setting> find(String id) {
        return settings.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
