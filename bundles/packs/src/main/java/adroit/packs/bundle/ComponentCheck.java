package adroit.packs.bundle;

import adroit.packs.refusal.Refusals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One component description of a discipline's bundle: a class of its own that offers a scorer and asks for nothing. */
final class ComponentCheck extends DefaultHandler {
    private static final int LARGEST = 64 << 10;
    private static final String SCORER = "adroit.scoring.Scorer";
    private static final Set<String> HARMLESS = Set.of("component", "service", "property", "properties");

    private final String where;
    private final Set<String> own;
    private final Refusals refusals;
    private @Nullable String implementation;
    private String pid = "";
    private final List<String> disciplines = new ArrayList<>();
    private boolean inDiscipline;

    private ComponentCheck(String where, Set<String> own, Refusals refusals) {
        this.where = where;
        this.own = own;
        this.refusals = refusals;
    }

    /**
     * A component.
     *
     * @param implementation name of its class
     * @param pid under which it is told its settings
     * @param disciplines what its property {@code discipline} says, where it has one
     */
    record Found(String implementation, String pid, List<String> disciplines) {
        Found {
            disciplines = List.copyOf(disciplines);
        }
    }

    /**
     * The component that is described.
     *
     * @param own names of the bundle's own classes, with slashes
     */
    static Optional<Found> check(String where, byte[] xml, Set<String> own, Refusals refusals) {
        ComponentCheck check = new ComponentCheck(where, own, refusals);
        if (xml.length > LARGEST) {
            check.add("It is larger than " + LARGEST + " bytes.");
            return Optional.empty();
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), check);
        } catch (SAXException | IOException e) {
            check.add("It is no XML of a component.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return Optional.ofNullable(check.implementation).map(i -> new Found(i, check.pid, check.disciplines));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        inDiscipline = name.equals("property") && "discipline".equals(attributes.getValue("name"));
        if (inDiscipline && attributes.getValue("value") != null) {
            disciplines.add(attributes.getValue("value").strip());
        }
        switch (name) {
            case "component" -> component(attributes);
            case "implementation" -> implementation(attributes.getValue("class"));
            case "provide" -> provide(attributes.getValue("interface"));
            default -> {
                if (!HARMLESS.contains(name)) {
                    add("It has an element <" + name + ">, which a scorer has no need of.");
                }
            }
        }
    }

    /** A property may also stand as lines between its tags. */
    @Override
    public void characters(char[] text, int start, int length) {
        if (inDiscipline) {
            new String(text, start, length)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .forEach(disciplines::add);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inDiscipline = false;
    }

    private void component(Attributes attributes) {
        String own = attributes.getValue("configuration-pid");
        String named = attributes.getValue("name");
        pid = own != null ? own : named == null ? "" : named;
        if ("true".equals(attributes.getValue("immediate")) || attributes.getValue("factory") != null) {
            add("It is immediate, or a factory.");
        }
    }

    private void implementation(@Nullable String className) {
        implementation = className;
        if (className == null || !own.contains(className.replace('.', '/'))) {
            add("It names the class " + className + ", which is not in the bundle.");
        }
    }

    private void provide(@Nullable String service) {
        if (!SCORER.equals(service)) {
            refusals.add(
                    "SERVICE_NOT_ALLOWED",
                    where,
                    "It offers the service " + service + ".",
                    "A discipline offers one " + SCORER + " at most.");
        }
    }

    private void add(String sentence) {
        refusals.add(
                "COMPONENT_INVALID",
                where,
                sentence,
                "Annotate the scorer with @Component(service = Scorer.class) alone.");
    }
}
