package adroit.packs.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.archive.CraftedZip.Part;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Limits SMALL = new Limits(200_000, 5, 100_000, 150_000, 20);

    @Test
    void readsWhatTheWriterWrote() {
        List<ArchiveEntry> entries = List.of(
                new ArchiveEntry("a.txt", "one".getBytes(UTF_8)), new ArchiveEntry("f/ü.txt", "two".getBytes(UTF_8)));
        List<ArchiveEntry> read = read(ArchiveWriter.bytes(entries));
        assertThat(read).extracting(ArchiveEntry::name).containsExactly("a.txt", "f/ü.txt");
        assertThat(read.get(1).content()).isEqualTo("two".getBytes(UTF_8));
    }

    @Test
    void readsWhatThePlatformWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new ZipEntry("META-INF/"));
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write("Manifest-Version: 1.0\n\n".getBytes(UTF_8));
        }
        assertThat(read(bytes.toByteArray())).extracting(ArchiveEntry::name).containsExactly("META-INF/MANIFEST.MF");
    }

    @Test
    void readsSizesThatStandAfterTheContent() {
        for (boolean marked : new boolean[] {true, false}) {
            CraftedZip zip = new CraftedZip();
            Part part = zip.deflated("a.txt", "some text, some text".getBytes(UTF_8));
            part.flags = 8;
            part.descriptor = CraftedZip.descriptor(part, marked);
            zip.stored("b.txt", "more");
            assertThat(read(zip.bytes())).hasSize(2);
        }
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(codes(new byte[0])).containsExactly("EMPTY_FILE");
        assertThat(codes(new byte[5_000])).containsExactly("NOT_AN_ARCHIVE");
        assertThat(codes("This is a letter to the city council.".getBytes(UTF_8)))
                .containsExactly("NOT_AN_ARCHIVE");
        assertThat(codes(new byte[200_001])).containsExactly("TOO_LARGE");
    }

    @Test
    void refusesEveryHalfOfACopy() {
        byte[] whole = two().bytes();
        for (int length = 1; length < whole.length; length++) {
            assertThat(codes(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .containsAnyOf("TRUNCATED", "NOT_AN_ARCHIVE");
        }
    }

    @Test
    void refusesAFileThatEndsInZeros() {
        byte[] half = two().bytes();
        Arrays.fill(half, half.length / 2, half.length, (byte) 0);
        assertThat(codes(half)).containsExactly("TRUNCATED");
    }

    @Test
    void refusesWhatStandsAround() {
        assertThat(codes(two().before("#!/bin/sh\n").bytes())).containsExactly("NOT_AN_ARCHIVE");
        assertThat(codes(two().after("more").bytes())).containsExactly("TRAILING_DATA");
        assertThat(codes(two().beforeList("hidden").bytes())).containsExactly("HIDDEN_DATA");
    }

    @Test
    void refusesAnArchiveBehindAnother() {
        byte[] first = two().bytes();
        byte[] second = two().bytes();
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(codes(both)).containsExactly("STRUCTURE");
    }

    @Test
    void refusesAnEntryThatTheListDoesNotName() {
        CraftedZip hiddenLast = two();
        hiddenLast.stored("c.txt", "hidden").listed = false;
        assertThat(codes(hiddenLast.bytes())).containsExactly("HIDDEN_DATA");
        CraftedZip hiddenFirst = new CraftedZip();
        hiddenFirst.stored("c.txt", "hidden").listed = false;
        hiddenFirst.stored("a.txt", "one");
        assertThat(codes(hiddenFirst.bytes())).containsExactly("PREFIX_DATA");
    }

    @Test
    void refusesContentsThatOverlap() {
        CraftedZip zip = two();
        Part third = zip.stored("c.txt", "three");
        third.shift = -10;
        assertThat(codes(zip.bytes())).containsExactly("HIDDEN_DATA");
    }

    @Test
    void refusesTwoEntriesOfOneName() {
        assertThat(codes(with(z -> z.stored("a.txt", "again")))).containsExactly("DUPLICATE_ENTRY");
        assertThat(codes(with(z -> z.stored("A.TXT", "again")))).containsExactly("DUPLICATE_ENTRY");
        assertThat(codes(with(z -> z.stored("a.txt/", "")))).containsExactly("DUPLICATE_ENTRY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "x/../../a", "x/..", ".."})
    void refusesNamesThatLeadOut(String name) {
        assertThat(codes(with(z -> z.stored(name, "x")))).containsExactly("TRAVERSAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "C:/windows", "c:a", "\\\\server\\share"})
    void refusesNamesThatBeginAtTheRoot(String name) {
        assertThat(codes(with(z -> z.stored(name, "x")))).containsExactly("ABSOLUTE_PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x//y", "./x", "x\\y", "x\u0000y", "x\ny", "xy:z"})
    void refusesNamesThatNobodyNeeds(String name) {
        assertThat(codes(with(z -> z.stored(name, "x")))).containsExactly("NAME_INVALID");
    }

    @Test
    void refusesLinksAndDevices() {
        assertThat(codes(with(z -> z.stored("l", "/etc/passwd").mode = 0120777)))
                .containsExactly("SYMLINK");
        assertThat(codes(with(z -> z.stored("p", "").mode = 0010644))).containsExactly("SPECIAL_FILE");
    }

    @Test
    void refusesHeadersThatContradictTheList() {
        assertThat(codes(with(z -> z.stored("b", "x").localName = "c"))).containsExactly("HEADERS_DIFFER");
        assertThat(codes(with(z -> z.stored("b", "x").localCrc = 7))).containsExactly("HEADERS_DIFFER");
        assertThat(codes(with(z -> z.stored("b", "x").localUnpacked = 7))).containsExactly("HEADERS_DIFFER");
        assertThat(codes(with(z -> z.stored("b", "x").localFlags = 2048))).containsExactly("HEADERS_DIFFER");
    }

    @Test
    void refusesContentThatIsNotWhatTheListSays() {
        assertThat(codes(with(z -> {
                    Part part = z.stored("b", "x");
                    part.crc = 7;
                    part.localCrc = 7;
                })))
                .containsExactly("ENTRY_DAMAGED");
        assertThat(codes(with(z -> {
                    Part part = z.deflated("b", "some text, some text".getBytes(UTF_8));
                    part.unpacked = 19;
                    part.localUnpacked = 19;
                })))
                .containsExactly("ENTRY_DAMAGED");
        assertThat(codes(with(z -> {
                    Part part = z.deflated("b", "some text, some text".getBytes(UTF_8));
                    part.packed = "no deflate".getBytes(UTF_8);
                })))
                .containsExactly("ENTRY_DAMAGED");
    }

    @Test
    void refusesWhatIsEncryptedOrCompressedStrangely() {
        assertThat(codes(with(z -> z.stored("b", "x").flags = 1))).containsExactly("ENCRYPTED");
        assertThat(codes(with(z -> z.stored("b", "x").method = 12))).containsExactly("METHOD");
        assertThat(codes(with(z -> z.stored("b", "x").flags = 1 << 13))).containsExactly("STRUCTURE");
    }

    @Test
    void refusesSecondNamesAndSizesInExtraFields() {
        for (int id : new int[] {0x0001, 0x7075}) {
            byte[] extra = CraftedZip.little(6)
                    .putShort((short) id)
                    .putShort((short) 2)
                    .array();
            assertThat(codes(with(z -> z.stored("b", "x").extra = extra))).containsExactly("EXTRA_FIELD");
        }
    }

    @Test
    void refusesMoreThanTheLimits() {
        assertThat(codes(with(z -> {
                    for (int i = 0; i < 5; i++) {
                        z.stored("e" + i, "x");
                    }
                })))
                .containsExactly("TOO_MANY_ENTRIES");
        assertThat(codes(with(z -> z.stored("b", new byte[100_001])))).containsExactly("ENTRY_TOO_LARGE");
        assertThat(codes(with(z -> {
                    z.stored("b", new byte[90_000]);
                    z.stored("c", new byte[70_000]);
                })))
                .containsExactly("TOTAL_TOO_LARGE");
        assertThat(codes(with(z -> z.deflated("b", new byte[99_000])))).containsExactly("RATIO");
    }

    @Test
    void refusesABombBeforeAnyOfItIsUnpacked() {
        byte[] bomb = with(z -> {
            Part part = z.deflated("b", new byte[50_000]);
            part.unpacked = 4_000_000_000L;
            part.localUnpacked = 4_000_000_000L;
        });
        assertThat(codes(bomb)).containsExactly("ENTRY_TOO_LARGE", "TOTAL_TOO_LARGE");
    }

    @Test
    void listsAllThatIsWrongWithEntries() {
        byte[] zip = with(z -> {
            z.stored("../b", "x");
            z.stored("c", "x").mode = 0120777;
            z.stored("/d", "x").flags = 1;
        });
        assertThat(codes(zip)).containsExactly("TRAVERSAL", "SYMLINK", "ABSOLUTE_PATH", "ENCRYPTED");
    }

    @Test
    void namesThePlaceWithoutWhatWouldConfuseAScreen() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> read(with(z -> z.stored("x\u001b[31m\u202e\ny", "x"))));
        assertThat(refused.refusals().get(0).place()).isEqualTo("test.zip!/x\u2423[31m\u2423\u2423y");
    }

    private static CraftedZip two() {
        CraftedZip zip = new CraftedZip();
        zip.stored("a.txt", "one");
        zip.stored("b/b.txt", "two");
        return zip;
    }

    private static byte[] with(Consumer<CraftedZip> more) {
        CraftedZip zip = new CraftedZip();
        zip.stored("a.txt", "one");
        more.accept(zip);
        return zip.bytes();
    }

    private static List<ArchiveEntry> read(byte[] bytes) {
        return Archive.list("test.zip", bytes, SMALL).unpack();
    }

    private static List<String> codes(byte[] bytes) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(bytes));
        return refused == null
                ? List.of()
                : refused.refusals().stream().map(Refusal::code).toList();
    }
}
