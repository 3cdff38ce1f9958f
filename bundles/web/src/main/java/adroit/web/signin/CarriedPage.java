package adroit.web.signin;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Map;

/**
 * Hands back what was sent when the session was over, to be sent once more.
 *
 * @param next where it was sent
 * @param fields what was sent
 */
public record CarriedPage(Frame frame, String csrf, String next, List<Map.Entry<String, String>> fields) {
    public CarriedPage {
        fields = List.copyOf(fields);
    }
}
