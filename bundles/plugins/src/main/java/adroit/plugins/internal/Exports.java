package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.packs.Pack;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.PackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back the packs of installed fields as they came, to be handed on from city to city; by the queue alone. */
final class Exports {
    static final String EXPORT = "discipline.export";
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final Known known;
    private final InService service;
    private final Journal journal;

    Exports(Known known, InService service, Journal journal) {
        this.known = known;
        this.service = service;
        this.journal = journal;
    }

    /** @throws DisciplineRefused where there is no such file to give */
    PackFile of(Actor actor, String id) {
        Installed installed = known.installed(id);
        String named = id + " " + installed.description().version();
        String signer = installed.signer();
        if (signer == null) {
            throw new DisciplineRefused(
                    "CAME_WITH_PRODUCT",
                    named + " came with the product: there is no pack of it, and nobody signed one.",
                    "A city that has this version of Adroit has it, too. " + ownFromIt(id, installed));
        }
        PackFile file = new PackFile(
                id + "-" + installed.description().version() + Pack.SUFFIX, whole(installed, signer, named));
        journal.done(actor, EXPORT, named);
        return file;
    }

    /** What brings Java cannot be copied as texts. */
    private String ownFromIt(String id, Installed installed) {
        try {
            return service.bringsCode(installed)
                    ? "To hand on a field of your own that judges by Java, too, begin with: adroit discipline new DIR --java."
                    : "To hand on a field of your own made from it, begin with: adroit discipline new DIR --like " + id
                            + ".";
        } catch (Faulty gone) {
            return gone.fault().sentence() + " " + gone.fault().remedy();
        }
    }

    /** The bytes that were signed, put together from what is kept, and once more checked. */
    private byte[] whole(Installed installed, String signer, String named) {
        Path seal = service.seal(installed, signer);
        try {
            Pack pack = Pack.sealed(seal.toString(), Files.readAllBytes(seal), service.bytes(installed));
            boolean same = pack.signature()
                    .filter(s -> s.key().fingerprint().equals(signer))
                    .isPresent();
            if (same) {
                return pack.bytes();
            }
        } catch (Refused | IOException e) {
            LOG.warn("What is kept of the pack of {} does not make it whole: {}", named, e.getMessage());
        } catch (Faulty e) {
            throw new DisciplineRefused(
                    e.fault().code(), e.fault().sentence(), e.fault().remedy());
        }
        throw new DisciplineRefused(
                "SIGNATURE_NOT_KEPT",
                "Of " + named
                        + " only the bundle is kept here, and not the signature of its pack: it was lost, or the pack was installed before Adroit kept signatures.",
                installed.enabled()
                        ? "Install the same pack once more, which changes nothing in service, and export it then."
                        : "Enable it, install the same pack once more, and export it then; where it is to stay out of service, disable it again after that.");
    }
}
