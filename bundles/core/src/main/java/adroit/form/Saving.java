package adroit.form;

/** What became of an answer. */
public sealed interface Saving {
    /** The answer as it is on disk now. */
    SavedAnswer kept();

    /** It is on disk; whether it was there already makes no difference. */
    record Kept(SavedAnswer kept) implements Saving {}

    /**
     * It was not kept, because the question was answered otherwise since its writer looked, as in a second window. Saving again with the revision of what is kept replaces it.
     */
    record AnsweredSince(SavedAnswer kept) implements Saving {}
}
