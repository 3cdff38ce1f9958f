package adroit.exchange.roster;

/** Texts that were seen, as 64-bit hashes: 15 to 30 bytes each. Two different texts are taken for the same once in about a thousand million files of 200,000 rows. */
public final class SeenTexts {
    private final TextIndex texts = new TextIndex();

    /** Remembers the text. */
    public void add(String text) {
        texts.putIfAbsent(text, 1);
    }

    /** Whether the text was added. */
    public boolean contains(String text) {
        return texts.contains(text);
    }
}
