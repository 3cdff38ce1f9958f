package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.packs.Inspection;
import adroit.plugins.CatalogPlan;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.SetAside;
import adroit.proposal.Upgrade;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Versions on their way into service: those that came with the product, and packs; by the queue alone. What a pack needs before that is done by whoever brings it, and asked once more in its turn
 * where it may have changed.
 */
final class Arrivals {
    static final String INSTALL = "discipline.install";
    static final String UPDATE = "discipline.update";
    private static final String KEEP = "discipline.keep";
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Known known;
    private final Offers offers;
    private final InService service;
    private final Journal journal;
    private final Gate gate;
    private final Admission admission;
    private final GoldenRun golden;
    private final Merging merging;
    private final Departments departments;

    Arrivals(
            Known known,
            Offers offers,
            InService service,
            Journal journal,
            Gate gate,
            Admission admission,
            GoldenRun golden,
            Merging merging,
            Departments departments) {
        this.departments = departments;
        this.known = known;
        this.offers = offers;
        this.service = service;
        this.journal = journal;
        this.gate = gate;
        this.admission = admission;
        this.golden = golden;
        this.merging = merging;
    }

    DisciplineStatus install(Actor actor, String id) {
        Offer offer = known.offered(id);
        requireRight(actor, offer);
        if (service.set().installed(id).isPresent()) {
            throw new DisciplineRefused(
                    "ALREADY_INSTALLED",
                    id + " is installed already.",
                    "Update it, or enable it where it is disabled.");
        }
        return bring(actor, INSTALL, offer);
    }

    DisciplineStatus update(Actor actor, String id) {
        Offer offer = known.offered(id);
        requireRight(actor, offer);
        Known.requireNewer(known.installed(id), offer.version());
        return bring(actor, UPDATE, offer);
    }

    /** Looks at a pack and tries it; gives what is to be done in its turn, which puts it in service. */
    Supplier<DisciplineStatus> installing(Actor actor, Brought brought) {
        Optional<Installed> lost = service.lost(brought.sha256())
                .filter(once -> known.isOlder(once.id(), once.description().version()));
        if (lost.isPresent()) {
            return () -> keptAgain(actor, lost.get(), () -> service.keep(brought.file()));
        }
        Optional<Offer> shipped = shipped(brought);
        if (shipped.isPresent()) {
            Offer offer = shipped.get();
            return () -> {
                requireRight(actor, offer);
                return bring(actor, actFor(offer.id(), offer.version()), offer);
            };
        }
        Gate.Passed passed = gate.pass(brought);
        if (isLostFormer(passed)) {
            return () -> keptAgain(actor, passed);
        }
        requireMay(actor, passed);
        Runnable tried = isInstalled(passed) ? () -> admission.ahead(passed).run() : tried(passed);
        return () -> installed(actor, passed, tried);
    }

    /** Bytes of before that are gone: there is a newer version, which stays. */
    private boolean isLostFormer(Gate.Passed passed) {
        return service.lost(passed.bundleSha256()).isPresent()
                && known.isOlder(passed.discipline().id(), passed.discipline().version());
    }

    private DisciplineStatus keptAgain(Actor actor, Gate.Passed passed) {
        gate.requireTrusted(passed.fingerprint(), passed.discipline().id(), passed.name());
        return keptAgain(
                actor,
                service.lost(passed.bundleSha256())
                        .orElseThrow(() -> known.absent(passed.discipline().id())),
                () -> service.kept(passed));
    }

    /** Older results are computed again by it, and the installed set goes back to it; what serves goes on. */
    private DisciplineStatus keptAgain(Actor actor, Installed once, Runnable keep) {
        requireRight(actor, once.description(), once.signer());
        String version = once.description().version();
        journal.done(actor, KEEP, once.id() + " " + version + ", SHA-256 " + once.sha256());
        keep.run();
        return known.status(once.id())
                .noting(
                        "The bundle of " + once.id() + " " + version
                                + " is kept here again: results made with it can be computed again, and it can be gone back to. What is in service was not changed.");
    }

    /** What was installed already when it came may be so no more in its turn; then it is tried there. */
    private DisciplineStatus installed(Actor actor, Gate.Passed passed, Runnable tried) {
        requireMay(actor, passed);
        if (isInstalled(passed)) {
            service.kept(passed);
            return known.status(passed.discipline().id()).withoutFault();
        }
        String act = actFor(passed);
        return bring(actor, act, service.kept(passed), tried, held(passed.inspection()));
    }

    /** What the file is that came with the product. */
    private Optional<Offer> shipped(Brought brought) {
        Optional<Offer> shipped = offers.withDigest(brought.sha256());
        shipped.map(Offer::description).ifPresent(brought::is);
        return shipped;
    }

    private Gate.Passed looked(Actor actor, Brought brought) {
        Gate.Passed passed = gate.pass(brought);
        requireMay(actor, passed);
        return passed;
    }

    /** Whoever may not bring it, or need not, has nothing tried. */
    private Runnable tried(Gate.Passed passed) {
        actFor(passed);
        return admission.ahead(passed);
    }

    /** Also in its turn: its signer may have been distrusted, or another version have come, while it was tried. */
    private void requireMay(Actor actor, Gate.Passed passed) {
        gate.requireTrusted(passed.fingerprint(), passed.discipline().id(), passed.name());
        requireRight(actor, passed.description(), passed.fingerprint());
        known.requireNoOlder(passed.discipline().id(), passed.discipline().version());
    }

    /** What came with the product; gives what makes it ready to be looked at, in its turn. */
    Supplier<Candidate> candidate(Actor actor, Offer offer) {
        requireRight(actor, offer);
        return () -> {
            requireRight(actor, offer);
            actFor(offer.id(), offer.version());
            Inspection inspection =
                    Inspection.ofBundle(offer.jar().getFileName().toString(), service.bytes(offer));
            return new Candidate(ready(offer, () -> {}, inspection), inspection, Gate.PRODUCT, null, offer.sha256());
        };
    }

    /** Looks at a pack and tries it; gives what makes it ready in its turn. */
    Supplier<Candidate> candidate(Actor actor, Brought brought) {
        Optional<Offer> shipped = shipped(brought);
        if (shipped.isPresent()) {
            return candidate(actor, shipped.get());
        }
        Gate.Passed passed = looked(actor, brought);
        Runnable tried = tried(passed);
        return () -> candidate(actor, passed, tried);
    }

    private Candidate candidate(Actor actor, Gate.Passed passed, Runnable tried) {
        requireMay(actor, passed);
        actFor(passed);
        return new Candidate(
                ready(service.kept(passed), tried, passed.inspection()),
                passed.inspection(),
                passed.publisher(),
                passed.fingerprint(),
                passed.pack().sha256());
    }

    /**
     * Asks of what was brought before, and comes into service now, what an install asks of its signer and version.
     *
     * @throws adroit.packs.refusal.Refused where its signer may not bring it any more
     */
    void requireStill(Actor actor, Installed brought) {
        requireRight(actor, brought.description(), brought.signer());
        String signer = brought.signer();
        if (signer != null) {
            gate.requireTrusted(
                    signer,
                    brought.id(),
                    brought.id() + " " + brought.description().version());
        }
        known.requireNoOlder(brought.id(), brought.description().version());
        Installed present = known.installed(brought.id());
        if (signer == null) {
            Known.requireNewer(present, brought.description().version());
        } else {
            Known.requireNewer(present, brought.description().version(), brought.sha256());
        }
    }

    private Running ready(Offer offer, Runnable first, Inspection inspection) {
        try {
            first.run();
            return service.prepare(offer, held(inspection));
        } catch (Faulty e) {
            service.forgetTraces();
            throw new DisciplineRefused(
                    e.fault().code(), e.fault().sentence(), e.fault().remedy());
        }
    }

    /** Holds the fixtures against its scorer once more. */
    private Consumer<Running> held(Inspection inspection) {
        return ready -> golden.require(inspection, ready.scorer());
    }

    void requireRight(Actor actor, Description wanted, @Nullable String signer) {
        Rights.requireInstall(actor, gate.followed(service.set().policy()), wanted, claimed(wanted.id()), signer);
    }

    /** What that id is here: what is installed; and where nothing is, whatever was, is set aside, or came with the product. */
    private List<Description> claimed(String id) {
        Optional<Installed> installed = service.set().installed(id);
        return installed.isPresent()
                ? installed.map(Installed::description).stream().toList()
                : Stream.of(
                                service.set().quarantined(id).map(Quarantined::description),
                                service.history().lastOf(id).map(Installed::description),
                                Optional.ofNullable(offers.newest().get(id)).map(Offer::description))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private void requireRight(Actor actor, Offer offer) {
        requireRight(actor, offer.description(), offer.signer());
    }

    /** Whether these very bytes are installed already, as after a request that was sent twice. */
    private boolean isInstalled(Gate.Passed passed) {
        return service.set()
                .installed(passed.discipline().id())
                .filter(Installed::enabled)
                .filter(p -> p.sha256().equals(passed.bundleSha256()))
                .isPresent();
    }

    /** Whether it would be installed or updated; refuses what is neither. */
    private String actFor(String id, String version) {
        Optional<Installed> present = service.set().installed(id);
        present.ifPresent(p -> Known.requireNewer(p, version));
        return present.isPresent() ? UPDATE : INSTALL;
    }

    private String actFor(Gate.Passed passed) {
        String version = passed.discipline().version();
        Optional<Installed> present =
                service.set().installed(passed.discipline().id());
        present.ifPresent(p -> Known.requireNewer(p, version, passed.bundleSha256()));
        return present.isPresent() ? UPDATE : INSTALL;
    }

    DisciplineStatus bring(Actor actor, String act, Offer offer) {
        return bring(actor, act, offer, () -> {}, ready -> {});
    }

    /**
     * @param first tries it before anything is placed
     * @param last looks at what is ready, before it serves
     */
    private DisciplineStatus bring(Actor actor, String act, Offer offer, Runnable first, Consumer<Running> last) {
        service.because(new Cause(actor.account(), act, offer.id()));
        try {
            first.run();
            service.forgive(offer.sha256());
            Running ready = service.prepare(offer, last);
            Merging.Merged merged = merged(ready);
            Upgrade upgrade = merged.upgrade();
            service.serve(
                    ready.withEdition(upgrade.next()),
                    () -> journal.done(actor, act, subject(offer), upgrade, offer.version()));
            return known.status(offer.id())
                    .noting(Stream.of(CatalogPlan.of(upgrade).note(), merged.lost(), keeper(offer))
                            .filter(sentence -> !sentence.isEmpty())
                            .collect(Collectors.joining(" ")));
        } catch (Faulty e) {
            LOG.warn("Discipline {} {} is quarantined: {}", offer.id(), offer.version(), e.getMessage());
            journal.refused(
                    actor,
                    act,
                    offer.id() + " " + offer.version() + bytes(offer),
                    List.of(e.fault().code()));
            service.quarantine(new Quarantined(offer.description(), offer.sha256(), e.fault(), offer.signer()));
            throw new SetAside(e.fault());
        }
    }

    /** The version, its bytes, and who signed it, where it did not come with the product; where that is somebody else than before, who signed the one before. */
    private String subject(Offer offer) {
        String before = service.set()
                .installed(offer.id())
                .filter(present -> !Objects.equals(present.signer(), offer.signer()))
                .map(present -> ", before "
                        + (present.signer() == null ? "of " + Gate.PRODUCT : "signed by " + present.signer()))
                .orElse("");
        return offer.id() + " " + offer.version() + bytes(offer) + before;
    }

    private static String bytes(Offer offer) {
        return ", SHA-256 " + offer.sha256() + (offer.signer() == null ? "" : ", signed by " + offer.signer());
    }

    /** Who could keep it later on, where nobody could. */
    private String keeper(Offer offer) {
        String keeper = offer.description().keeper();
        return !keeper.isBlank() && departments.isStranger(keeper)
                ? "It is kept by " + keeper
                        + ", which is no department of this city: administrators alone can update it."
                : "";
    }

    private Merging.Merged merged(Running ready) {
        try {
            return merging.of(ready);
        } catch (RuntimeException e) {
            service.discard(ready);
            throw e;
        }
    }
}
