package adroit.web.department;

import adroit.catalog.Catalog;
import adroit.work.Duty;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a duty is called, also where its field was removed since.
 *
 * @param now the field's catalog in force; empty where the field is not in service
 * @param then the catalog that the results speak in; empty where it cannot be had any more
 */
record DutyWords(Optional<Catalog> now, Optional<Catalog> then) {

    /** Its title; beside it the field's, where that is not in service. */
    String of(String discipline, String duty) {
        Optional<String> title = Stream.concat(now.stream(), then.stream())
                .flatMap(catalog -> catalog.duties().stream())
                .filter(d -> d.id().equals(duty))
                .map(Duty::title)
                .findFirst();
        String words = title.orElse("“" + duty + "”, a function that no catalog here names any more");
        return now.isPresent() ? words : words + " (field " + field(discipline) + ", not in service now)";
    }

    private String field(String discipline) {
        return then.map(Catalog::title).orElse("“" + discipline + "”");
    }
}
