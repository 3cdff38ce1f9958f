package adroit.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.store.backup.Forgery;
import adroit.store.internal.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not a whole, unchanged backup is refused before anything is made of it, with all that is wrong. */
class RefusedBackupTest {
    private static final String FACTS = "tables/fact.jsonl";

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private KeptHome home;

    @SuppressWarnings("NullAway.Init")
    private Path backup;

    @BeforeEach
    void takeABackup() throws IOException {
        home = KeptHome.in(folder.resolve("home"), Engine.SQLITE).filled();
        backup = home.backUp(folder.resolve("good.adroit-backup"));
        assertThat(check(backup)).isEmpty();
    }

    private List<String> check(Path file) {
        return KeptHome.problems(home.offline("check", file));
    }

    private List<String> restore(Path file) {
        return KeptHome.problems(home.restore(file));
    }

    @Test
    void oneFlippedBitAnywhere() throws IOException {
        byte[] good = Files.readAllBytes(backup);
        TreeSet<Integer> places = new TreeSet<>();
        new Random(7).ints(400, 0, good.length).forEach(places::add);
        for (int i = 0; i < 100; i++) {
            places.add(i);
            places.add(good.length - 1 - i);
        }
        Path bad = folder.resolve("bad");
        for (int place : places) {
            byte[] bytes = good.clone();
            bytes[place] ^= (byte) (1 << (place % 8));
            Files.write(bad, bytes);
            assertThat(check(bad)).as("byte %d of %d", place, good.length).isNotEmpty();
        }
    }

    @Test
    void whatIsCutShortAtAnyLength() throws IOException {
        byte[] good = Files.readAllBytes(backup);
        Path bad = folder.resolve("bad");
        for (int length = 0; length < good.length; length += 1 + good.length / 60) {
            Files.write(bad, Arrays.copyOf(good, length));
            assertThat(check(bad)).as("%d bytes", length).isNotEmpty();
        }
        assertThat(check(Files.writeString(bad, "not a backup")))
                .anySatisfy(problem -> assertThat(problem).contains("is not a backup of Adroit"));
        assertThat(check(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .contains("is not a file that can be read");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        Path bad = Forgery.of(backup)
                .without(FACTS)
                .with("tables/person.jsonl", "[\"id\"]\n")
                .with("files/etc/extra.txt", "more")
                .with("files/etc/../../outside", "slip")
                .write(folder.resolve("bad"));

        assertThat(check(bad))
                .containsExactlyInAnyOrder(
                        "The entry tables/fact.jsonl is missing.",
                        "The entry tables/person.jsonl is damaged: it is not what the manifest says."
                                + " Use another copy of it, or another backup.",
                        "The manifest does not name the entry files/etc/extra.txt.",
                        "The manifest does not name the entry files/etc/../../outside.",
                        "The file has an entry with the name files/etc/../../outside, which no backup has.");
    }

    @Test
    void namesThatLeadElsewhereEvenWhereTheManifestNamesThem() throws IOException {
        for (String name : List.of(
                "../outside",
                "/etc/passwd",
                "files/data/../x",
                "files/etc/.hidden",
                "files/log/x",
                "C:\\x",
                "files/etc/")) {
            Path bad = Forgery.of(backup).listed(name, new byte[] {1}).write(folder.resolve("bad"));
            assertThat(restore(bad)).as(name).isNotEmpty();
            assertThat(home.restored()).doesNotExist();
        }
    }

    @Test
    void anEntryThatIsThereTwice() throws IOException {
        String twin = "files/etc/web.propertiez";
        Path twice = Forgery.of(backup)
                .with(twin, "address = https://elsewhere.example\n")
                .write(folder.resolve("bad"), bytes -> new String(bytes, ISO_8859_1)
                        .replace(twin, "files/etc/web.properties")
                        .getBytes(ISO_8859_1));
        assertThat(check(twice)).anySatisfy(problem -> assertThat(problem)
                .isEqualTo("The entry files/etc/web.properties is there twice."));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path bad = Forgery.of(backup)
                .listed("files/data/bomb", new byte[64 * 1024 * 1024])
                .write(folder.resolve("bad"));

        assertThat(check(bad)).singleElement().asString().contains("would unpack to more than 300 times its size");
    }

    @Test
    void whatALaterVersionWrote() throws IOException {
        assertThat(check(Forgery.of(backup).ofFormat(2).write(folder.resolve("bad"))))
                .singleElement()
                .asString()
                .contains("made by a newer version of Adroit (9.9.9). Restore it with that version");
        Path later = Forgery.of(backup)
                .withScripts(scripts -> {
                    scripts.add(new Migrations.Script("999-later", "f".repeat(64)));
                    return scripts;
                })
                .write(folder.resolve("bad"));
        assertThat(check(later)).singleElement().asString().contains("newer version of Adroit");
        Path other = Forgery.of(backup)
                .withScripts(scripts -> {
                    scripts.set(0, new Migrations.Script("001-spine", "f".repeat(64)));
                    return scripts;
                })
                .write(folder.resolve("bad"));
        assertThat(check(other)).singleElement().asString().contains("unreleased version");
    }

    @Test
    void rowsThatWereChangedByAForgerFailTheVerification() throws IOException {
        Forgery forgery = Forgery.of(backup);
        String changed = forgery.text(FACTS).replace("map-design", "map-making");
        Path bad = forgery.listed(FACTS, changed.getBytes(UTF_8)).write(folder.resolve("bad"));

        assertThat(check(bad)).as("the archive in itself").isEmpty();
        assertThat(restore(bad)).anySatisfy(problem -> assertThat(problem).contains("is damaged"));
    }

    @Test
    void rowsThatAreNone() throws IOException {
        for (String rows : List.of(
                "", "{}", "[\"sequence\"]\n[1.5]\n", "[\"sequence\"]\n[[1]]\n", "[\"sequence\"]\n[1,2]\n", "[\"a\"")) {
            Path bad = Forgery.of(backup).listed(FACTS, rows.getBytes(UTF_8)).write(folder.resolve("bad"));
            assertThat(check(bad)).as(rows).isNotEmpty();
        }
        Path columns = Forgery.of(backup)
                .listed(FACTS, "[\"other\"]\n".getBytes(UTF_8))
                .write(folder.resolve("bad"));
        assertThat(restore(columns)).singleElement().asString().contains("has the columns [other] where");
    }

    @Test
    void rowsThatReferToNothing() throws IOException {
        Forgery forgery = Forgery.of(backup);
        String header = forgery.text("tables/person.jsonl").lines().findFirst().orElseThrow();
        Path bad = forgery.listed("tables/person.jsonl", (header + "\n").getBytes(UTF_8))
                .write(folder.resolve("bad"));

        assertThat(restore(bad)).isNotEmpty();
    }
}
