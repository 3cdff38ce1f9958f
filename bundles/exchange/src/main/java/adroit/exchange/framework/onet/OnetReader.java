package adroit.exchange.framework.onet;

import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files of an O*NET database that are there, in the order in which they refer to each other. */
public final class OnetReader implements FrameworkReader {
    private static final Pattern EDITION = Pattern.compile("O\\*NET\\D{0,20}(\\d{1,3}\\.\\d{1,2})");
    private static final List<String> ENDINGS = List.of(".txt", ".xlsx", ".csv");
    private static final int BEGINNING = 4_000;

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Set<String> used = new HashSet<>();
        OnetFiles files = new OnetFiles(reading.draft());
        for (OnetFiles.Sheet sheet : files.inOrder()) {
            for (String ending : ENDINGS) {
                String name = sheet.name() + ending;
                folder.find(name).ifPresent(path -> {
                    used.add(name);
                    read(reading, sheet, path, name);
                });
            }
        }
        if (used.isEmpty()) {
            throw new RefusedFile(Problem.ofFile(
                    "",
                    "no-onet",
                    "None of these files is one of O*NET's: \"Occupation Data.txt\" or \"Occupation Data.xlsx\", and so on.",
                    "Give the folder into which the database was unpacked, with its files under their own names."));
        }
        folder.names().stream().filter(name -> !used.contains(name)).forEach(name -> reading.file(name)
                .note(why(name)));
        return details(edition(folder));
    }

    private static void read(Reading reading, OnetFiles.Sheet sheet, Path path, String name) {
        try {
            reading.rows(path, name, sheet.columns(), sheet.use());
        } catch (RefusedFile refused) {
            reading.unreadable(name, refused);
        }
    }

    private static String why(String name) {
        if (name.startsWith("Read Me")) {
            return "Says which edition it is.";
        }
        if (name.startsWith("Occupation Level Metadata") || name.startsWith("Survey Booklet")) {
            return "Not kept: it tells how O*NET asked, not what work is.";
        }
        return name.startsWith("RIASEC Keywords") || name.startsWith("Interests Illustrative Activities")
                ? "Not kept: it gives words and examples for interests."
                : "Not kept: this version of Adroit does not read a file of this name.";
    }

    private static FrameworkDetails details(@Nullable String edition) {
        return new FrameworkDetails(
                "onet",
                "US Department of Labor, Employment and Training Administration",
                "O*NET",
                edition == null ? "unnumbered" : edition,
                "en",
                "https://www.onetcenter.org/database.html",
                "CC BY 4.0. O*NET is a trademark of the US Department of Labor, Employment and Training Administration.");
    }

    /** What the file of the publisher says at its beginning. */
    private static @Nullable String edition(SourceFolder folder) {
        Optional<Path> says = folder.find("Read Me.txt");
        if (says.isEmpty()) {
            return null;
        }
        char[] text = new char[BEGINNING];
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(says.get()), StandardCharsets.ISO_8859_1))) {
            int length = Math.max(0, in.read(text));
            Matcher found = EDITION.matcher(new String(text, 0, length));
            return found.find() ? found.group(1) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
