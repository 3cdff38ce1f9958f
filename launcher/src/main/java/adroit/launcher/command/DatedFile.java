package adroit.launcher.command;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Text with dates counted from a day: {@code {-45d}} is 45 days before it. */
final class DatedFile {
    private static final Pattern TOKEN = Pattern.compile("\\{([-+]\\d{1,6})d\\}");

    private DatedFile() {}

    static String of(String text, LocalDate day) {
        return TOKEN.matcher(text)
                .replaceAll(m -> day.plusDays(Long.parseLong(m.group(1))).toString());
    }
}
