package adroit.web.serving;

import adroit.web.session.SentFields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Fields of a form that hold several lines or several values. */
public record FormFields(HttpServletRequest request) {
    private static final int MOST = 500;

    /** A text of several lines; what no text holds is taken out of it, and what is longer is cut. */
    public String text(String name, int longest) {
        String value = SentFields.first(request, name);
        if (value == null) {
            return "";
        }
        String plain = value.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
        return plain.substring(0, Math.min(plain.length(), longest));
    }

    /** The lines of a text that hold something. */
    public List<String> lines(String name, int longest) {
        return text(name, longest)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** Every value given for a name, in the form's order. */
    public List<String> values(String name) {
        List<String> given = new ArrayList<>();
        SentFields.all(request, name).stream()
                .limit(MOST)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(given::add);
        return given;
    }
}
