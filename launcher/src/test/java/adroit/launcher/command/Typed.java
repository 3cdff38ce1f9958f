package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/**
 * A command as somebody typed it, and what came of it.
 *
 * @param answer what stood on standard output
 * @param complaint what stood on standard error
 */
record Typed(int exit, String answer, String complaint) {

    static Typed of(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        System.setErr(new PrintStream(complaint, true, UTF_8));
        try {
            int exit = CommandLines.run(words);
            return new Typed(exit, heard.toString(UTF_8), complaint.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    Json json() throws IOException {
        return Json.parse(answer);
    }
}
