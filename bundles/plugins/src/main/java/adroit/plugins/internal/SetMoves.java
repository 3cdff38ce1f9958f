package adroit.plugins.internal;

import adroit.baseline.Baseline;
import adroit.identity.Actor;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import adroit.plugins.SetChange;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the installed set as a whole: back to a state in which it was, or to what a lock file says. Used by the queue alone. */
final class SetMoves {
    private final InService service;
    private final Admission admission;
    private final Offers offers;
    private final Departments departments;
    private final UnaryOperator<String> naming;

    /** @param naming what a publisher's key is called here, by its fingerprint */
    SetMoves(
            InService service,
            Admission admission,
            Offers offers,
            Departments departments,
            UnaryOperator<String> naming) {
        this.naming = naming;
        this.service = service;
        this.admission = admission;
        this.offers = offers;
        this.departments = departments;
    }

    /** The states, newest first. */
    List<SetVersion> versions() {
        List<SetVersion> versions = new ArrayList<>();
        Optional<Generation> last = service.history().last();
        for (Generation each : service.history().all()) {
            versions.add(
                    0,
                    new SetVersion(
                            String.valueOf(each.number()),
                            each.at(),
                            each.cause().account(),
                            each.cause().act(),
                            each.cause().subject(),
                            last.filter(each::equals).isPresent(),
                            changes(each)));
        }
        return versions;
    }

    /**
     * The state to go back to.
     *
     * @param number of a state; null for the one before the present one
     */
    Generation target(@Nullable Long number) {
        if (number != null) {
            return service.history()
                    .find(number)
                    .orElseThrow(() -> new DisciplineRefused(
                            "UNKNOWN_STATE",
                            "The installed set was in no state " + number + " that is still kept.",
                            "See: adroit discipline rollback --list."));
        }
        long now = service.history().last().map(Generation::like).orElse(0L);
        List<Generation> before = service.history().all().stream()
                .filter(g -> g.number() < now)
                .filter(g -> !changes(g).isEmpty())
                .toList();
        if (before.isEmpty()) {
            throw new DisciplineRefused(
                    "NOTHING_TO_ROLL_BACK",
                    "The installed set was in no other state before.",
                    "See: adroit discipline rollback --list.");
        }
        return before.get(before.size() - 1);
    }

    private List<SetChange> changes(Generation to) {
        return changes(reachable(to), to.set().policy());
    }

    /** A former state as far as it may come back: of what may not, that stays which is installed now. */
    List<Installed> reachable(Generation to) {
        return to.set().disciplines().stream()
                .flatMap(
                        then -> admission.permits(then) ? Stream.of(then) : service.set().installed(then.id()).stream())
                .toList();
    }

    /** What moving there changes. */
    List<SetChange> changes(List<Installed> target, InstallPolicy policy) {
        List<SetChange> changes = new ArrayList<>(changes(target));
        InstallPolicy now = service.set().policy();
        if (!now.equals(policy)) {
            changes.add(new SetChange(
                    "policy",
                    "What department leads may install",
                    PolicyWords.of(now, naming),
                    PolicyWords.of(policy, naming)));
        }
        return changes;
    }

    private List<SetChange> changes(List<Installed> target) {
        InstalledSet now = service.set();
        TreeSet<String> ids = new TreeSet<>();
        now.disciplines().forEach(d -> ids.add(d.id()));
        target.forEach(d -> ids.add(d.id()));
        List<SetChange> changes = new ArrayList<>();
        for (String id : ids) {
            Installed before = now.installed(id).orElse(null);
            Installed after =
                    target.stream().filter(d -> d.id().equals(id)).findFirst().orElse(null);
            if (before == null ? after != null : !before.equals(after)) {
                changes.add(change(id, before, after));
            }
        }
        return changes;
    }

    private static SetChange change(String id, @Nullable Installed before, @Nullable Installed after) {
        Installed one = after != null ? after : before;
        return new SetChange(
                id,
                one == null ? id : one.description().title(),
                before == null ? null : words(before, after),
                after == null ? null : words(after, before));
    }

    private static String words(Installed discipline, @Nullable Installed other) {
        boolean otherEdition = other != null
                && other.sha256().equals(discipline.sha256())
                && !other.edition().equals(discipline.edition());
        return discipline.description().version()
                + settings(discipline, other)
                + (otherEdition ? ", catalog " + discipline.edition().substring(0, 8) : "")
                + (discipline.enabled() ? "" : ", disabled")
                + (discipline.offIn().isEmpty() ? "" : ", off in " + String.join(", ", discipline.offIn()));
    }

    /** What is set, where the other has it otherwise. */
    private static String settings(Installed discipline, @Nullable Installed other) {
        if (other == null || other.settings().equals(discipline.settings())) {
            return "";
        }
        return discipline.settings().isEmpty()
                ? ", usual settings"
                : ", set to "
                        + discipline.settings().entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", "));
    }

    /**
     * Refuses a former state of which something that is to serve is not here any more, or is damaged, and names all of it. A part of a state is no state.
     *
     * @param number of the state
     * @param target what of it may come back
     * @param stored editions of the store, among which those of what is to come were asked for
     */
    void requireWhole(long number, List<Installed> target, Editions stored) {
        List<Fault> wrong = service.coming(target).stream()
                .flatMap(each -> service.missing(each, stored).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new DisciplineRefused(
                    wrong.get(0).code(),
                    "The installed set cannot go back to state " + number + ", and nothing was changed. "
                            + wrong.stream().map(Fault::sentence).collect(Collectors.joining(" ")),
                    "Run verify, restore what is damaged from a backup, and restart; or roll back to another state: adroit discipline rollback --list.");
        }
    }

    /** Moves, or says why not; then nothing has changed. */
    SetMove move(Actor actor, SetTarget target, Runnable first) {
        List<SetChange> changes = changes(target.disciplines(), target.policy());
        try {
            service.move(actor, target, first);
        } catch (Faulty e) {
            Fault fault = e.fault();
            throw new DisciplineRefused(
                    fault.code(), "Nothing was changed, because: " + fault.sentence(), fault.remedy());
        }
        return new SetMove(true, changes);
    }

    /**
     * The disciplines of a lock file, by the bytes that are here.
     *
     * @throws Refused with all that is missing
     */
    List<Installed> resolved(SetLock lock) {
        List<Refusal> missing = new ArrayList<>();
        List<Installed> found = new ArrayList<>();
        for (SetLock.Locked each : lock.disciplines()) {
            known(each)
                    .map(d -> d.withEdition(each.edition())
                            .withEnabled(each.enabled())
                            .offIn(each.offIn())
                            .withSettings(each.settings()))
                    .ifPresentOrElse(
                            d -> {
                                if (!service.hasEdition(d)) {
                                    missing.add(noEdition(each));
                                }
                                missing.addAll(wrongSettings(d));
                                missing.addAll(wrongDepartments(d));
                                found.add(d);
                            },
                            () -> missing.add(noPack(each)));
        }
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        return found;
    }

    /** What an import would find wrong with what is set, found before it begins. */
    private List<Refusal> wrongSettings(Installed locked) {
        if (locked.settings().isEmpty()) {
            return List.of();
        }
        try {
            service.form(locked.withSettings(Map.of()))
                    .orElseThrow(() -> new Refused(
                            "SETTING_INVALID",
                            locked.id(),
                            "Nothing can be set of " + locked.id() + " "
                                    + locked.description().version() + ".",
                            "Take the settings out of the lock file."))
                    .check(locked.id(), locked.settings());
            return List.of();
        } catch (Refused e) {
            return e.refusals();
        }
    }

    private List<Refusal> wrongDepartments(Installed locked) {
        List<Refusal> wrong = new ArrayList<>();
        if (locked.id().equals(Baseline.FIELD) && !locked.offIn().isEmpty()) {
            wrong.add(new Refusal(
                    "BASELINE",
                    locked.id(),
                    "It holds the citywide baseline, which no department turns off.",
                    "Empty its offIn in the lock file."));
        }
        locked.offIn().stream()
                .filter(department -> !departments.has(department))
                .forEach(department -> wrong.add(new Refusal(
                        "UNKNOWN_DEPARTMENT",
                        locked.id(),
                        "It is turned off for the department " + department + ", which is not here.",
                        "Take the department out of the lock file.")));
        return wrong;
    }

    private Optional<Installed> known(SetLock.Locked locked) {
        return service.history()
                .withDigest(locked.sha256())
                .or(() -> offers.withDigest(locked.sha256()).map(service::asInstalled))
                .filter(d -> d.id().equals(locked.id()))
                .filter(d -> d.description().version().equals(locked.version()));
    }

    private static Refusal noPack(SetLock.Locked locked) {
        return new Refusal(
                "PACK_MISSING",
                locked.id(),
                "The bundle of " + locked.id() + " " + locked.version() + " with the SHA-256 " + locked.sha256()
                        + " was never installed here and did not come with the product.",
                "Install its pack first, then take the lock file again.");
    }

    private static Refusal noEdition(SetLock.Locked locked) {
        return new Refusal(
                "EDITION_MISSING",
                locked.id(),
                "The catalog edition " + locked.edition() + " of " + locked.id() + " is not here.",
                "Carry it over: adroit catalog export there, and here, once the field is installed, catalog publish; then take the lock file again.");
    }
}
