package adroit.web.serving;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;

/** What a page does with a request. */
public sealed interface Answer {

    /**
     * Shows itself.
     *
     * @param page the filled template
     * @param status the HTTP status
     */
    record Shown(JteModel page, int status) implements Answer {
        /** Shows itself as what was asked for. */
        public Shown(JteModel page) {
            this(page, 200);
        }
    }

    /**
     * Leads to another page.
     *
     * @param address where, within the product
     */
    record Elsewhere(String address) implements Answer {}

    /**
     * Gives a file out.
     *
     * @param name what it is called where it is kept
     * @param type its media type
     */
    record Download(Path file, String name, String type) implements Answer {}

    /** Writes the answer itself. */
    record Written(Writing writing) implements Answer {}

    /** Writes an answer. */
    @FunctionalInterface
    interface Writing {
        void to(HttpServletResponse response) throws IOException;
    }
}
