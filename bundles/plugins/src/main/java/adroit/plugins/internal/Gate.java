package adroit.plugins.internal;

import adroit.canonical.Digest;
import adroit.exchange.catalog.DisciplineFile;
import adroit.packs.Inspection;
import adroit.packs.Pack;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.PackSignature;
import adroit.plugins.InstallPolicy;
import adroit.publisher.Publisher;
import adroit.publisher.Publishers;
import org.jspecify.annotations.Nullable;

/** Looks at a pack in the order in which least is believed: archive, list, signature, bundle, publisher. Nothing of it is placed or run. */
final class Gate {
    /** Whom it comes from that came with the product. */
    static final String PRODUCT = "the product itself";

    private final Publishers publishers;

    Gate(Publishers publishers) {
        this.publishers = publishers;
    }

    /**
     * A pack that may come in.
     *
     * @param name how its sender calls the file
     * @param publisher what the signer is called here
     */
    record Passed(String name, Pack pack, Inspection inspection, String fingerprint, String publisher) {
        DisciplineFile discipline() {
            return inspection.discipline();
        }

        Description description() {
            DisciplineFile said = discipline();
            return new Description(said.id(), said.title(), said.version(), said.keeper(), said.summary());
        }

        String bundleSha256() {
            return Digest.sha256(pack.bundle());
        }
    }

    /** @throws Refused with every reason not to take it */
    Passed pass(Brought brought) {
        String name = brought.name();
        Pack pack = Pack.read(name, brought.file());
        PackSignature signature = pack.signature()
                .orElseThrow(() -> new Refused(
                        "UNSIGNED",
                        name,
                        "Nobody signed the pack.",
                        "Sign it with: adroit discipline sign " + name + " --key FILE."));
        String signer = signature.key().fingerprint();
        brought.isSignedBy(signer);
        refuseStrangers(name, signature);
        Inspection inspection = Inspection.of(name, pack);
        String publisher = publishers.find(signature.key()).map(Publisher::name).orElse("");
        Passed passed = new Passed(name, pack, inspection, signer, publisher);
        brought.is(passed.description());
        requireTrusted(signer, inspection.discipline().id(), name);
        return passed;
    }

    /**
     * Asks whether a key may bring something new of a discipline today.
     *
     * @param place how people are to find what it signed
     * @throws Refused where it may not
     */
    void requireTrusted(String fingerprint, String discipline, String place) {
        publishers.distrust(fingerprint, discipline).ifPresent(why -> {
            throw new Refused(why.code(), place, why.sentence(), why.remedy());
        });
    }

    /** How far department leads may go now: a key that took the place of another is meant with it. */
    InstallPolicy followed(InstallPolicy policy) {
        return new InstallPolicy(
                policy.leadsInstall(),
                policy.publishers().stream().map(publishers::successorOf).toList());
    }

    /** Whom a version comes from, by the key that signed it; null for what came with the product. */
    String nameOf(@Nullable String fingerprint) {
        return fingerprint == null ? PRODUCT : publishers.nameOf(fingerprint);
    }

    /** What a stranger signed is not even looked into. */
    private void refuseStrangers(String name, PackSignature signature) {
        if (publishers.find(signature.key()).isEmpty()) {
            requireTrusted(signature.key().fingerprint(), "", name);
        }
    }
}
