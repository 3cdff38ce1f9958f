package adroit.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.Function;

/** Small letters of every alphabet: what SQLite itself makes small is A to Z alone, so that “élevage” would not find “Élevage”. */
final class SmallLetters extends Function {
    private static final String NAME = "lower";

    private SmallLetters() {}

    /** Lets the connection's {@code LOWER} know them. */
    static void teach(Connection connection) throws SQLException {
        Function.create(connection, NAME, new SmallLetters(), 1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        if (text == null) {
            result();
        } else {
            result(text.toLowerCase(Locale.ROOT));
        }
    }
}
