package adroit.proposal;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.catalog.Skill;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long ago somebody of a field last looked at its catalog. A skill counts as looked at on the latest of: the day of its review in the edition, the day on which the edition as a
 * whole was affirmed, and the days on which somebody affirmed it, or the whole, since.
 */
public final class Currency {
    /** After which time something is due for review. */
    public static final Period FRESH = Period.ofMonths(12);

    private final Store store;
    private final Disciplines disciplines;
    private final Keepers keepers;
    private final Clock clock;

    public Currency(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.keepers = new Keepers(disciplines);
        this.clock = clock;
    }

    /**
     * Something that is, or will be, due.
     *
     * @param skill id of the skill, or null for the catalog as a whole
     * @param looked the day on which somebody last looked at it
     * @param due from which day it is due
     */
    public record Due(
            String discipline,
            String field,
            @Nullable String skill,
            String title,
            LocalDate looked,
            LocalDate due,
            boolean overdue) {}

    /** Of the fields that the actor keeps, what is due for review by that day, the longest due first. */
    public List<Due> due(Actor actor, LocalDate by) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        LocalDate today = LocalDate.now(clock);
        List<Due> due = new ArrayList<>();
        for (ActiveDiscipline field : disciplines.all()) {
            if (keepers.keeps(actor, field.id())) {
                List<CatalogEvent> affirmed = affirmed(field.id());
                all(field, affirmed, today).stream()
                        .filter(d -> !d.due().isAfter(by))
                        .forEach(due::add);
            }
        }
        due.sort(Comparator.comparing(Due::due)
                .thenComparing(Due::field)
                .thenComparing(d -> d.skill() == null ? "" : d.title()));
        return due;
    }

    /** The day on which somebody last looked at the catalog in force as a whole. */
    public LocalDate looked(String discipline) {
        ActiveDiscipline field =
                disciplines.find(discipline).orElseThrow(() -> new NoSuchSubject("professional field"));
        return whole(field, affirmed(discipline));
    }

    /** The day on which somebody last looked at the skill. */
    public LocalDate looked(String discipline, Skill skill) {
        ActiveDiscipline field =
                disciplines.find(discipline).orElseThrow(() -> new NoSuchSubject("professional field"));
        List<CatalogEvent> affirmed = affirmed(discipline);
        return looked(skill, whole(field, affirmed), days(affirmed));
    }

    private List<CatalogEvent> affirmed(String discipline) {
        return store.read(session -> session.proposals().of(discipline)).stream()
                .filter(e -> e.step() == Step.AFFIRMED)
                .toList();
    }

    private List<Due> all(ActiveDiscipline field, List<CatalogEvent> affirmed, LocalDate today) {
        LocalDate whole = whole(field, affirmed);
        Map<String, LocalDate> days = days(affirmed);
        List<Due> all = new ArrayList<>();
        all.add(due(field, null, field.edition().catalog().title(), whole, today));
        for (Skill skill : field.edition().catalog().skills()) {
            if (!skill.retired()) {
                all.add(due(field, skill.id(), skill.title(), looked(skill, whole, days), today));
            }
        }
        return all;
    }

    private static Due due(
            ActiveDiscipline field, @Nullable String skill, String title, LocalDate looked, LocalDate today) {
        LocalDate due = looked.plus(FRESH);
        return new Due(field.id(), field.title(), skill, title, looked, due, !due.isAfter(today));
    }

    private LocalDate whole(ActiveDiscipline field, List<CatalogEvent> affirmed) {
        LocalDate latest = field.edition().catalog().affirmed();
        for (CatalogEvent each : affirmed) {
            LocalDate day = day(each);
            latest = each.skill() == null && day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private Map<String, LocalDate> days(List<CatalogEvent> affirmed) {
        Map<String, LocalDate> days = new HashMap<>();
        for (CatalogEvent each : affirmed) {
            if (each.skill() != null) {
                days.put(each.skill(), day(each));
            }
        }
        return days;
    }

    private static LocalDate looked(Skill skill, LocalDate whole, Map<String, LocalDate> days) {
        LocalDate latest = whole;
        @Nullable LocalDate reviewed = skill.reviewed();
        if (reviewed != null && reviewed.isAfter(latest)) {
            latest = reviewed;
        }
        LocalDate affirmed = days.getOrDefault(skill.id(), latest);
        return affirmed.isAfter(latest) ? affirmed : latest;
    }

    private LocalDate day(CatalogEvent event) {
        ZoneId zone = clock.getZone();
        return event.moment().atZone(zone).toLocalDate();
    }

    /**
     * Says that a skill, or the whole catalog, was looked at and is still right. Nothing of the edition changes, and so no result.
     *
     * @param skill id of a skill in use, or null for the whole
     */
    public void affirm(Actor actor, String discipline, @Nullable String skill, String text) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        if (!keepers.keeps(actor, discipline)) {
            throw new NoSuchSubject("professional field");
        }
        ActiveDiscipline field =
                disciplines.find(discipline).orElseThrow(() -> new NoSuchSubject("professional field"));
        if (skill != null && field.edition().catalog().skill(skill).isEmpty()) {
            throw new NoSuchSubject("skill");
        }
        String checked = Texts.optional(text);
        store.write(session -> affirm(session, actor, field, skill, checked));
    }

    private CatalogEvent affirm(
            Session session, Actor actor, ActiveDiscipline field, @Nullable String skill, String text) {
        session.audit()
                .append(new AuditEvent(
                        clock.instant(),
                        actor.account(),
                        "catalog.affirm",
                        null,
                        null,
                        skill == null ? field.id() : field.id() + "/" + skill,
                        "done"));
        return session.proposals()
                .append(new CatalogEvent(
                        0,
                        0,
                        field.id(),
                        Step.AFFIRMED,
                        null,
                        field.edition().id(),
                        skill,
                        null,
                        actor.account(),
                        actor.displayName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        text));
    }
}
