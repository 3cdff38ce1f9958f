package adroit.web.casepackage;

import adroit.exchange.framework.CasePackage;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package with where it is answered.
 *
 * @param root the address below which it is asked for
 * @param edition of a framework its label; empty for a catalog of the city, of which one edition is answered
 * @param home of a framework the address of that edition alone; empty for a catalog
 */
record ServedPackage(CasePackage content, String root, String edition, String home) {
    static ServedPackage of(CasePackage catalog, String root) {
        return new ServedPackage(catalog, root, "", "");
    }

    boolean isCalled(String identifier) {
        return content.identifier().equalsIgnoreCase(identifier);
    }

    /**
     * The documents of packages, each once: of several with one identifier that of the first, which says where each edition is answered. No package is held longer than until
     * the next one comes.
     */
    static List<ObjectNode> documents(Stream<ServedPackage> packages) {
        Map<String, List<Told>> byIdentifier = new LinkedHashMap<>();
        packages.map(ServedPackage::told).forEach(told -> byIdentifier
                .computeIfAbsent(told.identifier.toLowerCase(Locale.ROOT), id -> new ArrayList<>())
                .add(told));
        return byIdentifier.values().stream().map(Told::together).toList();
    }

    private Told told() {
        return new Told(content.identifier(), content.document(root), edition, home);
    }

    /** What a list of documents says of a package, without its items. */
    private record Told(String identifier, ObjectNode document, String edition, String home) {
        static ObjectNode together(List<Told> editions) {
            ObjectNode document = editions.get(0).document;
            if (editions.size() > 1) {
                ArrayNode all = document.withObject("/extensions").putArray("editions");
                editions.stream().filter(t -> !t.home.isEmpty()).forEach(t -> t.tell(all.addObject()));
            }
            return document;
        }

        private void tell(ObjectNode to) {
            to.put("version", edition);
            to.put("CFPackageURI", home + "/CFPackages/" + identifier);
        }
    }
}
