package adroit.packs.rehearsal;

/**
 * What came of one check.
 *
 * @param code {@link #OK}, {@link #NOT_RUN}, or what is wrong
 * @param place where; empty where there is nothing to point at
 * @param remedy what to do; empty where all is well
 */
public record Finding(Check check, String code, String place, String sentence, String remedy) {
    /** The code of what is as it should be. */
    public static final String OK = "OK";
    /** The code of what an earlier fault kept from being run. */
    public static final String NOT_RUN = "NOT_RUN";

    /** All is well. */
    static Finding ok(Check check, String sentence) {
        return new Finding(check, OK, "", sentence, "");
    }

    static Finding notRun(Check check) {
        return new Finding(check, NOT_RUN, "", "Not run, because of what is wrong above.", "");
    }

    /** Whether something is wrong that is to be mended. */
    public boolean isFault() {
        return !isOk() && !code.equals(NOT_RUN);
    }

    public boolean isOk() {
        return code.equals(OK);
    }

    String line() {
        return String.join("\t", check.name(), code, plain(place), plain(sentence), plain(remedy));
    }

    static Finding of(String line) {
        String[] parts = line.split("\t", -1);
        return new Finding(Check.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4]);
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
