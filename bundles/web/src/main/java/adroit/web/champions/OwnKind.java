package adroit.web.champions;

import java.util.List;

/**
 * What somebody can be, for themselves alone.
 *
 * @param key the kind's name in forms
 * @param title such as “an operations champion”
 * @param named whether they agree to be named
 * @param evidence why, one sentence each
 */
public record OwnKind(String key, String title, boolean named, List<String> evidence) {
    public OwnKind {
        evidence = List.copyOf(evidence);
    }
}
