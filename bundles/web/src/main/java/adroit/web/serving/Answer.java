package adroit.web.serving;

import gg.jte.models.runtime.JteModel;

/** What a page does with a request. */
public sealed interface Answer {

    /**
     * Shows itself.
     *
     * @param page the filled template
     */
    record Shown(JteModel page) implements Answer {}

    /**
     * Leads to another page.
     *
     * @param address where, within the product
     */
    record Elsewhere(String address) implements Answer {}
}
