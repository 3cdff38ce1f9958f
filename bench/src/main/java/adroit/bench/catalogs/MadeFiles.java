package adroit.bench.catalogs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Files that nobody published, of the sizes that are asked for. */
final class MadeFiles {
    private static final String SENTENCE =
            "Takes part in keeping the records of the city in order, and says in plain words what is missing and who can supply it. ";

    private MadeFiles() {}

    /** A CASE package of at least so many bytes: items with three sentences each, and where each belongs. */
    static Path casePackage(Path file, long bytes) throws IOException {
        int items = (int) (bytes / 1_000);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "{\"CFDocument\":{\"identifier\":\"" + id(0)
                            + "\",\"uri\":\"https://case.example/0\",\"title\":\"A made-up framework\",\"creator\":\"Nobody\",\"version\":\"1\",\"language\":\"en\",\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\"},\"CFItems\":[");
            for (int i = 1; i <= items; i++) {
                out.write((i == 1 ? "" : ",") + item(i));
            }
            out.write("],\"CFAssociations\":[");
            for (int i = 1; i <= items; i++) {
                out.write((i == 1 ? "" : ",") + association(i, items));
            }
            out.write("]}");
        }
        return file;
    }

    private static String item(int i) {
        return "{\"identifier\":\"" + id(i) + "\",\"uri\":\"https://case.example/" + i + "\",\"fullStatement\":\"" + i
                + ". " + SENTENCE.repeat(3) + "\",\"abbreviatedStatement\":\"Statement " + i
                + "\",\"CFItemType\":\"Skill\",\"humanCodingScheme\":\"S." + i
                + "\",\"language\":\"en\",\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\"}";
    }

    private static String association(int i, int items) {
        return "{\"identifier\":\"" + id(items + i) + "\",\"uri\":\"https://case.example/a" + i
                + "\",\"associationType\":\"isChildOf\",\"originNodeURI\":{\"title\":\"one\",\"identifier\":\"" + id(i)
                + "\",\"uri\":\"https://case.example/" + i
                + "\"},\"destinationNodeURI\":{\"title\":\"other\",\"identifier\":\"" + id(i / 8)
                + "\",\"uri\":\"https://case.example/" + i / 8
                + "\"},\"sequenceNumber\":" + (i % 8 + 1)
                + ",\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\"}";
    }

    private static UUID id(int i) {
        return new UUID(0x1_0000_4000L, 0x8000_0000_0000_0000L + i);
    }

    /** A catalog.yaml with so many skills, three anchors each. */
    static byte[] catalog(int skills) {
        StringBuilder yaml = new StringBuilder(
                "discipline: made-up\ntitle: A made-up field\nedition: \"1\"\n" + "affirmed: 2026-01-01\nlevels:\n");
        for (int level = 1; level <= 5; level++) {
            yaml.append("  - {level: ").append(level).append(", name: Level ").append(level);
            yaml.append(", meaning: What one does at level ").append(level).append("}\n");
        }
        yaml.append("sources: [{id: book, title: A book, publisher: Nobody, year: 2020}]\n");
        yaml.append("areas: [{id: area, title: An area}]\nskills:\n");
        for (int i = 0; i < skills; i++) {
            yaml.append("  - id: skill-")
                    .append(i)
                    .append("\n    title: Skill ")
                    .append(i);
            yaml.append("\n    area: area\n    category: process\n    statement: ")
                    .append(SENTENCE.strip());
            yaml.append("\n    anchors:\n");
            for (int level = 1; level <= 5; level += 2) {
                yaml.append("      ")
                        .append(level)
                        .append(": At level ")
                        .append(level)
                        .append(' ');
                yaml.append(i)
                        .append(" does this, and no more: ")
                        .append(SENTENCE.strip().replace(": ", ", "));
                yaml.append('\n');
            }
            yaml.append("    status: current\n    sources: [book]\n");
        }
        return yaml.toString().replace("more: ", "more, ").getBytes(StandardCharsets.UTF_8);
    }
}
