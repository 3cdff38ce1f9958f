package adroit.packs.settings;

import adroit.packs.refusal.Refusals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the metatype of one component (chapter 105 of the OSGi compendium), as far as a scorer may use it: single values with a default. */
final class Metatype extends DefaultHandler {
    private static final int LARGEST = 64 << 10;
    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

    private final String where;
    private final Refusals refusals;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Setting.Option> options = new ArrayList<>();
    private String title = "";
    private String description = "";
    private @Nullable String pid;
    private @Nullable Attributed open;
    private int classes;

    private Metatype(String where, Refusals refusals) {
        this.where = where;
        this.refusals = refusals;
    }

    /** An attribute whose options are still to come. */
    private record Attributed(
            String id,
            String title,
            String description,
            SettingKind kind,
            @Nullable String usual,
            @Nullable String least,
            @Nullable String most) {}

    static Optional<SettingsForm> read(String where, byte[] xml, Refusals refusals) {
        Metatype read = new Metatype(where, refusals);
        if (xml.length > LARGEST) {
            read.add("It is larger than " + LARGEST + " bytes.");
            return Optional.empty();
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), read);
        } catch (SAXException | IOException e) {
            read.add("It is no XML of a metatype.");
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return read.form();
    }

    private Optional<SettingsForm> form() {
        String component = pid;
        if (classes != 1 || component == null || settings.isEmpty()) {
            add("It does not describe the settings of one component.");
            return Optional.empty();
        }
        return Optional.of(new SettingsForm(component, title, description, settings));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "OCD" -> {
                classes++;
                title = text(attributes, "name");
                description = text(attributes, "description");
            }
            case "AD" -> attribute(attributes);
            case "Option" ->
                options.add(new Setting.Option(
                        text(attributes, "value"), label(text(attributes, "label"), text(attributes, "value"))));
            case "Designate" -> designate(attributes);
            case "MetaData", "Object" -> {}
            default -> add("It has an element <" + name + ">, which settings have no need of.");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        Attributed ended = open;
        if (name.equals("AD") && ended != null) {
            open = null;
            close(ended);
        }
    }

    private void designate(Attributes attributes) {
        if (!text(attributes, "factoryPid").isEmpty() || text(attributes, "pid").isEmpty() || pid != null) {
            add("It does not name the one component that it is for.");
        }
        pid = text(attributes, "pid");
    }

    private void attribute(Attributes attributes) {
        options.clear();
        String id = text(attributes, "id");
        Optional<SettingKind> kind = SettingKind.named(text(attributes, "type"));
        String cardinality = text(attributes, "cardinality");
        if (!id.matches("[A-Za-z][A-Za-z0-9_.-]{0,99}") || kind.isEmpty()) {
            add("The setting \"" + id + "\" is of the kind " + text(attributes, "type")
                    + "; a setting is a String, Integer, Long, Double or Boolean with a name.");
            return;
        }
        if (!cardinality.isEmpty() && !cardinality.equals("0")) {
            add("The setting " + id + " is a list; a setting is one value.");
            return;
        }
        open = new Attributed(
                id,
                label(text(attributes, "name"), id),
                text(attributes, "description"),
                kind.get(),
                attributes.getValue("default"),
                attributes.getValue("min"),
                attributes.getValue("max"));
    }

    private void close(Attributed ended) {
        if (settings.size() == MOST || settings.stream().anyMatch(s -> s.id().equals(ended.id()))) {
            add("It has more than " + MOST + " settings, or " + ended.id() + " twice.");
            return;
        }
        String usual = ended.usual();
        if (usual == null) {
            add("The setting " + ended.id() + " has no default, so the scorer could not work before somebody set it.");
            return;
        }
        try {
            add(ended, usual);
        } catch (IllegalArgumentException e) {
            add("The default or a limit of the setting " + ended.id() + " is no "
                    + ended.kind().words() + ".");
        }
    }

    private void add(Attributed ended, String usual) {
        SettingKind kind = ended.kind();
        Setting setting = new Setting(
                ended.id(),
                ended.title(),
                ended.description(),
                kind,
                kind.plain(usual),
                limit(kind, ended.least()),
                limit(kind, ended.most()),
                options);
        setting.problem(usual)
                .ifPresent(why -> add("The default of the setting " + ended.id() + " is not allowed. " + why));
        settings.add(setting);
    }

    private static @Nullable String limit(SettingKind kind, @Nullable String text) {
        return text == null || !kind.isNumber() ? null : kind.plain(text);
    }

    private static String label(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        String text = value == null ? "" : value.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private void add(String sentence) {
        refusals.add(
                "SETTINGS_INVALID",
                where,
                sentence,
                "Describe settings with @ObjectClassDefinition and @AttributeDefinition, each with a default.");
    }
}
