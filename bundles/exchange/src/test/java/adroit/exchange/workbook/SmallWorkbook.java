package adroit.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that tests can have what no program would write. */
public final class SmallWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** A workbook whose one sheet holds these rows, as XML. */
    public static SmallWorkbook of(String rows) {
        return new SmallWorkbook().sheet("Staff", rows);
    }

    /** A workbook of plain texts, each written in its own cell. */
    public static SmallWorkbook ofTexts(String[]... rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows[row].length; column++) {
                xml.append(text(CellAddress.of(column, row + 1L), rows[row][column]));
            }
            xml.append("</row>");
        }
        return of(xml.toString());
    }

    /** A cell with its text in itself. */
    public static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public SmallWorkbook sheet(String name, String rows) {
        return sheet(name, rows, "", "");
    }

    /**
     * Adds a sheet.
     *
     * @param state an attribute of the sheet, such as {@code state="hidden"}
     * @param after what stands behind its rows
     */
    public SmallWorkbook sheet(String name, String rows, String state, String after) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"r%d\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, OFFICE, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after
                        + "</worksheet>");
    }

    public SmallWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** The styles of cells, each by its number format: a built-in number, or a code. */
    public SmallWorkbook styles(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d{1,2}");
            int id = builtIn ? Integer.parseInt(formats[i]) : 164 + i;
            if (!builtIn) {
                codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                        .formatted(id, formats[i].replace("\"", "&quot;")));
            }
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellStyleXfs><xf"
                        + " numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    /** The texts that cells share, as XML of {@code si}. */
    public SmallWorkbook shared(String items) {
        return part("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    public SmallWorkbook part(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }

    public SmallWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                utf8(HEAD + "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        all.put(
                "xl/workbook.xml",
                utf8(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>"
                        + sheets + "</sheets></workbook>"));
        all.put(
                "xl/_rels/workbook.xml.rels",
                utf8(HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>"));
        all.putAll(parts);
        return zip(all);
    }

    /** Any zip archive. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path in(Path folder) {
        try {
            return Files.write(folder.resolve("staff.xlsx"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
