package adroit.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.bundle.NextApi;
import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import town.sample.PureScorer;

/** What a bundle that was built on this api would say to a coming one. */
class NextApiTest {
    private static final Path API = Path.of("../api/target/classes");

    private final byte[] bundle;

    NextApiTest(@TempDir Path folder) throws IOException {
        bundle = SampleBundle.withScorer(folder).bytes();
    }

    @Test
    void withTheSameApiNothingIsWrong() throws IOException {
        assertThat(problems(c -> c, m -> m)).isEmpty();
        assertThat(NextApi.imports("trees.jar", bundle))
                .containsExactly("adroit.catalog [0.1,1)", "adroit.scoring [0.1,1)");
    }

    @Test
    void aMajorVersionIsOutOfTheRange() throws IOException {
        assertThat(problems(c -> c, m -> m.replace("0.1.0", "1.0.0")))
                .contains("It takes adroit.scoring in [0.1,1); it will be 1.0.0.");
    }

    @Test
    void aMethodThatItCallsMayBeGoneThoughTheVersionDoesNotSaySo() throws IOException {
        assertThat(problems(content -> renamed(content, "score", "judge"), m -> m))
                .anyMatch(p -> p.contains("judge, which it would have to write"))
                .allMatch(p -> p.startsWith(PureScorer.class.getName()));
    }

    @Test
    void whatIsNoApiIsRefused() {
        assertThatThrownBy(() -> NextApi.read("trees.jar", bundle))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_AN_API");
    }

    private List<String> problems(UnaryOperator<byte[]> classes, UnaryOperator<String> manifest) throws IOException {
        return NextApi.read("adroit.api.jar", api(classes, manifest)).problems("trees.jar", bundle);
    }

    private static byte[] api(UnaryOperator<byte[]> classes, UnaryOperator<String> manifest) throws IOException {
        List<ArchiveEntry> entries = new ArrayList<>();
        String headers = "Manifest-Version: 1.0\r\nBundle-ManifestVersion: 2\r\nBundle-SymbolicName: adroit.api\r\n"
                + "Export-Package: adroit.catalog;version=\"0.1.0\",adroit.scoring;version=\"0.1.0\",adroit.wor\r\n"
                + " k;version=\"0.1.0\"\r\n\r\n";
        entries.add(
                new ArchiveEntry("META-INF/MANIFEST.MF", manifest.apply(headers).getBytes(StandardCharsets.UTF_8)));
        try (Stream<Path> all = Files.walk(API)) {
            for (Path each :
                    all.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                entries.add(new ArchiveEntry(
                        API.relativize(each).toString().replace('\\', '/'), classes.apply(Files.readAllBytes(each))));
            }
        }
        return ArchiveWriter.bytes(entries);
    }

    private static byte[] renamed(byte[] content, String from, String to) {
        ClassReader reader = new ClassReader(content);
        if (!reader.getClassName().equals("adroit/scoring/Scorer")) {
            return content;
        }
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return super.visitMethod(
                                access, name.equals(from) ? to : name, descriptor, signature, exceptions);
                    }
                },
                0);
        return writer.toByteArray();
    }
}
