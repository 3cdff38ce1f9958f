package adroit.web.serving;

import gg.jte.models.runtime.JteModel;

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
}
