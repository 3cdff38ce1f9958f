package adroit.web.champions;

import java.util.List;

/**
 * One of three panels of the same size.
 *
 * @param key names the panel in addresses within the page
 * @param named those who agree to be named; empty where there are none or this visitor sees no names
 * @param namedInWords how many are named
 * @param unnamedInWords how many more there are in the whole city, or why that is not said
 * @param none the departments without one, in a sentence; empty where every department has one
 */
public record KindPanel(
        String key,
        String title,
        String meaning,
        List<NamedChampion> named,
        String namedInWords,
        String unnamedInWords,
        String none) {
    public KindPanel {
        named = List.copyOf(named);
    }
}
