package adroit.index;

import adroit.search.Findable;
import adroit.search.Hit;
import adroit.search.SearchKind;
import adroit.search.SearchSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** Entries as documents, and documents as hits. */
final class Entries {
    private static final int SHOWN_OF_TEXT = 240;
    private static final int LONGEST_TERM = 1_000;

    private final FoldedWords words;

    Entries(FoldedWords words) {
        this.words = words;
    }

    Document document(int source, boolean own, Findable entry) {
        Document document = new Document();
        document.add(new StringField(Names.SOURCE, String.valueOf(source), Field.Store.NO));
        document.add(new NumericDocValuesField(Names.SOURCE, source));
        document.add(new NumericDocValuesField(Names.KIND, entry.kind().ordinal()));
        document.add(new TextField(Names.TITLE, entry.title(), Field.Store.NO));
        title(document, entry.title());
        for (String other : entry.otherTitles()) {
            document.add(new TextField(Names.TITLES, other, Field.Store.NO));
            title(document, other);
        }
        if (!entry.text().isEmpty()) {
            document.add(new TextField(Names.TEXT, entry.text(), Field.Store.NO));
        }
        if (own) {
            document.add(new StringField(Names.OWN, "yes", Field.Store.NO));
        }
        String code = entry.code();
        if (code != null && code.length() < LONGEST_TERM) {
            document.add(new StringField(Names.CODE, code.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
        shown(document, entry);
        return document;
    }

    private void title(Document document, String title) {
        document.add(new TextField(Names.WORDS, title, Field.Store.NO));
        String whole = whole(words.of(title));
        if (whole.length() < LONGEST_TERM) {
            document.add(new StringField(Names.WHOLE, whole, Field.Store.NO));
        }
    }

    /** A title as a whole, as it is compared. */
    static String whole(List<String> words) {
        return String.join(" ", words);
    }

    private static void shown(Document document, Findable entry) {
        document.add(new StoredField(Names.SHOWN_ID, entry.id()));
        document.add(new StoredField(Names.SHOWN_NUMBER, entry.number()));
        document.add(new StoredField(Names.SHOWN_TITLE, entry.title()));
        String code = entry.code();
        if (code != null) {
            document.add(new StoredField(Names.SHOWN_CODE, code));
        }
        entry.otherTitles().forEach(other -> document.add(new StoredField(Names.SHOWN_ALSO, other)));
        if (!entry.text().isEmpty()) {
            document.add(new StoredField(Names.SHOWN_TEXT, beginning(entry.text())));
        }
        if (entry.retired()) {
            document.add(new StoredField(Names.SHOWN_RETIRED, 1));
        }
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN_OF_TEXT) {
            return text;
        }
        int space = text.lastIndexOf(' ', SHOWN_OF_TEXT);
        return text.substring(0, space > SHOWN_OF_TEXT / 2 ? space : SHOWN_OF_TEXT) + "…";
    }

    static Hit hit(Document document, SearchSource source, SearchKind kind, List<String> asked, float score) {
        String title = document.get(Names.SHOWN_TITLE);
        return new Hit(
                source,
                kind,
                document.get(Names.SHOWN_ID),
                number(document),
                document.get(Names.SHOWN_CODE),
                title,
                also(title, document.getValues(Names.SHOWN_ALSO), asked),
                Objects.requireNonNullElse(document.get(Names.SHOWN_TEXT), ""),
                document.getField(Names.SHOWN_RETIRED) != null,
                score);
    }

    private static int number(Document document) {
        IndexableField number = document.getField(Names.SHOWN_NUMBER);
        return number.numericValue().intValue();
    }

    private static @Nullable String also(String title, String[] others, List<String> asked) {
        int most = held(title, asked);
        String best = null;
        for (String other : others) {
            int held = most == asked.size() ? 0 : held(other, asked);
            if (held > most) {
                most = held;
                best = other;
            }
        }
        return best;
    }

    private static int held(String title, List<String> asked) {
        String plain = title.toLowerCase(Locale.ROOT);
        int held = 0;
        for (String word : asked) {
            if (plain.contains(word)) {
                held++;
            }
        }
        return held;
    }
}
