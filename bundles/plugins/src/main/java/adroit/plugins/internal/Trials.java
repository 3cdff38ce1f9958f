package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries code in a process of its own before it runs here, and only once on the same JDK and version of the product. */
final class Trials {
    private final InService service;
    private final Preflight preflight;
    private final Verdicts verdicts;

    Trials(InService service, Preflight preflight, Verdicts verdicts) {
        this.service = service;
        this.preflight = preflight;
        this.verdicts = verdicts;
    }

    /** @throws Faulty where it does not come through */
    void require(Gate.Passed passed) {
        String sha256 = passed.bundleSha256();
        if (passed.inspection().ownScorer() && !verdicts.isGood(sha256)) {
            preflight.require(passed.pack().bundleName(), passed.pack().bundle());
            verdicts.remember(List.of(sha256));
        }
    }

    /** What is wrong with those of them that were never tried here, as after a change of the JDK or of the product; by SHA-256. */
    Map<String, Fault> faults(List<Installed> packs) {
        List<Installed> unknown =
                packs.stream().filter(d -> !verdicts.isGood(d.sha256())).toList();
        List<Installed> code = unknown.stream().filter(service::bringsCode).toList();
        Map<String, Fault> faults = new HashMap<>();
        if (!code.isEmpty()) {
            preflight
                    .faults(code.stream()
                            .map(d -> new Preflight.Tried(d.symbolicName() + ".jar", service.bytes(d)))
                            .toList())
                    .forEach((number, fault) -> faults.put(code.get(number).sha256(), fault));
        }
        verdicts.remember(unknown.stream()
                .map(Installed::sha256)
                .filter(sha256 -> !faults.containsKey(sha256))
                .toList());
        return faults;
    }
}
