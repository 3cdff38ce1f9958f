package adroit.plugins;

import adroit.assessment.Impact;
import java.util.List;

/**
 * What going back to the version of a field that served before would change. Nothing else restarts.
 *
 * @param version that would serve again
 * @param replaces the version in service
 * @param texts how many skills, and other parts of its catalog, that changes, brings back and takes away, in sentences
 * @param impact what it would change for people, by department
 * @param analysesDue job analyses of the whole city that become due with it
 */
public record StepBack(
        String id, String title, String version, String replaces, List<String> texts, Impact impact, int analysesDue) {
    public StepBack {
        texts = List.copyOf(texts);
    }
}
