package adroit.plugins.internal;

import adroit.canonical.Digest;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.exchange.catalog.DisciplineFile;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.exchange.problem.Problem;
import adroit.plugins.Fault;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One folder without Java that somebody is writing, read as it is now. */
final class DevField {
    private static final List<String> CODE = List.of(".java", ".class", ".jar", ".kt");
    private static final String TEXT = ".yaml";
    private static final int TOLD = 5;
    private static final int DEPTH = 3;

    /** Builds keep a scorer deep in folders of its package. */
    private static final int DEPTH_OF_CODE = 12;

    private DevField() {}

    /** What changes with every save: names, sizes and times of all files. */
    static String state(Path folder) {
        return files(folder, DEPTH).stream().map(DevField::state1).collect(Collectors.joining("\n"));
    }

    private static String state1(Path file) {
        try {
            return file + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return file + " gone";
        }
    }

    /**
     * The field, ready to serve.
     *
     * @throws Faulty with everything that is wrong with it, file and line
     */
    static ActiveDiscipline read(Path folder, String rules) {
        files(folder, DEPTH_OF_CODE).stream()
                .filter(f -> CODE.stream().anyMatch(end -> f.toString().endsWith(end)))
                .findFirst()
                .ifPresent(code -> {
                    throw new Faulty(
                            "DEV_HAS_CODE",
                            folder.relativize(code) + " is code; what is served unsigned may have none.",
                            "Pack and sign it, or move the code away.");
                });
        DisciplineFolder read = DisciplineFolder.read(folder);
        Scorer scorer = read.described().orElseGet(DecidingChannel::usual);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read.canBeScored()) {
            problems.addAll(read.differences(scorer));
        }
        refuse(read.problems().isEmpty() ? "FIXTURE_FAILS" : "DEV_INVALID", problems);
        DisciplineFile said = read.discipline().orElseThrow();
        return new ActiveDiscipline(
                said.id(),
                said.title(),
                said.summary(),
                said.version(),
                said.keeper(),
                CatalogEdition.of(read.catalog().orElseThrow()),
                new HeldScorer(scorer),
                new ScorerIdentity("development." + said.id(), said.version(), digest(folder), rules));
    }

    private static void refuse(String code, List<Problem> problems) {
        if (!problems.isEmpty()) {
            String told = problems.stream().limit(TOLD).map(Problem::toString).collect(Collectors.joining("\n"));
            int more = problems.size() - TOLD;
            throw new Faulty(new Fault(
                    code, more > 0 ? told + "\nAnd " + more + " more." : told, "Correct the file and save it again."));
        }
    }

    private static List<Path> files(Path folder, int depth) {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Of the names and contents of its texts: whoever writes a field may have anything else lying in its folder, of any size. */
    private static String digest(Path folder) {
        List<Path> texts = files(folder, DEPTH).stream()
                .filter(f -> f.toString().endsWith(TEXT))
                .toList();
        MessageDigest digest = Digest.sha256();
        try (OutputStream all = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            for (Path file : texts) {
                all.write((folder.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
                Files.copy(file, all);
            }
        } catch (IOException e) {
            throw new Faulty("FILE_MISSING", "A file of " + folder + " cannot be read.", "Save it again.");
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
