package adroit.web.person;

import java.util.List;

/**
 * A license or certificate that the position asks for.
 *
 * @param standing held, expiring, expired or not recorded, in words
 * @param blocks whether the work that needs it is not to be done, whatever level the skills are at
 * @param reasons why, in sentences
 * @param gaps what is missing
 */
public record CredentialLine(String title, String standing, boolean blocks, List<String> reasons, List<GapLine> gaps) {
    public CredentialLine {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
    }
}
