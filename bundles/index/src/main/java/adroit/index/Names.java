package adroit.index;

/** The fields of an indexed entry. */
final class Names {
    /** The words of the title. */
    static final String TITLE = "title";

    /** The words of the other titles. */
    static final String TITLES = "titles";

    /** The words of what is said of it. */
    static final String TEXT = "text";

    /** Each word of title and other titles, to know how words are written. */
    static final String WORDS = "words";

    /** Each title as a whole, folded. */
    static final String WHOLE = "whole";

    static final String CODE = "code";

    /** The number of the source, to delete by and to count by. */
    static final String SOURCE = "source";

    static final String KIND = "kind";

    /** The city's own, which come before others that are as near. */
    static final String OWN = "own";

    /** What a hit shows. */
    static final String SHOWN_ID = "shown.id";

    static final String SHOWN_NUMBER = "shown.number";
    static final String SHOWN_CODE = "shown.code";
    static final String SHOWN_TITLE = "shown.title";
    static final String SHOWN_ALSO = "shown.also";
    static final String SHOWN_TEXT = "shown.text";
    static final String SHOWN_RETIRED = "shown.retired";

    private Names() {}
}
