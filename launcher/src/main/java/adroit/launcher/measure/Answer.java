package adroit.launcher.measure;

import adroit.measurement.Reason;
import java.util.List;
import java.util.Map;

/**
 * What a measurement says.
 *
 * @param fields the same as JSON
 * @param lines for a person
 * @param refusal why there is no measurement at all; empty where there is one
 */
record Answer(Fields fields, List<String> lines, String refusal) {

    static Answer of(Fields fields, List<String> lines) {
        return new Answer(fields, lines, "");
    }

    /** There is none; what is known all the same stands in the fields and lines. */
    static Answer refused(Reason reason, Fields fields, List<String> lines) {
        return new Answer(fields.put("refused", new Fields().put(reason)), lines, reason.toString());
    }

    static Answer refused(Reason reason) {
        return refused(reason, new Fields(), List.of());
    }

    Map<String, Object> map() {
        return Map.of("fields", fields.map(), "text", String.join("\n", lines), "refusal", refusal);
    }
}
