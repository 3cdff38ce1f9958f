package adroit.packs.archive;

import java.util.List;
import java.util.Optional;

/** What the name of an entry may not be. */
record EntryName(String code, String sentence) {
    private static final int LONGEST = 240;

    static Optional<EntryName> problem(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of(new EntryName("NAME_INVALID", "A name has from 1 to " + LONGEST + " characters."));
        }
        if (name.startsWith("/") || name.startsWith("\\") || name.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of(new EntryName("ABSOLUTE_PATH", "The name begins at the root of a disk."));
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7f) || name.contains("\\") || name.contains(":")) {
            return Optional.of(new EntryName("NAME_INVALID", "The name has a character that no name needs."));
        }
        List<String> parts = List.of((name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1));
        if (parts.contains("..")) {
            return Optional.of(new EntryName("TRAVERSAL", "The name leads out of the archive."));
        }
        if (parts.contains("") || parts.contains(".")) {
            return Optional.of(new EntryName("NAME_INVALID", "The name has an empty part."));
        }
        return Optional.empty();
    }
}
