package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a journal behind its back is found: a word that changed, a line that is gone, an end that was cut off. */
@SuppressWarnings("NullAway.Init") // filled before each test
class JournalTest {
    private static final Journal<String> DIARY =
            new Journal<>("diary", "Line ", line -> line.number("page") + " " + line.optional("word"), "page", "word");

    @TempDir
    Path folder;

    private Sql sql;

    @BeforeEach
    void open() {
        sql = new Sql(new SqliteDialect(folder.resolve("journal.db")), true);
        sql.execute("CREATE TABLE diary (sequence INTEGER PRIMARY KEY, page INTEGER, word TEXT, sha256 TEXT)");
        sql.execute("CREATE TABLE last_entry (of_table TEXT PRIMARY KEY, sequence INTEGER, sha256 TEXT)");
        append(7, "first");
        append(7, null);
        append(8, "third");
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private String append(long page, @Nullable String word) {
        return DIARY.append(sql, new LastEntry(sql), page, word);
    }

    private List<String> problems() {
        Findings findings = new Findings();
        DIARY.check(sql, findings);
        return findings.report().problems();
    }

    @Test
    void anEntryComesBackAsItStandsInTheTable() {
        assertThat(append(9, "fourth")).isEqualTo("9 fourth");
        assertThat(sql.list(DIARY.select() + " WHERE page < ? ORDER BY sequence", DIARY::entry, 9))
                .containsExactly("7 first", "7 null", "8 third");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anEntryIsSealedOverItsNumberAndItsColumns() {
        assertThat(sql.list("SELECT sha256 FROM diary ORDER BY sequence", row -> row.getString(1)))
                .containsExactly(Seal.of(1, 7, "first"), Seal.of(2, 7, null), Seal.of(3, 8, "third"));
        assertThat(new LastEntry(sql).of("diary")).isEqualTo(new LastEntry.Place(3, Seal.of(3, 8, "third")));
    }

    @Test
    void anEntryMayNameItsOwnNumber() {
        assertThat(DIARY.append(sql, new LastEntry(sql), number -> new @Nullable Object[] {number, "own"}))
                .isEqualTo("4 own");
        assertThat(sql.list(DIARY.select() + " WHERE page = sequence", DIARY::entry))
                .containsExactly("4 own");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aChangedOneIsFoundAndNeverRead() {
        for (String change : List.of("sha256 = NULL", "page = 9", "word = 'fir'", "word = NULL")) {
            sql.execute("UPDATE diary SET " + change + " WHERE sequence = 1");
            assertThat(problems()).as(change).containsExactly("Line 1 is damaged: its hash does not fit its content.");
            assertThatThrownBy(() -> sql.list(DIARY.select(), DIARY::entry)).isInstanceOf(DamagedRecord.class);
            sql.execute("DELETE FROM diary");
            sql.execute("DELETE FROM last_entry");
            append(7, "first");
        }
    }

    @Test
    void aMissingOneIsFound() {
        sql.execute("DELETE FROM diary WHERE sequence = 2");
        assertThat(problems()).containsExactly("Line 2 is missing.");
        sql.execute("DELETE FROM diary WHERE sequence = 1");
        assertThat(problems()).containsExactly("Line 1 to 2 are missing.");
    }

    @Test
    void anEndThatWasCutOffOrPutOnIsFound() {
        sql.execute("DELETE FROM diary WHERE sequence = 3");
        assertThat(problems()).containsExactly("Line 3 is missing.");
        append(8, "fourth");
        sql.execute("UPDATE last_entry SET sequence = 2");
        assertThat(problems())
                .containsExactly(
                        "Line 3 is missing.",
                        "The last entry is Line 4, but the record of the last entry says Line 2.");
    }
}
