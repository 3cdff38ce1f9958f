package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who keeps a field makes a signed pack of it, without a server. */
class PackCommandIT {
    private final Path folder;

    PackCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Said(int exit, String text) {
        Json json() throws IOException {
            return Json.parse(text);
        }
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> jars = Files.list(Distribution.ours().root().resolve("bundles"))) {
            List<Path> disciplines = jars.filter(j -> j.getFileName().toString().startsWith("adroit.discipline."))
                    .sorted()
                    .toList();
            return disciplines.stream();
        }
    }

    @Test
    void fromANewFolderToASignedPack() throws IOException {
        String field = folder.resolve("street-trees").toString();
        String pack = folder.resolve("trees.adroit").toString();
        String key = folder.resolve("city.key").toString();
        assertThat(type("new", field).exit()).isZero();
        Said packed = type("pack", field, "--out", pack, "--json");
        assertThat(packed.exit()).isZero();
        assertThat(packed.json().text("file")).isEqualTo(pack);
        assertThat(packed.json().text("id")).isEqualTo("street-trees");
        Said unsigned = type("verify", pack, "--json");
        assertThat(unsigned.exit()).isEqualTo(1);
        assertThat(unsigned.json().items("problems").get(0).text("code")).isEqualTo("UNSIGNED");
        String fingerprint = type("key", key, "--json").json().text("fingerprint");
        assertThat(type("sign", pack, "--key", key).exit()).isZero();
        Said verified = type("verify", pack, "--key", key + ".pub", "--json");
        assertThat(verified.exit()).isZero();
        assertThat(verified.json().text("fingerprint")).isEqualTo(fingerprint);
    }

    @Test
    void whatIsWrongWithAFieldIsListedAndNoPackIsMade() throws IOException {
        Path field = folder.resolve("street-trees");
        type("new", field.toString());
        Path catalog = field.resolve("catalog.yaml");
        Files.writeString(catalog, Files.readString(catalog).replace("successor: inventory", "successor: inventry"));
        Path pack = folder.resolve("trees.adroit");
        Said refused = type("pack", field.toString(), "--out", pack.toString(), "--json");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().items("problems").get(0).text("place")).matches(".*catalog\\.yaml:\\d+:\\d+");
        assertThat(pack).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFieldThatIsShippedCouldBeAPack(Path jar) throws IOException {
        Said packed =
                type("pack", jar.toString(), "--out", folder.resolve("x.adroit").toString(), "--json");
        assertThat(packed.json().items("problems")).isEmpty();
        assertThat(packed.exit()).isZero();
    }

    @Test
    void wrongWordsAreWrongUsage() {
        assertThat(type("pack").exit()).isEqualTo(2);
        assertThat(type("sign", "x.adroit").exit()).isEqualTo(2);
    }

    private static Said type(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            String[] all =
                    Stream.concat(Stream.of("discipline"), Stream.of(words)).toArray(String[]::new);
            return new Said(CommandLines.run(all), heard.toString(UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
