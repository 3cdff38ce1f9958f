package adroit.web.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The places of one group that a visitor may open.
 *
 * @param group what they have in common
 * @param sections the places, at least one, in the order of the navigation
 */
public record Menu(SectionGroup group, List<Section> sections) {

    public Menu {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("sections: a menu has at least one place");
        }
        sections = List.copyOf(sections);
    }

    /** The places by group, each group once. */
    public static List<Menu> of(List<Section> sections) {
        Map<SectionGroup, List<Section>> groups = sections.stream()
                .collect(Collectors.groupingBy(
                        Section::group, () -> new EnumMap<>(SectionGroup.class), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Menu(group.getKey(), group.getValue()))
                .toList();
    }

    /** What the navigation calls it: a group of one place is called like the place. */
    public String label() {
        return sections.size() == 1 ? sections.get(0).label() : group.label();
    }

    /** Where the navigation leads: the first of its places. */
    public String href() {
        return sections.get(0).href();
    }
}
