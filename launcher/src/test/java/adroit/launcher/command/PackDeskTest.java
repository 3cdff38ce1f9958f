package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.packs.NewField;
import adroit.packs.archive.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that somebody was sent, looked at without a server. */
class PackDeskTest {
    private final Path folder;
    private final Path pack;

    PackDeskTest(@TempDir Path folder) {
        this.folder = folder;
        pack = folder.resolve("trees.adroit");
        NewField.write(folder.resolve("trees"));
        asked("pack", folder.resolve("trees"), Map.of("out", pack.toString()));
    }

    @Test
    void isKnownByTheKeyOfItsSignerAndByNoOther() {
        asked("key", folder.resolve("city.key"), Map.of());
        asked("key", folder.resolve("other.key"), Map.of());
        assertThat(codes(asked("verify", pack, Map.of()))).containsExactly("UNSIGNED");
        asked("sign", pack, Map.of("key", folder.resolve("city.key").toString()));
        assertThat(asked("verify", pack, key("city"))).containsEntry("valid", true);
        Map<String, Object> other = asked("verify", pack, key("other"));
        assertThat(other).containsEntry("valid", false);
        assertThat(codes(other)).containsExactly("OTHER_SIGNER");
    }

    @Test
    void whatIsNoPackAndWhatIsTooLargeForOneIsToldAsThat() throws IOException {
        assertThat(codes(asked("verify", folder.resolve("none.adroit"), Map.of())))
                .containsExactly("FILE_MISSING");
        Files.write(pack, new byte[] {1, 2, 3});
        assertThat(codes(asked("verify", pack, Map.of()))).containsExactly("NOT_AN_ARCHIVE");
        try (RandomAccessFile sparse = new RandomAccessFile(pack.toFile(), "rw")) {
            sparse.setLength(Limits.PACK.file() + 1L);
        }
        assertThat(codes(asked("verify", pack, Map.of()))).containsExactly("TOO_LARGE");
    }

    @Test
    void packingAgainTakesThePlaceOfWhatNobodySigned() throws IOException {
        byte[] before = Files.readAllBytes(pack);
        rename("Trees of the streets");
        assertThat(packed()).containsEntry("signed", false).doesNotContainKey("problems");
        assertThat(Files.readAllBytes(pack)).isNotEqualTo(before);
    }

    @Test
    void packingAgainLosesNoSignature() throws IOException {
        asked("key", folder.resolve("city.key"), Map.of());
        asked("sign", pack, Map.of("key", folder.resolve("city.key").toString()));
        byte[] signed = Files.readAllBytes(pack);
        assertThat(packed()).containsEntry("signed", true).containsKey("fingerprint");
        assertThat(pack).hasBinaryContent(signed);
        rename("Trees of the streets");
        assertThat(codes(packed())).containsExactly("FILE_THERE");
        assertThat(pack).hasBinaryContent(signed);
        Files.delete(pack);
        assertThat(packed()).containsEntry("signed", false);
    }

    @Test
    void packingTakesThePlaceOfNoOtherFile() throws IOException {
        Files.writeString(pack, "minutes of a meeting");
        assertThat(codes(packed())).containsExactly("FILE_THERE");
        assertThat(pack).hasContent("minutes of a meeting");
        Files.writeString(pack, "");
        assertThat(packed()).containsEntry("signed", false);
    }

    @Test
    void packingWarnsOfTheSummaryOfTheFieldToBeginWith() throws IOException {
        assertThat(packed().get("warnings")).asString().contains("summary in discipline.yaml");
        Path said = folder.resolve("trees/discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceFirst("(?m)^summary: .*", "summary: Trees of the city."));
        assertThat(packed()).doesNotContainKeys("warnings", "problems");
    }

    private Map<String, Object> packed() {
        return asked("pack", folder.resolve("trees"), Map.of("out", pack.toString()));
    }

    private void rename(String title) throws IOException {
        Path said = folder.resolve("trees/discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceFirst("(?m)^title: .*", "title: " + title));
    }

    private Map<String, String> key(String name) {
        return Map.of("key", folder.resolve(name + ".key.pub").toString());
    }

    private static Map<String, Object> asked(String what, Path file, Map<String, String> more) {
        Map<String, String> question = new TreeMap<>(more);
        question.put("do", what);
        question.put("file", file.toString());
        return new PackDesk().apply(question);
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> answer) {
        return ((List<Map<String, String>>) answer.getOrDefault("problems", List.of()))
                .stream().map(each -> String.valueOf(each.get("code"))).toList();
    }
}
