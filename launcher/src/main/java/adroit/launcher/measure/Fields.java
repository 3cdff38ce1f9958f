package adroit.launcher.measure;

import adroit.measurement.Interval;
import adroit.measurement.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an object of the answer, in order; what is null, or no number, is left out. Only types of the JDK. */
final class Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
        if (value instanceof Fields nested) {
            fields.put(name, nested.map());
        } else if (value != null && !(value instanceof Double number && !Double.isFinite(number))) {
            fields.put(name, value);
        }
        return this;
    }

    Fields put(@Nullable Interval interval) {
        if (interval != null) {
            put("low", interval.low()).put("high", interval.high()).put("intervalMethod", interval.method());
        }
        return this;
    }

    Fields put(Reason reason) {
        return put("code", reason.code()).put("reason", reason.sentence()).put("remedy", reason.remedy());
    }

    Map<String, Object> map() {
        return fields;
    }
}
