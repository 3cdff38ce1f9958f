package adroit.store.backup;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names that entries of a backup may have. */
final class EntryName {
    private static final String TABLES = "tables/";
    private static final String ROWS = ".jsonl";
    private static final String FILES = "files/";
    private static final Pattern TABLE = Pattern.compile(TABLES + "[a-z][a-z0-9_]{0,62}\\.jsonl");
    /** Each part begins with neither a dot nor a space, so that none leads out of the folder or hides there. */
    private static final Pattern FILE =
            Pattern.compile(FILES + "(data|etc)(/[\\p{L}\\p{N}_][\\p{L}\\p{N}_.@+ -]{0,199}){1,8}");

    private EntryName() {}

    static String ofTable(String table) {
        return TABLES + table + ROWS;
    }

    /** @param path relative to the home, with slashes */
    static String ofFile(String path) {
        return FILES + path;
    }

    static boolean isPermitted(String name) {
        return name.equals(Manifest.NAME)
                || TABLE.matcher(name).matches()
                || FILE.matcher(name).matches();
    }

    static Optional<String> table(String name) {
        return TABLE.matcher(name).matches()
                ? Optional.of(name.substring(TABLES.length(), name.length() - ROWS.length()))
                : Optional.empty();
    }

    /** The path relative to the home. */
    static Optional<String> file(String name) {
        return FILE.matcher(name).matches() ? Optional.of(name.substring(FILES.length())) : Optional.empty();
    }
}
