package adroit.packs;

import adroit.canonical.Digest;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.refusal.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of a pack's entries with their SHA-256, in the form of {@code sha256sum}. */
final class ChecksumList {
    static final String NAME = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S{1,240})");
    private static final String CHANGED = "The pack was changed after it was made: get it anew from whoever made it.";

    private ChecksumList() {}

    static byte[] of(List<ArchiveEntry> entries) {
        StringBuilder list = new StringBuilder();
        entries.forEach(e -> list.append(Digest.sha256(e.content()))
                .append("  ")
                .append(e.name())
                .append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Holds the entries against the list: each stands in it once, with its SHA-256, and nothing else does. */
    static void check(String place, byte[] list, List<ArchiveEntry> entries, Refusals refusals) {
        Map<String, String> sums = sums(place, list, refusals);
        Set<String> there = new HashSet<>();
        for (ArchiveEntry entry : entries) {
            there.add(entry.name());
            String sum = sums.get(entry.name());
            if (sum == null) {
                refusals.add(
                        "UNLISTED_ENTRY",
                        place + "!/" + entry.name(),
                        "The entry is not in the list of check sums.",
                        CHANGED);
            } else if (!sum.equals(Digest.sha256(entry.content()))) {
                refusals.add(
                        "CHECKSUM_DIFFERS",
                        place + "!/" + entry.name(),
                        "The entry is not the one that was listed: its SHA-256 is another.",
                        CHANGED);
            }
        }
        sums.keySet().stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> refusals.add(
                        "ENTRY_MISSING", place + "!/" + name, "The list names an entry that is not there.", CHANGED));
    }

    private static Map<String, String> sums(String place, byte[] list, Refusals refusals) {
        Map<String, String> sums = new LinkedHashMap<>();
        int number = 0;
        for (String line : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            Matcher parts = LINE.matcher(line);
            boolean last = line.isEmpty() && number > 1;
            if (!last && (!parts.matches() || sums.putIfAbsent(parts.group(2), parts.group(1)) != null)) {
                refusals.add(
                        "LIST_INVALID",
                        place + "!/" + NAME + ":" + number,
                        "The line is no check sum with a name, or names an entry again.",
                        CHANGED);
            }
        }
        return sums;
    }
}
