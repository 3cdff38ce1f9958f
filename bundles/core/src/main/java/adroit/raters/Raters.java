package adroit.raters;

import adroit.audit.AuditEvent;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Person;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Compares supervisors' ways of rating where their ratings are linked by second views. Results are not changed by it: a rater's severity is for human
 * resources to talk about, and is shown to nobody else.
 */
public final class Raters {
    private final Store store;
    private final Clock clock;

    public Raters(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The report, and an entry in the audit log that it was read.
     *
     * @param department id of a department
     * @param discipline id of a discipline
     * @throws adroit.identity.NotPermitted for whoever may not see raters' figures
     */
    public RaterReport report(Actor actor, String department, String discipline) {
        Policy.require(actor, Act.SEE_RATERS, Scope.CITY);
        LocalDate day = LocalDate.now(clock);
        RaterReport report = store.read(session -> read(session, department, day, discipline));
        store.write(session -> session.audit()
                .append(AuditEvent.of(clock.instant(), actor, "raters.read", department + "/" + discipline, "done")));
        return report;
    }

    private static RaterReport read(Session session, String department, LocalDate day, String discipline) {
        RatedSkills skills = new RatedSkills();
        RaterNames names = new RaterNames(session);
        session.evidence().forEachSupervisorRating(department, day, discipline, rating -> {
            if (!names.isOwn(rating)) {
                skills.add(names.resolved(rating));
            }
        });
        List<LinkedGroup> groups = skills.groups();
        List<String> raters =
                groups.stream().flatMap(group -> group.raters().stream()).toList();
        return new RaterReport(department, discipline, groups, names.of(raters), wanted(session, skills, names));
    }

    private static List<SecondView> wanted(Session session, RatedSkills skills, RaterNames names) {
        return skills.secondRatings(names::pseudonym).stream()
                .map(one -> new SecondView(
                        one.person(),
                        session.organization()
                                .person(one.person())
                                .map(Person::displayName)
                                .orElse(one.person()),
                        one.rater(),
                        one.linksGroups()))
                .toList();
    }
}
