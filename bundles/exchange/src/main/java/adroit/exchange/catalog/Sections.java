package adroit.exchange.catalog;

import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.KnownIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lists of a catalog file, and the ids that each declares: references may point forward. */
record Sections(
        List<Element> levels,
        List<Element> sources,
        List<Element> areas,
        List<Element> tools,
        List<Element> skills,
        List<Element> duties,
        List<Element> processes,
        List<Element> positions,
        List<Element> credentials,
        List<Element> items,
        KnownIds sourceIds,
        KnownIds areaIds,
        KnownIds toolIds,
        KnownIds skillIds,
        KnownIds dutyIds,
        KnownIds processIds,
        KnownIds credentialIds) {

    static Sections of(Fields fields) {
        List<Element> sources = fields.optionalList("sources");
        List<Element> areas = fields.list("areas");
        List<Element> tools = fields.optionalList("tools");
        List<Element> skills = fields.list("skills");
        List<Element> duties = fields.optionalList("duties");
        List<Element> processes = fields.optionalList("processes");
        List<Element> positions = fields.optionalList("positions");
        List<Element> credentials = fields.optionalList("credentials");
        List<Element> items = fields.optionalList("items");
        KnownIds.declaredIn(positions, "position");
        KnownIds.declaredIn(items, "item");
        return new Sections(
                fields.list("levels"),
                sources,
                areas,
                tools,
                skills,
                duties,
                processes,
                positions,
                credentials,
                items,
                declared(fields, "sources", sources, "source"),
                declared(fields, "areas", areas, "area"),
                declared(fields, "tools", tools, "tool"),
                declared(fields, "skills", skills, "skill"),
                declared(fields, "duties", duties, "duty"),
                declared(fields, "processes", processes, "process"),
                declared(fields, "credentials", credentials, "credential"));
    }

    /** Where the list itself cannot be read, that is told once, and not again of everything that refers to it. */
    private static KnownIds declared(Fields fields, String list, List<Element> items, String kind) {
        return fields.find(list).filter(found -> !found.isList()).isPresent()
                ? KnownIds.unread(kind)
                : KnownIds.declaredIn(items, kind);
    }

    /** What each element is read as; those with findings are left out. */
    static <T> List<T> read(List<Element> elements, Function<Element, Optional<T>> reading) {
        List<T> read = new ArrayList<>();
        elements.forEach(element -> reading.apply(element).ifPresent(read::add));
        return read;
    }
}
