package adroit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The files of the sample city, whose dates are written as days before or after the first start: {@code {-30d}}. */
public final class SampleCity {

    private static final LocalDate FIRST_START = LocalDate.of(2026, 11, 21);
    private static final Pattern DAYS = Pattern.compile("\\{([+-]?\\d+)d\\}");

    private SampleCity() {}

    public static Path file(String name) {
        return Path.of("..", "..", "samples", "alder-falls").resolve(name);
    }

    /** The file with its dates filled in. */
    public static byte[] dated(Path file) throws IOException {
        return DAYS.matcher(Files.readString(file))
                .replaceAll(days ->
                        FIRST_START.plusDays(Long.parseLong(days.group(1))).toString())
                .getBytes(UTF_8);
    }
}
