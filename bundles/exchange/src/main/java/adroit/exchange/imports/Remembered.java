package adroit.exchange.imports;

import adroit.canonical.Digest;
import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.Header;
import adroit.exchange.table.Marks;
import adroit.identity.Actor;
import adroit.intake.KnownColumns;
import adroit.storage.Session;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said of the columns of such a file before, under what is said now. */
final class Remembered {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final Header header;
    private final Optional<KnownColumns> known;
    private final List<String> said;
    private final ZoneId zone;

    /**
     * @param said the words of today, each {@code column=field}
     * @param zone in which days begin and end
     */
    Remembered(Session session, String kind, Header header, List<String> said, ZoneId zone) {
        this.header = header;
        this.known = session.intake().columns(kind, signature(header));
        this.said = said;
        this.zone = zone;
    }

    /** Stands for the columns that are not Adroit's own: a file of rejected rows is remembered as the file it came from. */
    static String signature(Header header) {
        String names = header.names().stream()
                .filter(name -> !Marks.isOurs(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return Digest.sha256(names.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that is known of the columns: what is said now, and what was said before of other columns and fields. */
    List<String> words() {
        List<String> words = new ArrayList<>(said);
        words.addAll(before());
        return words;
    }

    private List<String> before() {
        Set<String> columns = said.stream().map(Remembered::column).collect(Collectors.toSet());
        Set<String> fields = said.stream().map(Remembered::field).collect(Collectors.toSet());
        return known.stream()
                .flatMap(k -> k.words().stream())
                .filter(word -> header.find(column(word)).isPresent())
                .filter(word -> !columns.contains(column(word)))
                .filter(word -> field(word).equals("none") || !fields.contains(field(word)))
                .toList();
    }

    /** The uses with what is remembered named as such. */
    List<ColumnUse> explained(List<ColumnUse> uses) {
        Set<String> columns = before().stream().map(Remembered::column).collect(Collectors.toSet());
        return known.isEmpty()
                ? uses
                : uses.stream()
                        .map(use -> columns.contains(column(use.column() + "=")) ? use.because(sentence()) : use)
                        .toList();
    }

    /** Whether what a column means comes from memory. */
    boolean isKnown(String column) {
        return before().stream().anyMatch(word -> column(word).equals(column(column + "=")));
    }

    private String sentence() {
        KnownColumns columns = known.orElseThrow();
        return "Remembered: " + columns.by() + " said so on "
                + DAY.format(columns.at().atZone(zone)) + ".";
    }

    /** What every column means, for the next file with the same columns. */
    static KnownColumns said(String kind, Header header, List<ColumnUse> uses, Actor actor, Instant now) {
        List<String> words = uses.stream()
                .filter(use -> !Marks.isOurs(use.column()))
                .map(use -> use.column() + "=" + key(use))
                .toList();
        return new KnownColumns(kind, signature(header), words, actor.displayName(), now);
    }

    private static String key(ColumnUse use) {
        @Nullable RosterField field = use.field();
        return field == null ? "none" : field.key();
    }

    private static String column(String word) {
        return word.substring(0, Math.max(0, word.lastIndexOf('='))).strip().toLowerCase(Locale.ROOT);
    }

    private static String field(String word) {
        return word.substring(word.lastIndexOf('=') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
