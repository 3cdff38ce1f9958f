package adroit.exchange.framework;

import adroit.canonical.Digest;
import adroit.framework.Frameworks;
import adroit.identity.Actor;
import adroit.intake.KnownColumns;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody said of the columns of a table with the same columns before; offered again, and never more than what is said now. */
public final class ColumnMemory {
    private static final String KIND = "framework-table";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final Frameworks frameworks;
    private final Actor by;

    ColumnMemory(Frameworks frameworks, Actor by) {
        this.frameworks = frameworks;
        this.by = by;
    }

    /** What was said of these columns. */
    public Optional<KnownColumns> of(List<String> header) {
        return frameworks.columns(by, KIND, signature(header));
    }

    /** How that is told. */
    public static String sentence(KnownColumns known) {
        return "Remembered: " + known.by() + " said so on "
                + DAY.format(known.at().atZone(ZoneId.systemDefault())) + ".";
    }

    /** Remembers what was said of columns now, and what was said before and still holds, for the next table with the same ones; what their names say is not said. */
    void remember(List<ColumnMeaning> meanings, Set<String> said, Instant now) {
        List<String> header = meanings.stream().map(ColumnMeaning::column).toList();
        List<String> before = of(header).map(KnownColumns::words).orElse(List.of());
        frameworks.remember(
                by,
                new KnownColumns(
                        KIND,
                        signature(header),
                        meanings.stream()
                                .filter(m -> said.stream().anyMatch(m.column()::equalsIgnoreCase)
                                        || before.contains(m.word()))
                                .map(ColumnMeaning::word)
                                .toList(),
                        by.displayName(),
                        now));
    }

    private static String signature(List<String> header) {
        String names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return Digest.sha256(names.getBytes(StandardCharsets.UTF_8));
    }
}
