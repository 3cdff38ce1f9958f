package adroit.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field with a scorer in Java to begin with; that it builds, is tried and serves is shown where there is a whole product. */
class NewJavaFieldTest {
    private final Path folder;

    NewJavaFieldTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itsTextsAreRightAndNoPlaceholderIsLeft() throws IOException {
        Path field = folder.resolve("Street trees");
        List<String> written = NewField.writeJava(field, Path.of("/opt/a&b"), "0.1.0");
        DisciplineFolder read = DisciplineFolder.read(field.resolve("src/main/resources"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.fixtures()).hasSize(3);
        assertThat(read.catalog().orElseThrow().affirmed())
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now());
        for (String each : written) {
            assertThat(Files.readString(field.resolve(each)))
                    .doesNotContain("${id}", "${title}", "${package}", "${today}", "${home}", "${version}");
        }
        assertThat(written).contains("src/main/java/discipline/streettrees/SeasonsScorer.java");
        assertThat(Files.readString(field.resolve("pom.xml"))).contains("<adroit.home>/opt/a&amp;b</adroit.home>");
    }

    @Test
    void anIdThatIsAWordOfJavaStillGivesAPackage() {
        assertThat(NewField.writeJava(folder.resolve("package"), Path.of("/opt"), "0.1.0"))
                .contains("src/main/java/discipline/package_/Seasons.java");
    }

    @Test
    void aProjectIsPackedOfTheOneJarThatWasBuilt() throws IOException {
        Path field = folder.resolve("trees");
        NewField.writeJava(field, Path.of("/opt"), "0.1.0");
        assertThat(code(field)).isEqualTo("NOT_BUILT");
        Path target = Files.createDirectory(field.resolve("target"));
        Path jar = Files.createFile(target.resolve("discipline.trees-0.1.0.jar"));
        Files.createFile(target.resolve("discipline.trees-0.1.0-sources.jar"));
        assertThat(Packing.built(field)).isEqualTo(jar);
        Files.createFile(target.resolve("discipline.trees-0.0.9.jar"));
        assertThat(code(field)).isEqualTo("SEVERAL_JARS");
    }

    @Test
    void aCopyOfAFieldWithoutJavaHasItsOwnIdAndIsRight() throws IOException {
        Path jar = Files.write(folder.resolve("trees.jar"), new SampleBundle(folder).bytes());
        Path copy = folder.resolve("other-trees");
        assertThat(NewField.writeLike(copy, jar)).contains("catalog.yaml", "fixtures/nobody-looked-yet.yaml");
        for (String file : List.of("discipline.yaml", "catalog.yaml")) {
            assertThat(Files.readAllLines(copy.resolve(file)))
                    .filteredOn(line -> line.startsWith("title: "))
                    .as("%s has a title of its own", file)
                    .containsExactly("title: Other trees");
        }
        DisciplineFolder read = DisciplineFolder.read(copy);
        assertThat(read.problems()).isEmpty();
        assertThat(read.discipline().orElseThrow().id()).isEqualTo("other-trees");
        assertThat(read.fixtures()).isNotEmpty();
        Path scored = Files.write(
                folder.resolve("scored.jar"),
                SampleBundle.withScorer(Files.createDirectory(folder.resolve("scored")))
                        .bytes());
        assertThat(catchThrowableOfType(Refused.class, () -> NewField.writeLike(folder.resolve("new"), scored))
                        .refusals()
                        .get(0)
                        .code())
                .isEqualTo("SCORER_IN_JAVA");
    }

    private static String code(Path project) {
        return catchThrowableOfType(Refused.class, () -> Packing.built(project))
                .refusals()
                .get(0)
                .code();
    }
}
