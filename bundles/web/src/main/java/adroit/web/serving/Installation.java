package adroit.web.serving;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.web.layout.Frame;
import adroit.web.layout.Section;
import adroit.web.layout.Visitor;
import adroit.web.session.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What every page of this installation shows around itself: the city's name, the version, who is signed in and where they may go. */
@Component(service = Installation.class)
public final class Installation {

    private final String city;
    private final String version;

    @Activate
    public Installation(BundleContext context) {
        this(property(context, "adroit.city"), property(context, "adroit.version"));
    }

    Installation(String city, String version) {
        this.city = city;
        this.version = version;
    }

    private static String property(BundleContext context, String name) {
        return Objects.requireNonNullElse(context.getProperty(name), "");
    }

    /** The frame of a page for whoever called, or for a stranger. */
    public Frame frame(String title, Optional<Caller> caller, Optional<Section> section) {
        return new Frame(title, city, version, caller.map(Installation::visitor), section);
    }

    private static Visitor visitor(Caller caller) {
        Actor actor = caller.actor();
        return new Visitor(
                actor.displayName(),
                actor.roles().stream().sorted().map(Role::title).toList(),
                sections(actor),
                caller.csrf());
    }

    private static List<Section> sections(Actor actor) {
        List<Section> sections = new ArrayList<>();
        if (Policy.permitsSomewhere(actor, Act.SEE_OVERVIEW)) {
            sections.add(Section.OVERVIEW);
        }
        if (Policy.permitsSomewhere(actor, Act.LIST_PEOPLE)) {
            sections.add(Section.PEOPLE);
        }
        if (actor.person() != null && actor.has(Role.EMPLOYEE)) {
            sections.add(Section.OWN);
        }
        if (Policy.permitsSomewhere(actor, Act.SEE_CATALOGS)) {
            sections.add(Section.FIELDS);
        }
        return List.copyOf(sections);
    }
}
