package adroit.plugins.internal;

import adroit.edition.CatalogEdition;
import adroit.plugins.DisciplineRefused;
import adroit.proposal.Upgrade;
import java.util.Optional;
import java.util.function.Supplier;

/** Brings what a new version says together with what the city made of the version before; a field that was removed is remembered by the states of the installed set. */
final class Merging {
    private final InService service;
    private final Offers offers;

    Merging(InService service, Offers offers) {
        this.service = service;
        this.offers = offers;
    }

    /**
     * What comes in force.
     *
     * @param lost what the city had and is not in it, in sentences with the way back; empty where there is nothing like that
     */
    record Merged(Upgrade upgrade, String lost) {}

    /**
     * @throws DisciplineRefused where the two cannot stand together, or where what the city has in force for an installed field cannot be had: people would be measured by what it did not decide. A field
     *     that was removed or set aside comes back all the same, and what is lost is said
     */
    Merged of(Running ready) {
        CatalogEdition base = ready.discipline().edition();
        String id = ready.installed().id();
        Optional<Installed> installed = service.set().installed(id);
        Merged merged = installed
                .or(() -> service.history().lastOf(id))
                .map(before -> together(before, installed.isPresent(), ready))
                .orElseGet(() -> new Merged(Upgrade.first(base), ""));
        requireNoProblems(merged.upgrade(), ready);
        return merged;
    }

    private static void requireNoProblems(Upgrade upgrade, Running ready) {
        if (!upgrade.problems().isEmpty()) {
            throw new DisciplineRefused(
                    "CATALOGS_DISAGREE",
                    "The catalog of " + ready.installed().id() + " "
                            + ready.discipline().version()
                            + " and the edition that this city has in force cannot be brought together. "
                            + String.join(" ", upgrade.problems()),
                    "Let a keeper of the field propose and publish an edition without that, then take the version again.");
        }
    }

    private Merged together(Installed before, boolean installed, Running ready) {
        CatalogEdition base = ready.discipline().edition();
        Optional<CatalogEdition> former = service.own(before);
        Optional<CatalogEdition> now = had(() -> service.inForce(before));
        if (former.isPresent() && now.isPresent()) {
            return new Merged(Upgrade.of(former.get(), now.get(), base), "");
        }
        if (before.edition().equals(base.id())) {
            return new Merged(Upgrade.first(base), "");
        }
        if (installed) {
            throw now.isEmpty() ? editionMissing(before, ready) : bundleMissing(before, ready);
        }
        return new Merged(Upgrade.first(base), now.isEmpty() ? editionLost(before) : bundleLost(before, ready));
    }

    private static Optional<CatalogEdition> had(Supplier<Optional<CatalogEdition>> looking) {
        try {
            return looking.get();
        } catch (Faulty e) {
            return Optional.empty();
        }
    }

    private static DisciplineRefused editionMissing(Installed before, Running ready) {
        return new DisciplineRefused(
                "EDITION_MISSING",
                "The catalog edition " + before.edition() + " that this city has in force for " + before.id()
                        + " is not in the store, or is damaged there, so that "
                        + ready.discipline().version()
                        + " cannot take over what the city changed. Nothing was changed.",
                "Run verify, restore it from a backup, and restart; or roll back to a state with another edition. To give up what the city changed, "
                        + giveUp(before, ready));
    }

    private DisciplineRefused bundleMissing(Installed before, Running ready) {
        return new DisciplineRefused(
                "BUNDLE_MISSING",
                "The kept bundle of " + named(before)
                        + " is missing or damaged, so that it cannot be told what this city changed in its catalog, and "
                        + ready.discipline().version() + " cannot take that over. Nothing was changed.",
                "Restore the home from a backup, and restart" + keptAgain(before, ready)
                        + ". To give up what the city changed, " + giveUp(before, ready));
    }

    /** The act that keeps its bundle again without a backup, behind a semicolon; empty where there is none. */
    private String keptAgain(Installed before, Running ready) {
        if (before.signer() != null && before.enabled()) {
            return "; or install the pack of " + before.description().version()
                    + " once more, which keeps its bundle again";
        }
        return bringing(before)
                .map(what -> "; or remove " + before.id() + ", install " + what
                        + ", which keeps its bundle again with what the city changed, and take "
                        + ready.discipline().version() + " after it")
                .orElse("");
    }

    /** What brings its bundle once more, in words; empty where nobody has it but a backup, as of an older version of the product. */
    private Optional<String> bringing(Installed before) {
        return before.signer() != null
                ? Optional.of("the pack of " + before.description().version())
                : offers.withDigest(before.sha256())
                        .map(offer -> "the file " + offer.jar().getFileName() + " that came with the product");
    }

    private static String giveUp(Installed before, Running ready) {
        return "remove " + before.id() + " and install " + ready.discipline().version() + ".";
    }

    private static String editionLost(Installed before) {
        return "What this city changed in the catalog of " + before.id() + " is not in it: the edition "
                + before.edition() + " that was in force with "
                + before.description().version()
                + " is not in the store, or is damaged there. Restoring a backup from before brings it back.";
    }

    private String bundleLost(Installed before, Running ready) {
        return "What this city changed in the catalog of " + before.id() + " is not in it: the kept bundle of "
                + named(before)
                + " is missing or damaged, so that it cannot be told. Restoring a backup from before brings it back"
                + bringing(before)
                        .map(what -> ", or installing " + what + " before "
                                + ready.discipline().version())
                        .orElse("")
                + ".";
    }

    private static String named(Installed discipline) {
        return discipline.id() + " " + discipline.description().version();
    }
}
