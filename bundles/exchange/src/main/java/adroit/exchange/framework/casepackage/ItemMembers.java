package adroit.exchange.framework.casepackage;

import adroit.exchange.framework.read.Members;
import adroit.framework.FrameworkDraft.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one item of a package says; used again for the next, since there are hundreds of thousands. */
final class ItemMembers {
    private final List<String> facts = new ArrayList<>();
    String id = "";
    String full = "";
    String shorter = "";
    String code = "";
    String type = "";

    void read(Members item) throws IOException {
        facts.clear();
        id = "";
        full = "";
        shorter = "";
        code = "";
        type = "";
        item.each(name -> take(item, name));
    }

    private void take(Members item, String name) throws IOException {
        switch (name) {
            case "identifier" -> id = item.text();
            case "fullStatement" -> full = item.text();
            case "abbreviatedStatement" -> shorter = item.text();
            case "humanCodingScheme" -> code = item.text();
            case "CFDocumentURI" -> {
                // the package is one document, which every item belongs to
            }
            default -> fact(item, name);
        }
    }

    /** Everything that has no place of its own, under its own name. */
    private void fact(Members item, String name) throws IOException {
        @Nullable String value = item.value();
        if (value != null) {
            facts.add(name);
            facts.add(value);
            if (name.equals("CFItemType")) {
                type = value.strip();
            }
        }
    }

    void factsInto(Entry entry) {
        entry.expectFacts(facts.size() / 2);
        for (int i = 0; i < facts.size(); i += 2) {
            entry.fact(facts.get(i), facts.get(i + 1));
        }
    }
}
