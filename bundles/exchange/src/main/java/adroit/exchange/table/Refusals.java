package adroit.exchange.table;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The ways in which a whole file is refused. */
final class Refusals {

    private Refusals() {}

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static RefusedFile ofFile(Path file, String rule, String sentence, String suggestion) {
        return new RefusedFile(Problem.ofFile(name(file), rule, sentence, suggestion));
    }

    static RefusedFile atLine(Path file, long line, String rule, String sentence, String suggestion) {
        int shown = (int) Math.min(Integer.MAX_VALUE, line);
        return new RefusedFile(new Problem(name(file), shown, 0, "", rule, sentence, suggestion));
    }

    static RefusedFile unreadable(Path file, IOException cause) {
        String sentence = cause instanceof NoSuchFileException
                ? "There is no such file."
                : "The file cannot be read: " + cause.getClass().getSimpleName() + ".";
        return new RefusedFile(Problem.ofFile(
                file.toString(), "unreadable", sentence, "Check the name, and that it is a file that you may read."));
    }
}
