package adroit.packs.rehearsal;

import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The program of the child process: starts each bundle in a container with declarative services and nothing else, runs its fixtures, stops it. The first line of
 * standard input is a word that every line of the answer begins with, so that nothing a bundle prints is taken for the answer; the bundle's number follows, from 0.
 *
 * <p>Arguments: the bundles, joined as a class path is; a folder to work in; and the bundles to start beside them.
 */
public final class Rehearsal {
    /** What the last line says when all is well. */
    public static final String GOOD = "GOOD";

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        String word = Asker.word();
        for (String line : answer(arguments)) {
            out.println(word + line);
        }
        out.flush();
        if (Boolean.getBoolean("adroit.rehearsal.exits")) { // only then the JVM writes an archive of its classes
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }

    private static List<String> answer(String[] arguments) {
        String[] bundles = arguments[0].split(Pattern.quote(File.pathSeparator), -1);
        Path folder = Path.of(arguments[1]);
        List<Path> beside = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bundles.length; i++) {
            int number = i;
            answer(Path.of(bundles[i]), folder.resolve("run-" + i), beside)
                    .forEach(line -> lines.add(number + "\t" + line));
        }
        return lines;
    }

    private static List<String> answer(Path bundle, Path folder, List<Path> beside) {
        try (Stage stage = Stage.open(folder, beside)) {
            stage.rehearse(bundle.getFileName().toString(), Files.readAllBytes(bundle));
            return List.of(GOOD);
        } catch (Refused refused) {
            return refused.refusals().stream().map(Rehearsal::line).toList();
        } catch (Exception | LinkageError | StackOverflowError e) {
            return List.of(line(new Refusal(
                    "START_FAILED",
                    bundle.getFileName().toString(),
                    "Its code failed when it was started: " + e.getClass().getSimpleName() + ".",
                    "Ask whoever keeps the discipline for a corrected pack.")));
        }
    }

    private static String line(Refusal refusal) {
        return String.join("\t", refusal.code(), refusal.place(), refusal.sentence(), refusal.remedy());
    }
}
