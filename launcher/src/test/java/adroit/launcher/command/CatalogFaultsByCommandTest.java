package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.packs.NewField;
import adroit.testing.CatalogFault;
import adroit.testing.SkillTableFault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a catalog at every command that reads one without a server: it is told, and nothing is written. */
class CatalogFaultsByCommandTest {
    private final Path field;
    private final Path file;

    CatalogFaultsByCommandTest(@TempDir Path folder) {
        field = folder.resolve("trees");
        NewField.write(field);
        file = field.resolve("catalog.yaml");
    }

    /** A command that reads catalogs. */
    enum Door {
        VALIDATE_FILE,
        VALIDATE_FOLDER,
        DIFF,
        PACK
    }

    static Stream<Arguments> faultsByDoors() {
        return Arrays.stream(CatalogFault.values())
                .flatMap(fault -> Arrays.stream(Door.values()).map(door -> Arguments.of(fault, door)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("faultsByDoors")
    void isToldAndNothingIsWritten(CatalogFault fault, Door door) throws IOException {
        Files.write(file, fault.file("trees"));
        List<Path> before = files();
        assertThat(said(door)).anySatisfy(each -> assertThat(each).contains(fault.said()));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsToldAndNothingIsWritten(SkillTableFault fault) throws IOException {
        Files.writeString(file, CatalogFault.right("trees"));
        Path table = Files.write(field.resolve(fault.fileName()), fault.file("Care"));
        List<Path> before = files();
        List<Map<String, Object>> problems = new CatalogCheck().apply(List.of(table, file));
        assertThat(texts(problems, "text")).anySatisfy(each -> assertThat(each).contains(fault.said()));
        assertThat(texts(problems, "rule")).contains(fault.rule());
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRightOneIsTaken(Door door) throws IOException {
        if (door == Door.VALIDATE_FILE || door == Door.DIFF) {
            Files.writeString(file, CatalogFault.right("trees"));
        }
        assertThat(said(door)).isEmpty();
    }

    /** Memory would not hold it; it takes no room on the disk. */
    @ParameterizedTest
    @EnumSource
    void aFileBeyondAllMemoryIsNotRead(Door door) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        assertThat(said(door)).anySatisfy(each -> assertThat(each).contains("32 MB"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatHasNoEndIsNotWaitedFor() throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
        assertThat(said(Door.VALIDATE_FILE)).singleElement().asString().contains("32 MB");
        assertThat(said(Door.VALIDATE_FOLDER)).singleElement().asString().contains("missing or cannot be read");
        Files.delete(file);
    }

    private List<String> said(Door door) {
        return switch (door) {
            case VALIDATE_FILE -> texts(new CatalogCheck().apply(List.of(file)), "text");
            case VALIDATE_FOLDER -> texts(new CatalogCheck().apply(List.of(field)), "text");
            case DIFF -> compared();
            case PACK -> packed();
        };
    }

    private List<String> compared() {
        try {
            Path right = Files.createTempFile("right", ".yaml");
            try {
                Files.writeString(right, CatalogFault.right("trees"), UTF_8);
                return texts(
                        new CatalogDiffing().apply(List.of(right, file)).getOrDefault("problems", List.of()), "text");
            } finally {
                Files.delete(right);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> packed() {
        Map<String, Object> answer = new PackDesk()
                .apply(Map.of(
                        "do",
                        "pack",
                        "file",
                        field.toString(),
                        "out",
                        field.resolve("x.adroit").toString()));
        return texts((List<Map<String, Object>>) answer.getOrDefault("problems", List.of()), "sentence");
    }

    private static List<String> texts(List<? extends Map<String, ?>> problems, String part) {
        return problems.stream().map(each -> String.valueOf(each.get(part))).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(field.getParent())) {
            return all.sorted().toList();
        }
    }
}
