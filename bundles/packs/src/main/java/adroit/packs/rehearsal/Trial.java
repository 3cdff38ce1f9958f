package adroit.packs.rehearsal;

import adroit.packs.Inspection;
import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries a discipline for its developer, in a process of its own, with a finding for every check. Needs no server and changes nothing. */
public final class Trial {
    private static final List<String> SHARING = List.of("-Xshare:auto", "-XX:SoftRefLRUPolicyMSPerMB=0");

    private final ChildPath path;
    private final Path scratch;
    private final Duration deadline;

    /** @param scratch where the folder of the child is made */
    public Trial(ChildPath path, Path scratch, Duration deadline) {
        this.path = path;
        this.scratch = scratch;
        this.deadline = deadline;
    }

    /**
     * Looks at a bundle, and tries it where nothing speaks against it.
     *
     * @param look looks at it, or throws {@link Refused}
     * @param times how often it is started
     * @return a finding at least for every check, in their order
     */
    public List<Finding> of(String name, byte[] bundle, Supplier<Inspection> look, int times) {
        try {
            boolean ownScorer = look.get().ownScorer();
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok(Check.LOOK, "An installation would find nothing wrong before it runs anything."));
            findings.addAll(tried(name, bundle, ownScorer, times));
            return complete(findings);
        } catch (Refused refused) {
            return complete(refused.refusals().stream()
                    .map(r -> new Finding(Check.LOOK, r.code(), r.place(), r.sentence(), r.remedy()))
                    .toList());
        }
    }

    /** What the child says of it, without the look before; and where it finds nothing wrong, whether a second one gets the same answers. */
    List<Finding> tried(String name, byte[] bundle, boolean ownScorer, int times) {
        ChildProcess.Answer first = asked(name, bundle, ownScorer, times);
        List<Finding> findings = findings(name, first);
        if (findings.stream().anyMatch(Finding::isFault)) {
            return findings;
        }
        ChildProcess.Answer second = asked(name, bundle, ownScorer, 1);
        List<Finding> later = findings(name, second);
        if (later.stream().anyMatch(Finding::isFault)) {
            return later;
        }
        return difference(name, said(first), said(second))
                .map(found -> findings.stream()
                        .map(f -> f.check() == Check.DETERMINISTIC ? found : f)
                        .toList())
                .orElse(findings);
    }

    private ChildProcess.Answer asked(String name, byte[] bundle, boolean ownScorer, int times) {
        Path folder = ChildProcess.folder(scratch);
        try {
            Path jar = Files.write(Files.createDirectory(folder.resolve("0")).resolve(name), bundle);
            List<String> arguments =
                    List.of(jar.toString(), folder.toString(), String.valueOf(ownScorer), String.valueOf(times));
            return ChildProcess.ask(ChildProcess.of(path, folder, SHARING, TestKit.class, arguments), deadline);
        } catch (IOException e) {
            throw new UncheckedIOException("the child process could not be started", e);
        } finally {
            ChildProcess.delete(folder);
        }
    }

    /** What was answered, by the question. */
    private static Map<String, String[]> said(ChildProcess.Answer answer) {
        Map<String, String[]> said = new TreeMap<>();
        answer.lines().stream()
                .filter(line -> line.startsWith(KitLines.SAID))
                .map(line -> line.split("\t", -1))
                .forEach(parts -> said.put(parts[1], parts));
        return said;
    }

    private static Optional<Finding> difference(
            String name, Map<String, String[]> first, Map<String, String[]> second) {
        return first.keySet().stream()
                .filter(question -> !Arrays.equals(first.get(question), second.get(question)))
                .findFirst()
                .map(question -> new Finding(
                        Check.DETERMINISTIC,
                        "NOT_DETERMINISTIC",
                        name,
                        question + ": at first " + shown(first.get(question)) + ", in another process "
                                + shown(second.get(question)) + ".",
                        Questions.REMEDY));
    }

    private static String shown(String @Nullable [] said) {
        return said == null ? "nothing" : said[2];
    }

    private List<Finding> findings(String name, ChildProcess.Answer answer) {
        List<Finding> findings = new ArrayList<>();
        Check doing = Check.RESOLVES;
        for (String line : answer.lines()) {
            if (line.startsWith(KitLines.DOING)) {
                doing = Check.valueOf(line.substring(KitLines.DOING.length()));
            } else if (!line.equals(KitLines.END) && !line.startsWith(KitLines.SAID)) {
                findings.add(Finding.of(line));
            }
        }
        if (!answer.lines().contains(KitLines.END)) {
            findings.add(ended(name, doing, answer));
        }
        return findings;
    }

    private Finding ended(String name, Check doing, ChildProcess.Answer answer) {
        return answer.ending() == ChildProcess.Ending.HANGS
                ? new Finding(
                        doing,
                        "PREFLIGHT_HANGS",
                        name,
                        "It did not come back within " + deadline.toSeconds() + " s.",
                        "Look for a loop that does not end, or for something that is waited for.")
                : new Finding(
                        doing,
                        "PREFLIGHT_DIED",
                        name,
                        "The process in which it was tried ended with the exit code " + answer.exit()
                                + ": it exits, halts or needs too much memory.",
                        "Remove what ends the process, or what keeps so much.");
    }

    /** In the order of the checks; what was not reached says so. */
    private static List<Finding> complete(List<Finding> findings) {
        return Arrays.stream(Check.values())
                .flatMap(check -> {
                    List<Finding> own =
                            findings.stream().filter(f -> f.check() == check).toList();
                    return own.isEmpty() ? List.of(Finding.notRun(check)).stream() : own.stream();
                })
                .toList();
    }
}
