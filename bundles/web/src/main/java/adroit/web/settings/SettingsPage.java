package adroit.web.settings;

import adroit.web.install.ImpactView;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set of a field's scorer.
 *
 * @param frame the frame around the page
 * @param id of the field
 * @param title of the field
 * @param about what the settings are about; empty where nothing can be set
 * @param entries one after the other
 * @param plan what they would change, once the visitor has looked
 * @param done what was done just now
 * @param problems why it was not
 */
public record SettingsPage(
        Frame frame,
        String id,
        String title,
        String about,
        List<SettingEntry> entries,
        Optional<ImpactView> plan,
        String done,
        List<String> problems) {
    public SettingsPage {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * One setting.
     *
     * @param id its name
     * @param title what people call it
     * @param hint what it is for, what may be entered, and what it is where nobody set it
     * @param value what it is, or what was entered
     * @param number whether a number is entered
     * @param whole whether that is a whole number
     * @param least of a number; empty for none
     * @param most of a number; empty for none
     * @param choices values with their labels; none where one writes
     */
    public record SettingEntry(
            String id,
            String title,
            String hint,
            String value,
            boolean number,
            boolean whole,
            String least,
            String most,
            Map<String, String> choices) {}
}
