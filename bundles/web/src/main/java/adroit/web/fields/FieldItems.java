package adroit.web.fields;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.FieldNotice;
import adroit.web.layout.Days;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fields that are set aside, for who installs them; what happened to the fields that a department uses, for its lead; and catalogs that nobody has affirmed for a year, for who keeps them. */
@Component
public final class FieldItems implements OpenItems {
    /** A catalog that was neither changed nor affirmed for as many months is stale. */
    static final int STALE_MONTHS = 12;

    private static final Duration NEWS = Duration.ofDays(14);

    private final DisciplineLifecycle lifecycle;
    private final Disciplines disciplines;
    private final Clock clock;

    @Activate
    public FieldItems(@Reference DisciplineLifecycle lifecycle, @Reference Disciplines disciplines) {
        this(lifecycle, disciplines, Clock.systemDefaultZone());
    }

    FieldItems(DisciplineLifecycle lifecycle, Disciplines disciplines, Clock clock) {
        this.lifecycle = lifecycle;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        List<OpenItem> items = new ArrayList<>();
        if (Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY)) {
            lifecycle.list().stream()
                    .filter(s -> s.state() == DisciplineState.QUARANTINED || s.fault() != null)
                    .forEach(s -> items.add(setAside(s)));
        }
        if (actor.has(Role.DEPARTMENT_LEAD)) {
            happened(actor).ifPresent(items::add);
        }
        if (actor.has(Role.TREND_KEEPER)) {
            LocalDate oldest = LocalDate.now(clock).minusMonths(STALE_MONTHS);
            disciplines.all().stream()
                    .filter(d -> d.edition().catalog().affirmed().isBefore(oldest))
                    .forEach(d -> items.add(stale(d)));
        }
        return items;
    }

    /** What happened to fields that the lead's department uses, for some days; the fields with which an installation began are no news. */
    private Optional<OpenItem> happened(Actor actor) {
        Instant oldest = clock.instant().minus(NEWS);
        List<FieldNotice> news = lifecycle.notices(actor).stream()
                .filter(n -> n.at().isAfter(oldest) && !n.first())
                .toList();
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpenItem(
                        "See what happened to " + news.get(0).title(),
                        news.get(0).sentence() + " Your department uses it."
                                + (news.size() == 1 ? "" : " And " + (news.size() - 1) + " more."),
                        "/fields",
                        3));
    }

    private static OpenItem setAside(DisciplineStatus status) {
        Fault fault = status.fault();
        return new OpenItem(
                (FieldState.of(status) == FieldState.REVOKED ? "Replace the field " : "Repair the field ")
                        + status.title(),
                fault == null ? "It is set aside." : fault.inWords(),
                "/fields",
                1);
    }

    private static OpenItem stale(ActiveDiscipline discipline) {
        return new OpenItem(
                "Affirm or revise the catalog of " + discipline.title(),
                "It was last affirmed on "
                        + Days.of(discipline.edition().catalog().affirmed()) + ", more than " + STALE_MONTHS
                        + " months ago.",
                "/fields/" + discipline.id(),
                2);
    }
}
