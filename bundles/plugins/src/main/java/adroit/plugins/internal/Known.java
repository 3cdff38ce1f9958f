package adroit.plugins.internal;

import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;

/** Disciplines by their ids: what is installed and what is offered, or in words that it is neither. */
final class Known {
    private final InService service;
    private final Offers offers;

    Known(InService service, Offers offers) {
        this.service = service;
        this.offers = offers;
    }

    Statuses statuses() {
        return new Statuses(service.set(), offers.newest(), service::passing, id -> service.history()
                .lastOf(id)
                .isPresent());
    }

    DisciplineStatus status(String id) {
        return statuses().of(id).orElseThrow(() -> absent(id));
    }

    Offer offered(String id) {
        Offer offer = offers.newest().get(id);
        if (offer == null) {
            throw service.set().installed(id).map(Known::notOffered).orElseGet(() -> absent(id));
        }
        return offer;
    }

    private static DisciplineRefused notOffered(Installed installed) {
        boolean ofTheProduct = installed.signer() == null;
        return new DisciplineRefused(
                "NOT_OFFERED",
                ofTheProduct
                        ? "This product brings no version of " + installed.id() + ": an earlier one did."
                        : "No version of " + installed.id() + " came with the product: it was installed from a pack.",
                ofTheProduct
                        ? "It goes on as it is. A newer version comes with a product that brings it."
                        : "Bring a newer one: adroit discipline install FILE.");
    }

    Installed installed(String id) {
        return service.set().installed(id).orElseThrow(() -> absent(id));
    }

    /** Whether it is older than what was installed last. */
    boolean isOlder(String id, String brought) {
        return Versions.newer(last(id, brought), brought);
    }

    private String last(String id, String brought) {
        return service.history()
                .lastOf(id)
                .map(before -> before.description().version())
                .orElse(brought);
    }

    /** Refuses a pack that is older than what was installed last, though that is not installed any more. */
    void requireNoOlder(String id, String brought) {
        String last = last(id, brought);
        if (Versions.newer(last, brought)) {
            throw new DisciplineRefused(
                    "NO_UPDATE",
                    id + " " + last + " was installed here last; " + brought + " is older.",
                    "To go back to a former state of everything installed, use: adroit discipline rollback.");
        }
    }

    /** Why it is not there as it would have to be installed: it is set aside, only offered, or nobody knows it. */
    DisciplineRefused absent(String id) {
        Statuses now = statuses();
        return now.of(id)
                .map(Known::absent)
                .orElseGet(() -> new DisciplineRefused(
                        "UNKNOWN_DISCIPLINE",
                        "There is no discipline " + id + " here.",
                        "Known are: " + now.known() + "."));
    }

    private static DisciplineRefused absent(DisciplineStatus there) {
        Fault fault = there.fault();
        return there.state() == DisciplineState.QUARANTINED && fault != null
                ? new DisciplineRefused(
                        "QUARANTINED", there.id() + " is set aside: " + fault.sentence(), fault.remedy())
                : new DisciplineRefused(
                        "NOT_INSTALLED",
                        there.id() + " is not installed.",
                        "Install it first: adroit discipline install " + there.id() + ".");
    }

    /** Refuses what is not newer than what is installed, or is to take the place of what is disabled. */
    static void requireNewer(Installed present, String offered) {
        String has = present.description().version();
        if (!present.enabled()) {
            throw new DisciplineRefused("DISABLED", present.id() + " is disabled.", "Enable it first.");
        }
        if (!Versions.newer(offered, has)) {
            throw new DisciplineRefused(
                    "NO_UPDATE",
                    present.id() + " " + has + " is installed; " + offered + " is not newer.",
                    "To go back to the version before, use its page, or: adroit discipline back " + present.id() + ".");
        }
    }

    /** The same of a pack, which may also say the version of what is installed and be something else: whoever wrote it changed it and left the version as it was. */
    static void requireNewer(Installed present, String brought, String sha256) {
        String has = present.description().version();
        boolean same = Versions.ORDER.compare(brought, has) == 0;
        if (present.enabled() && same && !sha256.equals(present.sha256())) {
            throw new DisciplineRefused(
                    "NO_UPDATE",
                    "This is another " + brought + " than the one that is installed.",
                    "Raise version in discipline.yaml, pack and sign it again.");
        }
        requireNewer(present, brought);
    }
}
