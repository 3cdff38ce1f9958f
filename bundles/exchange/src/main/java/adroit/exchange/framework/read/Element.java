package adroit.exchange.framework.read;

import adroit.exchange.table.RowProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An element of a list in a JSON file; its line stands in the place of a row. */
public final class Element {
    private final JsonNode node;
    private final int line;
    private final List<RowProblem> problems = new ArrayList<>(1);

    Element(JsonNode node, int line) {
        this.node = node;
        this.line = Math.max(1, line);
    }

    List<RowProblem> problems() {
        return problems;
    }

    public JsonNode node() {
        return node;
    }

    /** The text under that name; empty where there is none. */
    public String text(String name) {
        return JsonFile.text(node, name);
    }

    /** As {@link #text}; the element is left out where there is none. */
    public String required(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            reject(name, "It has no \"" + name + "\".", "Give it one.");
        }
        return text;
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The element is left out because of that member. */
    public void reject(String member, String reason, String remedy) {
        problems.add(new RowProblem(line, line, member, text(member), reason, remedy));
    }
}
