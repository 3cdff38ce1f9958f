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
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final int MOST_NEWS = 5;

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
            items.addAll(happened(actor));
        }
        if (actor.has(Role.TREND_KEEPER)) {
            LocalDate oldest = LocalDate.now(clock).minusMonths(STALE_MONTHS);
            disciplines.all().stream()
                    .filter(d -> d.edition().catalog().affirmed().isBefore(oldest))
                    .forEach(d -> items.add(stale(d)));
        }
        return items;
    }

    /** What happened last to each field that the lead's department uses, for some days. */
    private List<OpenItem> happened(Actor actor) {
        List<FieldNotice> news =
                FieldNews.of(lifecycle.notices(actor), clock.instant().minus(NEWS));
        List<OpenItem> items = new ArrayList<>();
        news.stream().limit(MOST_NEWS).forEach(n -> items.add(happened(actor, n)));
        if (news.size() > MOST_NEWS) {
            items.add(new OpenItem(
                    "See what happened to " + Counts.of(news.size() - MOST_NEWS, "more field", "more fields"),
                    "Your department uses what is told there, or did until then.",
                    "/fields#lately",
                    3));
        }
        return items;
    }

    /** What is gone for good has no page of its own any more. */
    private OpenItem happened(Actor actor, FieldNotice notice) {
        Optional<DisciplineStatus> field = lifecycle.find(notice.discipline());
        boolean used = field.filter(f -> f.state() == DisciplineState.INSTALLED)
                .filter(f -> !f.offIn().contains(Objects.requireNonNullElse(actor.department(), "")))
                .isPresent();
        return new OpenItem(
                "See what happened to " + notice.title(),
                Days.of(notice.at()) + ": " + notice.sentence() + (used ? " Your department uses it." : ""),
                field.isPresent() ? "/install/" + notice.discipline() + "#happened" : "/fields#lately",
                3);
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
