package adroit.proposal;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalogchange.Part;
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

    /**
     * A skill or a tool that is in use and has a day until which it is meant to be.
     *
     * @param part {@link Part#SKILL} or {@link Part#TOOL}
     * @param until the last day on which it is meant to be used
     * @param successor title of what is to take its place, or null where the catalog names nothing
     * @param passed whether that day is over, so that it is due for retirement
     */
    public record Sunset(
            String discipline,
            String field,
            Part part,
            String id,
            String title,
            LocalDate until,
            @Nullable String successor,
            boolean passed) {}

    /** Of the fields that the actor keeps, what is meant to be used no longer than that day, the earliest first. Nothing is retired by that: somebody proposes it. */
    public List<Sunset> sunsets(Actor actor, LocalDate by) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        List<Sunset> sunsets = new ArrayList<>();
        for (ActiveDiscipline field : disciplines.all()) {
            if (keepers.keeps(actor, field.id())) {
                sunsets(field, sunsets);
            }
        }
        return sunsets.stream()
                .filter(each -> !each.until().isAfter(by))
                .sorted(Comparator.comparing(Sunset::until)
                        .thenComparing(Sunset::field)
                        .thenComparing(Sunset::title))
                .toList();
    }

    private void sunsets(ActiveDiscipline field, List<Sunset> sunsets) {
        Catalog catalog = field.edition().catalog();
        for (Skill skill : catalog.skills()) {
            LocalDate until = skill.sunset();
            if (until != null && !skill.retired()) {
                String next = skill.successor();
                sunsets.add(sunset(
                        field,
                        Part.SKILL,
                        skill.id(),
                        skill.title(),
                        until,
                        next == null
                                ? null
                                : catalog.skill(next).map(Skill::title).orElse(next)));
            }
        }
        for (Tool tool : catalog.tools()) {
            LocalDate until = tool.sunset();
            if (until != null && tool.status() != ToolStatus.RETIRED) {
                String next = tool.successor();
                sunsets.add(sunset(
                        field,
                        Part.TOOL,
                        tool.id(),
                        tool.title(),
                        until,
                        next == null
                                ? null
                                : catalog.tool(next).map(Tool::title).orElse(next)));
            }
        }
    }

    private Sunset sunset(
            ActiveDiscipline field, Part part, String id, String title, LocalDate until, @Nullable String successor) {
        boolean passed = until.isBefore(LocalDate.now(clock));
        return new Sunset(field.id(), field.title(), part, id, title, until, successor, passed);
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
