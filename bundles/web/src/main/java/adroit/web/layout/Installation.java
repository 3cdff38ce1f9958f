package adroit.web.layout;

import adroit.identity.Actor;
import adroit.identity.Role;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                beside(notice(home(context).resolve(SAMPLE)), property(context, "adroit.dev")),
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

    /** The notice, and that fields which nobody signed are served, where they are. */
    static String beside(String notice, String development) {
        String told = development.isEmpty()
                ? ""
                : "Development: the fields in " + development
                        + " are served unsigned; they are gone at the next start.";
        return notice.isEmpty() || told.isEmpty() ? notice + told : notice + " " + told;
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
        return frame(title, actor, csrf, section, Section.openTo(actor));
    }

    /** The same for somebody who may go to fewer places than their roles say. */
    public Frame frame(String title, Actor actor, String csrf, Optional<Section> section, List<Section> places) {
        List<String> roles = actor.roles().stream().sorted().map(Role::title).toList();
        Visitor visitor = new Visitor(actor.displayName(), roles, places, csrf);
        return new Frame(title, city, notice, version, Optional.of(visitor), section);
    }
}
