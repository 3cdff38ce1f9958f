package adroit.web.form;

/** Where the pages of forms are. */
public final class FormAddress {
    private FormAddress() {}

    /** The first page of a form. */
    public static String card(String form) {
        return "/forms/" + form;
    }

    static String question(String form, String question) {
        return "/forms/" + form + "/" + question;
    }

    static String review(String form) {
        return "/forms/" + form + "/review";
    }

    static String submit(String form) {
        return "/forms/" + form + "/submit";
    }

    static String withdraw(String form) {
        return "/forms/" + form + "/withdraw";
    }

    static String rate(String round) {
        return "/forms/rate/" + round;
    }

    static String rate(String round, String question) {
        return "/forms/rate/" + round + "/" + question;
    }
}
