package adroit.plugins;

import java.util.List;

/**
 * Whether an installed discipline would work with a coming version of what disciplines build on.
 *
 * @param imports what it builds on, each package with the versions that it takes; none where it brings texts only
 * @param problems why it would not work, in sentences; none where it would
 */
public record ApiOutlook(String id, String title, String version, List<String> imports, List<String> problems) {
    public ApiOutlook {
        imports = List.copyOf(imports);
        problems = List.copyOf(problems);
    }
}
