package adroit.exchange.yaml;

import adroit.exchange.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value of the document with its place. Asking it for what it is not adds a finding and gives nothing. */
public final class Element {

    private final Node node;
    private final @Nullable Element parent;
    private final String step;
    private final Findings findings;

    /** The whole document. */
    Element(Node node, Findings findings) {
        this(node, null, "", findings);
    }

    /**
     * A value of another one.
     *
     * @param step its name there, or its place as {@code [3]}
     */
    Element(Node node, Element parent, String step) {
        this(node, parent, step, parent.findings);
    }

    private Element(Node node, @Nullable Element parent, String step, Findings findings) {
        this.node = node;
        this.parent = parent;
        this.step = step;
        this.findings = findings;
    }

    Node node() {
        return node;
    }

    /** Its place in the document, as {@code skills[3].title}; made when it is asked for, since most values have nothing to be told of. */
    String path() {
        if (parent == null) {
            return step;
        }
        String before = parent.path();
        return before.isEmpty() || parent.node instanceof SequenceNode ? before + step : before + "." + step;
    }

    public Findings findings() {
        return findings;
    }

    /** The line of the file where it begins, counted from 1. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** Whether the value is written as nothing: {@code null}, {@code ~} or left empty. */
    public boolean isNothing() {
        return node.getTag().equals(Tag.NULL);
    }

    /** The value as text, as it stands in the file; numbers and dates too. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !isNothing()) {
            return Optional.of(scalar.getValue().strip());
        }
        problem("type", "A text is expected here, but there is " + kind() + ".", "");
        return Optional.empty();
    }

    /** Whether the value is written as a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The values of the list. */
    public List<Element> items() {
        if (node instanceof SequenceNode sequence) {
            List<Node> nodes = sequence.getValue();
            return IntStream.range(0, nodes.size())
                    .mapToObj(i -> new Element(nodes.get(i), this, "[" + i + "]"))
                    .toList();
        }
        problem(
                "type",
                "A list is expected here, but there is " + kind() + ".",
                "Begin each value with \"- \", or write [a, b].");
        return List.of();
    }

    /** The value as named fields. */
    public Fields fields() {
        if (node instanceof MappingNode mapping) {
            return new Fields(this, mapping);
        }
        problem(
                "type",
                "Named fields are expected here, but there is " + kind() + ".",
                "Write them as \"name: value\".");
        return new Fields(this);
    }

    /** The text of a field of this value, if there is such a thing; nothing is reported, here and in the next three. */
    public Optional<String> peek(String field) {
        Node found = find(field);
        return found == null ? Optional.empty() : Optional.of(text(found)).filter(text -> !text.isEmpty());
    }

    /** The text of this value, or an empty one. */
    public String peekText() {
        return text(node);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? scalar.getValue().strip()
                : "";
    }

    /** The value of a field of this value. */
    public Optional<Element> child(String field) {
        Node found = find(field);
        return found == null ? Optional.empty() : Optional.of(new Element(found, this, field));
    }

    private @Nullable Node find(String field) {
        for (NodeTuple tuple : tuples()) {
            if (name(tuple).equals(field)) {
                return tuple.getValueNode();
            }
        }
        return null;
    }

    /** The values of a list that is a field of this value. */
    public List<Element> children(String field) {
        return child(field)
                .filter(list -> list.node instanceof SequenceNode)
                .map(Element::items)
                .orElse(List.of());
    }

    /** The names of the fields of this value. */
    public Set<String> childNames() {
        return tuples().stream().map(Element::name).collect(Collectors.toUnmodifiableSet());
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private String kind() {
        if (isNothing()) {
            return "nothing";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return node instanceof MappingNode ? "a group of fields" : "a text";
    }

    /** Adds a finding at this place. */
    public void problem(String rule, String sentence, String suggestion) {
        Mark mark = node.getStartMark();
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        findings.add(new Problem(findings.file(), line, column, path(), rule, sentence, suggestion));
    }
}
