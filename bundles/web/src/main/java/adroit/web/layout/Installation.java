package adroit.web.layout;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every page of this installation shows around itself: the city's name, the version, who is signed in and where they may go. */
@Component(service = Installation.class)
public final class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    /** The settings that a person edits, within the home. */
    private static final String SETTINGS = "etc/adroit.properties";

    private static final String SAMPLE = "etc/sample.txt";

    private final String city;
    private final String notice;
    private final String version;

    @Activate
    public Installation(BundleContext context) {
        this(
                city(home(context).resolve(SETTINGS)),
                notice(home(context).resolve(SAMPLE)),
                property(context, "adroit.version"));
    }

    /**
     * An installation.
     *
     * @param city the city's name; may be empty
     * @param notice what every page says above everything else; may be empty
     * @param version the product's version
     */
    public Installation(String city, String notice, String version) {
        this.city = city;
        this.notice = notice;
        this.version = version;
    }

    /** The city's name out of the file; empty where there is none, and where it cannot be read. */
    static String city(Path settings) {
        Properties properties = new Properties();
        if (Files.exists(settings)) {
            try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read, so pages go without the city's name: {}", settings, e.toString());
            }
        }
        return properties.getProperty("city", "").strip();
    }

    /** The first line of the file that marks a home as a demonstration; empty where there is none. */
    static String notice(Path sample) {
        if (!Files.exists(sample)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(sample, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be read, so pages go without its notice: {}", sample, e.toString());
            return "";
        }
    }

    private static Path home(BundleContext context) {
        return Path.of(property(context, "adroit.home"));
    }

    private static String property(BundleContext context, String name) {
        return Objects.requireNonNullElse(context.getProperty(name), "");
    }

    /** The frame of a page for a stranger. */
    public Frame frame(String title) {
        return new Frame(title, city, notice, version, Optional.empty(), Optional.empty());
    }

    /** The frame of a page for somebody who is signed in; {@code csrf} is what forms send back. */
    public Frame frame(String title, Actor actor, String csrf, Optional<Section> section) {
        List<String> roles = actor.roles().stream().sorted().map(Role::title).toList();
        Visitor visitor = new Visitor(actor.displayName(), roles, sections(actor), csrf);
        return new Frame(title, city, notice, version, Optional.of(visitor), section);
    }

    private static List<Section> sections(Actor actor) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.START);
        if (Policy.permitsSomewhere(actor, Act.SEE_OVERVIEW)) {
            sections.add(Section.OVERVIEW);
        }
        if (Policy.permits(actor, Act.SEE_COVERAGE, Scope.CITY)) {
            sections.add(Section.BRIEF);
        }
        if (Policy.permitsSomewhere(actor, Act.LIST_PEOPLE)) {
            sections.add(Section.PEOPLE);
        }
        if (Policy.permitsSomewhere(actor, Act.SEE_COVERAGE)) {
            sections.add(Section.INSIGHT);
        }
        if (Policy.permitsSomewhere(actor, Act.SEE_CHAMPIONS)) {
            sections.add(Section.CHAMPIONS);
        }
        if (Policy.permitsSomewhere(actor, Act.IMPORT)) {
            sections.add(Section.IMPORTS);
        }
        if (actor.person() != null && actor.has(Role.EMPLOYEE)) {
            sections.add(Section.OWN);
        }
        if (Policy.permitsSomewhere(actor, Act.SEE_DESCRIPTIONS)) {
            sections.add(Section.DESCRIPTIONS);
        }
        if (Policy.permitsSomewhere(actor, Act.ANALYZE_JOBS)) {
            sections.add(Section.ANALYSES);
        }
        if (Policy.permitsSomewhere(actor, Act.FILL_FORM)) {
            sections.add(Section.FORMS);
        }
        if (Policy.permitsSomewhere(actor, Act.ANSWER_COMMENT)) {
            sections.add(Section.COMMENTS);
        }
        if (Policy.permitsSomewhere(actor, Act.OPEN_ROUND)) {
            sections.add(Section.ROUNDS);
        }
        if (Policy.permitsSomewhere(actor, Act.SEE_RATERS)) {
            sections.add(Section.RATERS);
        }
        if (Policy.permitsSomewhere(actor, Act.SEE_CATALOGS)) {
            sections.add(Section.FIELDS);
        }
        if (Policy.permits(actor, Act.MANAGE_ACCOUNTS, Scope.CITY)) {
            sections.add(Section.ACCOUNTS);
        }
        if (Policy.permits(actor, Act.SEE_AUDIT, Scope.CITY)) {
            sections.add(Section.AUDIT);
        }
        return List.copyOf(sections);
    }
}
