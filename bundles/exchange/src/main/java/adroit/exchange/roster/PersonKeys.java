package adroit.exchange.roster;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** To whom each key of a file belongs, and in which positions: some 30 to 50 bytes of each row. A key that comes again belongs to somebody of the same name, in another position. */
final class PersonKeys {
    private final TextIndex keys = new TextIndex();
    private final TextIndex again = new TextIndex();
    private int[] rows = new int[1 << 10];
    private int[] names = new int[1 << 10];
    private int[] positions = new int[1 << 10];

    /** An earlier row of the key that this one cannot stand beside. */
    record Earlier(long row, boolean ofAnotherName) {}

    /** Remembers the row; or gives the earlier one, and remembers nothing. */
    @Nullable
    Earlier add(String key, String name, String position, long row) {
        int next = keys.size();
        int at = (int) keys.putIfAbsent(key, next + 1L) - 1;
        if (at < 0) {
            keep(next, name, position, row);
            return null;
        }
        if (names[at] != ofName(name)) {
            return new Earlier(rows[at], true);
        }
        long same = positions[at] == TextIndex.shortHash(position)
                ? rows[at]
                : again.putIfAbsent(key + "\n" + position, row);
        return same == 0 ? null : new Earlier(same, false);
    }

    private void keep(int at, String name, String position, long row) {
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, at * 2);
            names = Arrays.copyOf(names, at * 2);
            positions = Arrays.copyOf(positions, at * 2);
        }
        rows[at] = Math.toIntExact(row);
        names[at] = ofName(name);
        positions[at] = TextIndex.shortHash(position);
    }

    /** Capitals and spaces tell nobody apart. */
    private static int ofName(String name) {
        return TextIndex.shortHash(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""));
    }
}
