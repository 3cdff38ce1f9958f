package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook that a spreadsheet program would open. */
final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Workbook() {}

    /** Writes sheets of rows by their names, in the order given. */
    static Path write(Path file, List<Map.Entry<String, List<List<String>>>> sheets) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            StringBuilder types = new StringBuilder(
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>");
            StringBuilder names =
                    new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
            StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            for (int i = 1; i <= sheets.size(); i++) {
                String part = "worksheets/sheet" + i + ".xml";
                types.append(
                        "<Override PartName=\"/xl/" + part
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                names.append("<sheet name=\"" + sheets.get(i - 1).getKey() + "\" sheetId=\"" + i + "\" r:id=\"r" + i
                        + "\"/>");
                links.append(
                        "<Relationship Id=\"r" + i + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"" + part + "\"/>");
                entry(zip, "xl/" + part, sheet(sheets.get(i - 1).getValue()));
            }
            entry(zip, "[Content_Types].xml", types + "</Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(zip, "xl/workbook.xml", names + "</sheets></workbook>");
            entry(zip, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
        }
        return file;
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            text.append("<row r=\"" + (r + 1) + "\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                text.append("<c r=\"" + (char) ('A' + c) + (r + 1) + "\" t=\"inlineStr\"><is><t>"
                        + rows.get(r).get(c) + "</t></is></c>");
            }
            text.append("</row>");
        }
        return text + "</sheetData></worksheet>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text).getBytes(UTF_8));
        zip.closeEntry();
    }
}
