package adroit.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.Digest;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.CraftedZip;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private static final SigningKey KEY = SigningKey.make();

    private final Path folder;
    private final Path field;

    PackTest(@TempDir Path folder) {
        this.folder = folder;
        this.field = folder.resolve("trees");
        NewField.write(field);
    }

    @Test
    void theFieldToBeginWithIsRightAndItsFixturesHold() {
        Packing packing = Packing.of(field);
        assertThat(packing.fileName()).isEqualTo("trees-0.1.0.adroit");
        assertThat(packing.inspection().fixtures()).isEqualTo(2);
        assertThat(packing.leftOut()).isEmpty();
    }

    @Test
    void readsWhatItPacked() {
        Pack packed = Packing.of(field).pack();
        Pack read = Pack.read("trees.adroit", packed.bytes());
        assertThat(read.signature()).isEmpty();
        assertThat(read.bundle()).isEqualTo(packed.bundle());
        assertThat(Inspection.of("trees.adroit", read).discipline().title()).isEqualTo("Trees");
    }

    @Test
    void theSameFieldGivesTheSameBytesWhereverItIsPacked() throws IOException {
        byte[] here = Packing.of(field).pack().bytes();
        Path copy = folder.resolve("elsewhere/trees");
        NewField.write(copy);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Files.setPosixFilePermissions(copy.resolve("catalog.yaml"), PosixFilePermissions.fromString("rwx------"));
            Files.setLastModifiedTime(copy.resolve("discipline.yaml"), FileTime.fromMillis(0));
            assertThat(Packing.of(copy).pack().bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theSameKeyGivesTheSameSignature() {
        Pack pack = Packing.of(field).pack();
        assertThat(pack.signed(KEY).bytes()).isEqualTo(pack.signed(KEY).bytes());
    }

    @Test
    void packsAJarThatCarriesADiscipline() throws IOException {
        Path jar = folder.resolve("trees.jar");
        Files.write(jar, SampleBundle.withScorer(folder.resolve("java")).bytes());
        Packing packing = Packing.of(jar);
        assertThat(packing.inspection().ownScorer()).isTrue();
        assertThat(packing.pack().bundleName()).isEqualTo("town.trees-0.1.0.jar");
        assertThat(packing.pack().bundle()).isEqualTo(Files.readAllBytes(jar));
    }

    @Test
    void leavesOutWhatIsNoPartOfADiscipline() throws IOException {
        Files.writeString(field.resolve("notes.txt"), "x");
        Files.writeString(field.resolve("fixtures/old.yaml.bak"), "x");
        assertThat(Packing.of(field).leftOut()).containsExactly("fixtures/old.yaml.bak", "notes.txt");
    }

    @Test
    void listsEveryProblemWithFileAndLine() throws IOException {
        change("catalog.yaml", t -> t.replace("successor: inventory", "successor: inventry"));
        change("discipline.yaml", t -> t.replace("version: 0.1.0", "version: one"));
        change("fixtures/nobody-looked-yet.yaml", t -> t.replace("asOf: 2026-06-30", "asOf: soon"));
        List<Refusal> refusals = refusals(() -> Packing.of(field));
        assertThat(refusals).extracting(Refusal::code).contains("CATALOG_INVALID", "DESCRIPTION_INVALID");
        assertThat(refusals).allSatisfy(r -> assertThat(r.place()).matches(".*trees/[a-z/-]+\\.yaml:\\d+:\\d+"));
    }

    @Test
    void runsTheFixturesBeforeItPacks() throws IOException {
        change("fixtures/who-walked-along-decides.yaml", t -> t.replace("scored: 3.0", "scored: 5.0"));
        List<Refusal> refusals = refusals(() -> Packing.of(field));
        assertThat(refusals).extracting(Refusal::code).containsExactly("FIXTURE_FAILS");
        assertThat(refusals.get(0).place()).matches(".*who-walked-along-decides\\.yaml:\\d+:1");
    }

    @Test
    void refusesAFieldWithoutFixtures() throws IOException {
        Files.delete(field.resolve("fixtures/nobody-looked-yet.yaml"));
        Files.delete(field.resolve("fixtures/who-walked-along-decides.yaml"));
        assertThat(refusals(() -> Packing.of(field))).extracting(Refusal::code).containsExactly("NO_FIXTURES");
        Files.writeString(field.resolve("catalog.yaml"), "title: [");
        assertThat(refusals(() -> Packing.of(field)))
                .as("with all that is wrong besides")
                .extracting(Refusal::code)
                .containsExactly("CATALOG_INVALID", "NO_FIXTURES");
    }

    @Test
    void refusesABareJarWithTheRemedy() throws IOException {
        byte[] jar = new SampleBundle(folder.resolve("bare")).bytes();
        List<Refusal> refusals = refusals(() -> Pack.read("deploy/x.jar", jar));
        assertThat(refusals).extracting(Refusal::code).containsExactly("NOT_A_PACK");
        assertThat(refusals.get(0).remedy()).contains("discipline pack deploy/x.jar");
    }

    @Test
    void tellsABareJarThatItIsOneHoweverLargeItIs() throws IOException {
        SampleBundle large = new SampleBundle(folder.resolve("large"));
        for (int i = 0; i < 40; i++) {
            large.file("more/" + i + ".txt", "x");
        }
        byte[] jar = large.bytes();
        assertThat(refusals(() -> Pack.read("deploy/x.jar", jar)))
                .extracting(Refusal::code)
                .containsExactly("NOT_A_PACK");
    }

    @Test
    void refusesAChangedEntry() {
        List<ArchiveEntry> entries = entries(signed());
        entries.set(0, new ArchiveEntry("feature.json", "{}".getBytes(UTF_8)));
        assertThat(codes(entries)).containsExactly("CHECKSUM_DIFFERS");
    }

    @Test
    void refusesAnAddedEntry() {
        List<ArchiveEntry> entries = entries(signed());
        entries.add(new ArchiveEntry("bundles/more.jar", new byte[10]));
        assertThat(codes(entries)).containsExactly("UNLISTED_ENTRY");
        entries.set(entries.size() - 1, new ArchiveEntry("run.sh", new byte[10]));
        assertThat(codes(entries)).containsExactly("UNKNOWN_ENTRY");
    }

    @Test
    void refusesAMissingEntry() {
        List<ArchiveEntry> entries = entries(signed());
        entries.remove(1);
        assertThat(codes(entries)).containsExactly("ENTRY_MISSING");
    }

    @Test
    void refusesAChangedListUnderTheOldSignature() {
        List<ArchiveEntry> entries = entries(signed());
        ArchiveEntry more = new ArchiveEntry("bundles/more.jar", new byte[10]);
        String list = new String(entries.get(2).content(), UTF_8);
        entries.set(
                2,
                new ArchiveEntry(
                        "SHA256SUMS",
                        (list + Digest.sha256(more.content()) + "  " + more.name() + "\n").getBytes(UTF_8)));
        entries.add(2, more);
        assertThat(codes(entries)).containsExactly("SIGNATURE_WRONG");
    }

    @Test
    void refusesTheSignatureOfAnotherPack() throws IOException {
        ArchiveEntry signature = entries(signed()).get(3);
        change("discipline.yaml", t -> t.replace("version: 0.1.0", "version: 0.2.0"));
        List<ArchiveEntry> other = entries(signed());
        other.set(3, signature);
        assertThat(codes(other)).containsExactly("SIGNATURE_WRONG");
    }

    @Test
    void refusesASignatureThatIsNone() {
        List<ArchiveEntry> entries = entries(signed());
        for (String text : List.of("", "hello", "adroit-signature 1\nkey x\nsignature y\n", "\u0000")) {
            entries.set(3, new ArchiveEntry("SHA256SUMS.sig", text.getBytes(UTF_8)));
            assertThat(codes(entries)).containsExactly("SIGNATURE_INVALID");
        }
    }

    @Test
    void refusesASecondBundleEvenWhereItIsListed() {
        List<ArchiveEntry> entries = entries(Packing.of(field).pack());
        entries.add(1, new ArchiveEntry("bundles/more.jar", new byte[10]));
        entries.set(3, new ArchiveEntry("SHA256SUMS", ChecksumList.of(entries.subList(0, 3))));
        assertThat(codes(entries)).containsExactly("SECOND_BUNDLE");
    }

    @Test
    void refusesTheSameContentInAnotherArchive() {
        CraftedZip zip = new CraftedZip();
        entries(signed()).forEach(e -> zip.deflated(e.name(), e.content()));
        assertThat(refusals(() -> Pack.read("x.adroit", zip.bytes())))
                .extracting(Refusal::code)
                .containsExactly("NOT_CANONICAL");
    }

    @Test
    void signingAgainReplacesTheSigner() {
        SigningKey other = SigningKey.make();
        Pack again = Pack.read("x.adroit", signed().signed(other).bytes());
        assertThat(again.signature().orElseThrow().key()).isEqualTo(other.publisher());
    }

    @Test
    void anyChangedByteIsNoticed() {
        byte[] good = signed().bytes();
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(catchThrowableOfType(Refused.class, () -> Pack.read("x.adroit", changed)))
                    .isNotNull();
        }
    }

    private Pack signed() {
        return Packing.of(field).pack().signed(KEY);
    }

    private static List<ArchiveEntry> entries(Pack pack) {
        return new ArrayList<>(Archive.list("x", pack.bytes(), Limits.PACK).unpack());
    }

    private static List<String> codes(List<ArchiveEntry> entries) {
        return refusals(() -> Pack.read("x.adroit", ArchiveWriter.bytes(entries))).stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<Refusal> refusals(ThrowableAssert.ThrowingCallable reading) {
        Refused refused = catchThrowableOfType(Refused.class, reading);
        return refused == null ? List.of() : refused.refusals();
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        Path file = field.resolve(name);
        Files.writeString(file, change.apply(Files.readString(file)));
    }
}
