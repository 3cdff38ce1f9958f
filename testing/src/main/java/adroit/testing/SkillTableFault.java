package adroit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a table of skills may have wrong with it that somebody sends to propose it, as delimited text or as a workbook. The same table stands in {@code docs/run/faults.md}. */
public enum SkillTableFault {
    EMPTY("an empty table", "csv", "empty", "is empty", area -> new byte[0]),
    ZEROS("a table of zeros", "csv", "not-a-table", "bytes that no text holds", area -> new byte[5_000]),
    LETTER(
            "a letter in place of a table",
            "csv",
            "unknown-column",
            "is not known in a table of skills",
            area -> text("Dear all,\nthe saws are blunt.\n")),
    LARGE("a table of more than 32 MB", "csv", "too-large", "32 MB", area -> table("x\n".repeat(17 << 20))),
    DUPLICATE_ID(
            "a skill that stands in two rows",
            "csv",
            "duplicate-id",
            "more than one row",
            area -> table(row("saws", area, ""), row("saws", area, ""))),
    DANGLING_AREA(
            "an area that is not there",
            "csv",
            "unknown-area",
            "has no area",
            area -> table(row("saws", "Nowhere", ""))),
    DANGLING_SUCCESSOR(
            "a successor that is not there",
            "csv",
            "unknown-successor",
            "successor",
            area -> table(row("saws", area, "planes"))),
    CYCLE(
            "skills that take each other's place",
            "csv",
            "successor-cycle",
            "circle",
            area -> table(row("saws", area, "planes"), row("planes", area, "saws"))),
    HALF(
            "a half copied workbook",
            "xlsx",
            "damaged-workbook",
            "cut off or damaged",
            area -> half(workbook("<worksheet/>"))),
    NO_WORKBOOK(
            "a workbook that is none",
            "xlsx",
            "not-a-table",
            "no Excel workbook",
            area -> zip(Map.of("word/document.xml", "<x/>"))),
    BOMB(
            "a workbook that unpacks to a thousand times its size",
            "xlsx",
            "zip-bomb",
            "150 times",
            area -> workbook("<worksheet>" + "<!-- -->".repeat(4 << 20) + "</worksheet>")),
    ENTITY(
            "a workbook that reads a file of the machine",
            "xlsx",
            "unsafe-workbook",
            "document type",
            area -> workbook(
                    "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>&x;</row></sheetData></worksheet>"));

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "id,title,area,category,statement,level 1,level 3,level 5,status,successor\n";

    private final String what;
    private final String ending;
    private final String rule;
    private final String said;
    private final Function<String, byte[]> made;

    SkillTableFault(String what, String ending, String rule, String said, Function<String, byte[]> made) {
        this.what = what;
        this.ending = ending;
        this.rule = rule;
        this.said = said;
        this.made = made;
    }

    /** What is wrong, in words. */
    public String what() {
        return what;
    }

    /** The name of the file, which tells how it is written. */
    public String fileName() {
        return "skills." + ending;
    }

    /** The rule that it breaks. */
    public String rule() {
        return rule;
    }

    /** A part of the sentence in which that is said. */
    public String said() {
        return said;
    }

    /** @param area the title of an area that the catalog has */
    public byte[] file(String area) {
        return made.apply(area);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] table(String... rows) {
        return text(HEAD + String.join("", rows));
    }

    private static String row(String id, String area, String successor) {
        return String.join(
                        ",",
                        List.of(
                                id,
                                "The " + id,
                                area,
                                "operations",
                                "Keeps them sharp.",
                                "Sees one.",
                                "Sharpens one.",
                                "Plans it.",
                                successor.isEmpty() ? "current" : "retired",
                                successor))
                + "\n";
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** A workbook with that part for its one sheet. */
    private static byte[] workbook(String sheet) {
        return zip(Map.of(
                "_rels/.rels",
                relation("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Skills\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                sheet));
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
