package adroit.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out, as RFC 9457 says it.
 *
 * @param type {@code urn:adroit:problem:} and a stable word
 * @param title what kind of problem it is; the same for every one of the type
 * @param detail what happened here, and what to do
 * @param rule id of the rule that denied it, where one did
 * @param problems everything that is wrong with what was sent, where it is a list
 * @param rejectedRows the address of the whole list as a file, where one was kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String rule,
        @Nullable List<Item> problems,
        @Nullable String rejectedRows) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong.
     *
     * @param place where: a JSON pointer, a query parameter, or a line and column
     */
    public record Item(String place, String message) {}

    /** The answer for what is missing, and for what the caller may not see: the two are the same. */
    public static Problem notFound() {
        return of(
                404,
                "not-found",
                "There is nothing here for you",
                "The address is wrong, what it named is gone, or it is not yours to see.");
    }

    /** A problem without a list. */
    public static Problem of(int status, String word, String title, String detail) {
        return new Problem("urn:adroit:problem:" + word, title, status, detail, null, null, null);
    }

    /** The same with the rule that denied it. */
    public Problem by(String deniedBy) {
        return new Problem(type, title, status, detail, deniedBy, problems, rejectedRows);
    }

    /** The same with everything that is wrong. */
    public Problem listing(List<Item> items) {
        return new Problem(type, title, status, detail, rule, List.copyOf(items), rejectedRows);
    }

    /** The same with the address of the whole list. */
    public Problem listedAt(String address) {
        return new Problem(type, title, status, detail, rule, problems, address);
    }

    /** Answers with this, in place of anything that was begun. */
    public void write(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            Json.write(response, status, MEDIA_TYPE, this);
        }
    }
}
