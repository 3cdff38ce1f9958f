package adroit.web.fields;

import adroit.plugins.FieldNotice;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happened to fields and waits to be seen. */
final class FieldNews {
    private FieldNews() {}

    /**
     * The last that happened to each field, unless whoever reads it did it; the fields with which an installation began are no news, and neither is what is old.
     *
     * @param told newest first
     */
    static List<FieldNotice> of(List<FieldNotice> told, Instant oldest) {
        Set<String> fields = new HashSet<>();
        return told.stream()
                .filter(n -> fields.add(n.discipline()))
                .filter(n -> n.at().isAfter(oldest) && !n.first() && !n.own())
                .toList();
    }
}
