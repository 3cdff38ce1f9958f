package adroit.plugins;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be set of a discipline's scorer, and what is.
 *
 * @param id of the discipline
 * @param version the one that is installed
 * @param title of the whole; empty where nothing can be set
 * @param description of the whole
 * @param settings in the order of the discipline
 */
public record DisciplineSettings(
        String id, String version, String title, String description, List<SettingValue> settings) {
    public DisciplineSettings {
        settings = List.copyOf(settings);
    }

    /**
     * One setting.
     *
     * @param id its name
     * @param kind {@code string}, {@code integer}, {@code long}, {@code double} or {@code boolean}
     * @param usual what it is where nobody set it
     * @param value what it is
     * @param least of a number, or null
     * @param most of a number, or null
     * @param options the only values with their labels; empty where every value of the kind is taken
     */
    public record SettingValue(
            String id,
            String title,
            String description,
            String kind,
            String usual,
            String value,
            @Nullable String least,
            @Nullable String most,
            Map<String, String> options) {}
}
