package adroit.plugins.internal;

import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries code in a process of its own before it runs here, and only once on the same JDK and version of the product. */
final class Trials implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);

    private final KeptJars kept;
    private final Preflight preflight;
    private final Verdicts verdicts;
    private final Semaphore one = new Semaphore(1, true);
    private final Semaphore back = new Semaphore(1, true);

    Trials(KeptJars kept, Preflight preflight, Verdicts verdicts) {
        this.kept = kept;
        this.preflight = preflight;
        this.verdicts = verdicts;
    }

    /** Tries it now, one at a time, and gives what is to be done in its turn: nothing, or to throw what the trial found. */
    Runnable ahead(Gate.Passed passed) {
        await(one);
        try {
            require(passed);
            return () -> {};
        } catch (Faulty e) {
            return () -> {
                throw e;
            };
        } finally {
            one.release();
        }
    }

    /** Tries what an administrator brings back, before its turn: one such act at a time, and behind nothing that is new. */
    Outcome ahead(List<Installed> packs) {
        return tried(packs, back);
    }

    /** Tries what made older results, in one line with what is new. */
    Outcome inLine(List<Installed> packs) {
        return tried(packs, one);
    }

    private Outcome tried(List<Installed> packs, Semaphore line) {
        await(line);
        try {
            return of(packs);
        } finally {
            line.release();
        }
    }

    private static void await(Semaphore line) {
        try {
            line.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("the server is stopping", e);
        }
    }

    private void require(Gate.Passed passed) {
        String sha256 = passed.bundleSha256();
        if (passed.inspection().asks().code() && !verdicts.isGood(sha256)) {
            preflight.require(passed.pack().bundleName(), passed.pack().bundle());
            verdicts.remember(List.of(sha256));
        }
    }

    /** Those that were never tried here, and of which nothing else was found. */
    List<Installed> untried(List<Installed> packs, Outcome found) {
        return packs.stream()
                .filter(each -> each.signer() != null)
                .filter(each -> !verdicts.isGood(each.sha256()) && found.isGood(each.sha256()))
                .toList();
    }

    /** It has to be tried before its turn, by whoever asked for it. */
    static final class Untried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Installed> packs;

        Untried(List<Installed> packs) {
            super("to be tried first");
            this.packs = List.copyOf(packs);
        }

        List<Installed> packs() {
            return packs;
        }
    }

    /**
     * Of what came through the gate before and is to come back; tries it now.
     *
     * @throws Faulty where it does not come through
     * @throws DisciplineRefused where it cannot be tried now
     */
    void require(Installed pack) {
        if (pack.signer() == null || verdicts.isGood(pack.sha256())) {
            return;
        }
        of(List.of(pack)).require(pack);
    }

    /**
     * What came of a trial of several, by SHA-256.
     *
     * @param faults what is wrong with them
     * @param untried why some could not be tried at all, which is not their fault
     */
    record Outcome(Map<String, Fault> faults, Map<String, Fault> untried) {
        static final Outcome NONE = new Outcome(Map.of(), Map.of());

        Outcome {
            faults = Map.copyOf(faults);
            untried = Map.copyOf(untried);
        }

        Outcome and(Outcome later) {
            Map<String, Fault> all = new HashMap<>(faults);
            all.putAll(later.faults);
            Map<String, Fault> missing = new HashMap<>(untried);
            missing.putAll(later.untried);
            return new Outcome(all, missing);
        }

        /**
         * Asks what came of the trial of one.
         *
         * @throws Faulty where it does not come through
         * @throws DisciplineRefused where it could not be tried
         */
        void require(Installed pack) {
            Fault missing = untried.get(pack.sha256());
            if (missing != null) {
                throw new DisciplineRefused(missing.code(), missing.sentence(), missing.remedy());
            }
            Fault fault = faults.get(pack.sha256());
            if (fault != null) {
                throw new Faulty(fault);
            }
        }

        boolean isGood(String sha256) {
            return !faults.containsKey(sha256) && !untried.containsKey(sha256);
        }
    }

    /** Tries those of them that were never tried here, as after a change of the JDK or of the product. What is wrong with one is of no consequence to the others. */
    Outcome of(List<Installed> packs) {
        List<Installed> unknown =
                packs.stream().filter(d -> !verdicts.isGood(d.sha256())).toList();
        Map<String, Fault> faults = new HashMap<>();
        Map<Installed, Preflight.Tried> code = new LinkedHashMap<>();
        for (Installed each : unknown) {
            try {
                Preflight.Tried whole = new Preflight.Tried(each.symbolicName() + ".jar", kept.whole(each.sha256()));
                if (DisciplineJar.bringsCode(kept.path(each.sha256()))) {
                    code.put(each, whole);
                }
            } catch (Faulty e) {
                faults.put(each.sha256(), e.fault());
            }
        }
        Outcome outcome = new Outcome(faults, tried(code, faults));
        verdicts.remember(
                unknown.stream().map(Installed::sha256).filter(outcome::isGood).toList());
        return outcome;
    }

    /** Notes what is wrong with them; says of which it cannot be found out now. */
    private Map<String, Fault> tried(Map<Installed, Preflight.Tried> code, Map<String, Fault> faults) {
        if (code.isEmpty()) {
            return Map.of();
        }
        List<Installed> order = List.copyOf(code.keySet());
        try {
            preflight
                    .faults(List.copyOf(code.values()))
                    .forEach((number, fault) -> faults.put(order.get(number).sha256(), fault));
            return Map.of();
        } catch (UncheckedIOException e) {
            LOG.error("Packs could not be tried in a process of their own", e);
            return order.stream().collect(Collectors.toMap(Installed::sha256, Trials::untried, (one, same) -> one));
        }
    }

    private static Fault untried(Installed pack) {
        return new Fault(
                "NOT_TRIED",
                pack.id() + " " + pack.description().version()
                        + " is not in service: it is to be tried in a process of its own on this JDK and version of the product, and that process could not be started.",
                "See the log; where the disk is full or the home's folder cache cannot be written, mend that, and restart.");
    }

    /** Ends what nobody waits for. */
    @Override
    public void close() {
        preflight.close();
    }
}
