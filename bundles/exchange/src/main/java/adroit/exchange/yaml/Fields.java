package adroit.exchange.yaml;

import adroit.exchange.problem.Likeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The named fields of one value. Each question adds a finding when the answer is not there or not of its kind, and then answers with something
 * that is never used, because nothing is built of a value with findings. {@link #finish} reports the names nobody asked for.
 */
public final class Fields {

    private final Element owner;
    private final boolean real;
    private final Map<String, Element> values = new LinkedHashMap<>();
    private final Map<String, Element> names = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** Fields of something that is no group of fields: nothing is there, and nothing is reported as missing. */
    Fields(Element owner) {
        this.owner = owner;
        this.real = false;
    }

    Fields(Element owner, MappingNode node) {
        this.owner = owner;
        this.real = true;
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                put(key.getValue(), tuple);
            } else {
                at(tuple, "").problem("type", "The name of a field must be a single word.", "");
            }
        }
    }

    private void put(String name, NodeTuple tuple) {
        Element key = new Element(tuple.getKeyNode(), owner, name);
        if (names.putIfAbsent(name, key) != null) {
            key.problem("duplicate-key", "The field \"" + name + "\" stands twice.", "Keep one of them.");
            return;
        }
        values.put(name, at(tuple, name));
    }

    private Element at(NodeTuple tuple, String name) {
        return new Element(tuple.getValueNode(), owner, name);
    }

    /** The value of which these are the fields. */
    public Element owner() {
        return owner;
    }

    /** The names that stand in the file, in its order. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The value of the field, if it is there and says something. */
    public Optional<Element> find(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isNothing());
    }

    private Optional<Element> need(String name) {
        Optional<Element> value = find(name);
        if (value.isEmpty() && real) {
            Element place = names.getOrDefault(name, owner);
            place.problem("missing", "The field \"" + name + "\" is missing.", "Write \"" + name + ": …\".");
        }
        return value;
    }

    /** A text that must be there and must say something. */
    public String text(String name) {
        return need(name).map(Scalars::spoken).orElse("");
    }

    /** A text, or null when the field is not there. */
    public @Nullable String optionalText(String name) {
        return find(name).map(Scalars::spoken).orElse(null);
    }

    /** An identifier that must be there: lower-case letters, digits and hyphens. */
    public String id(String name) {
        return need(name).map(Scalars::id).orElse("");
    }

    /** A whole number from {@code least} to {@code most}. */
    public int integer(String name, int least, int most) {
        return need(name).map(value -> Scalars.integer(value, least, most)).orElse(least);
    }

    /** A number from {@code least} to {@code most}, decimals allowed. */
    public double number(String name, double least, double most) {
        return need(name).map(value -> Scalars.number(value, least, most)).orElse(least);
    }

    /** A day, written as {@code 2026-10-01}. */
    public LocalDate date(String name) {
        return need(name).map(Scalars::day).orElse(LocalDate.EPOCH);
    }

    /** {@code true} or {@code false}; the default when the field is not there. */
    public boolean flag(String name, boolean ifAbsent) {
        return find(name).map(value -> Scalars.flag(value, ifAbsent)).orElse(ifAbsent);
    }

    /** One word of a closed set: the names of the constants in lower case, with hyphens. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return need(name).map(value -> Scalars.word(value, type)).orElse(type.getEnumConstants()[0]);
    }

    /** As {@link #word(String, Class)}, with a default when the field is not there. */
    public <E extends Enum<E>> E word(String name, E ifAbsent) {
        return find(name)
                .map(value -> Scalars.word(value, ifAbsent.getDeclaringClass()))
                .orElse(ifAbsent);
    }

    /** A list that must be there and must not be empty. */
    public List<Element> list(String name) {
        List<Element> items = need(name).map(Element::items).orElse(List.of());
        if (items.isEmpty()) {
            find(name).filter(Element::isList).ifPresent(value -> value.problem("empty", "The list is empty.", ""));
        }
        return items;
    }

    /** A list, empty when the field is not there. */
    public List<Element> optionalList(String name) {
        return find(name).map(Element::items).orElse(List.of());
    }

    /** Named fields that must be there. */
    public Optional<Fields> group(String name) {
        return need(name).map(Element::fields);
    }

    /** Reports the names that nobody asked for. */
    public void finish() {
        List<String> unknown = new ArrayList<>(names.keySet());
        unknown.removeAll(asked);
        for (String name : unknown) {
            Element key = names.get(name);
            if (key != null) {
                String near = Likeness.didYouMean(name, asked);
                key.problem(
                        "unknown-field",
                        "There is no field \"" + name + "\" here.",
                        near.isEmpty() ? "The fields are: " + String.join(", ", asked) + "." : near);
            }
        }
    }
}
