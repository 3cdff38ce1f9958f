package adroit.web.upload;

import adroit.exchange.template.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Gives a template out. */
public final class TemplateFile {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TemplateFile() {}

    /** Answers with the template as a file of that kind. */
    public static void write(Template template, boolean workbook, String kind, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (workbook) {
            template.writeXlsx(bytes);
        } else {
            template.writeCsv(bytes);
        }
        response.setContentType(workbook ? WORKBOOK : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind + (workbook ? ".xlsx\"" : ".csv\""));
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }
}
