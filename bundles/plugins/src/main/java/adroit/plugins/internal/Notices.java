package adroit.plugins.internal;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.plugins.FieldNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What happened to disciplines, read from the states in which the installed set was, for those whose department uses them. */
final class Notices {
    private static final String SET_ASIDE = "discipline.quarantine";
    private static final int MOST = 100;

    private Notices() {}

    /** @param states oldest first */
    static List<FieldNotice> of(List<Generation> states, Actor actor) {
        List<FieldNotice> notices = new ArrayList<>();
        InstalledSet before = InstalledSet.NONE;
        for (Generation each : states) {
            notices.addAll(0, between(before, each, actor));
            before = each.set();
        }
        return notices.stream().limit(MOST).toList();
    }

    private static List<FieldNotice> between(InstalledSet before, Generation now, Actor actor) {
        TreeSet<String> ids = new TreeSet<>();
        before.disciplines().forEach(d -> ids.add(d.id()));
        now.set().disciplines().forEach(d -> ids.add(d.id()));
        List<FieldNotice> notices = new ArrayList<>();
        boolean own = now.cause().account().equals(actor.account());
        for (String id : ids) {
            Installed was = before.installed(id).orElse(null);
            Installed is = now.set().installed(id).orElse(null);
            if (concerns(actor, was) || concerns(actor, is)) {
                words(was, is, now, actor)
                        .ifPresent(sentence -> notices.add(new FieldNotice(
                                now.number() + "-" + id, now.at(), id, title(was, is), was == null, own, sentence)));
            }
        }
        return notices;
    }

    private static boolean concerns(Actor actor, @Nullable Installed discipline) {
        String department = actor.department();
        return discipline != null
                && (Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY)
                        || department != null
                                && Policy.permits(actor, Act.USE_DISCIPLINE, Scope.department(department))
                                && !discipline.offIn().contains(department));
    }

    private static String title(@Nullable Installed was, @Nullable Installed is) {
        return is != null
                ? is.description().title()
                : was == null ? "" : was.description().title();
    }

    private static Optional<String> words(
            @Nullable Installed was, @Nullable Installed is, Generation now, Actor actor) {
        if (was == null) {
            return is == null
                    ? Optional.empty()
                    : Optional.of("Version " + is.description().version() + " was installed.");
        }
        String version = was.description().version();
        if (is == null) {
            return Optional.of(
                    (now.cause().act().equals(SET_ASIDE) ? setAside(was, now) : "Version " + version + " was removed")
                            + ". Results made with it stay readable.");
        }
        return changed(was, is, now, actor);
    }

    private static String setAside(Installed was, Generation now) {
        boolean revoked = now.set().quarantine().stream()
                .anyMatch(q -> q.holds(was) && q.fault().ofRevokedKey());
        return "Version " + was.description().version() + " was set aside "
                + (revoked ? "because its publisher’s key was revoked" : "after a fault");
    }

    private static Optional<String> changed(Installed was, Installed is, Generation now, Actor actor) {
        String before = was.description().version();
        String after = is.description().version();
        if (now.cause().act().equals(SET_ASIDE) && !was.place().equals(is.place())) {
            return Optional.of(setAside(was, now)
                    + (before.equals(after)
                            ? "; its scorer is set as before again."
                            : "; version " + after + " serves again."));
        }
        if (!was.sha256().equals(is.sha256())) {
            return Optional.of("Version " + after + " serves in place of " + before
                    + (Versions.newer(before, after) ? ": it was rolled back." : "."));
        }
        if (was.enabled() != is.enabled()) {
            return Optional.of(is.enabled() ? "It is in service again." : "It was taken out of service.");
        }
        if (!was.edition().equals(is.edition())) {
            return Optional.of("Another edition of its catalog is in force.");
        }
        if (!was.settings().equals(is.settings())) {
            return Optional.of("Its scorer was set anew.");
        }
        return turned(was, is, actor);
    }

    /** Only of the actor's own department. */
    private static Optional<String> turned(Installed was, Installed is, Actor actor) {
        String department = actor.department();
        boolean off = is.offIn().contains(department);
        return department == null || was.offIn().contains(department) == off
                ? Optional.empty()
                : Optional.of(off ? "It was turned off for your department." : "It was turned on for your department.");
    }
}
