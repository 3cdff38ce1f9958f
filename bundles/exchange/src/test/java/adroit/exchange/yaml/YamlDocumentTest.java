package adroit.exchange.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlDocumentTest {

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhereAndWhyAFileIsNotTaken(String text, String rule, int line) {
        Problem problem = refusal(text.getBytes(UTF_8));
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.suggestion()).isNotEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "empty", 0),
                Arguments.of("# only a remark\n", "empty", 0),
                Arguments.of("a: 1\nb: [1, 2\nc: 3\n", "yaml", 3),
                Arguments.of("a: 1\n\tb: 2\n", "yaml", 2),
                Arguments.of("a: b: c\n", "yaml", 1),
                Arguments.of("a: 1\nb: \u0007\n", "yaml", 2),
                Arguments.of("a: 1\nb: \"Trees \\e[31mRED\\e]0;pwn\\a\"\n", "control-character", 2),
                Arguments.of("a: \"gis \\u202Eexe.sh\"\n", "control-character", 1),
                Arguments.of("a: \u2067turned\n", "control-character", 1),
                Arguments.of("\"k\\x9b1m\": 1\n", "control-character", 1),
                Arguments.of("a: &x [1]\nb: *x\n", "alias", 2),
                Arguments.of("a: 1\n---\nb: 2\n", "documents", 2),
                Arguments.of("a: !!java.net.URL [x]\n", "tag", 1),
                Arguments.of("a: " + "[".repeat(100_000), "too-deep", 1),
                Arguments.of("a: " + "{a: ".repeat(10_000), "too-deep", 1),
                Arguments.of("- 1\n".repeat(1_100_000), "too-large", 999_998));
    }

    @Test
    void refusesAFileOfManyAliasesBeforeBuildingIt() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        assertThat(refusal(bomb.toString().getBytes(UTF_8)).rule()).isEqualTo("alias");
    }

    @Test
    void tellsAllThatIsNoPlainDataInOneReading() {
        assertThat(rules("a: !!java.util.Date 1\nb: !!java.util.Date 2\nc: !foo {d: 1}\nd: !foo [e]\n"))
                .containsExactly("tag 1", "tag 2", "tag 3", "tag 4");
        assertThat(rules("a: *unknown\nb: !foo 1\nc: *unknown\n")).containsExactly("alias 1", "tag 2", "alias 3");
        assertThat(rules("a: &a [1]\n" + "b: [" + "*a, ".repeat(80) + "]\nc: &c [*c]\n"))
                .hasSize(81)
                .contains("alias 3");
        assertThat(rules("a: !foo 1\nb: [1\nc: 2\n")).containsExactly("tag 1", "yaml 3");
    }

    private static List<String> rules(String text) {
        RefusedFile refused = catchThrowableOfType(
                RefusedFile.class, () -> YamlDocument.root(text.getBytes(UTF_8), new Findings("x.yaml")));
        return refused.problems().stream().map(p -> p.rule() + " " + p.line()).toList();
    }

    @Test
    void refusesWhatIsNoUtf8AndWhatIsTooLarge() {
        assertThat(refusal("a: \u00E9\n".getBytes(ISO_8859_1)).rule()).isEqualTo("encoding");
        assertThat(refusal(new byte[YamlDocument.LARGEST + 1]).rule()).isEqualTo("too-large");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(YamlDocument.root("\uFEFFa: 1\n".getBytes(UTF_8), new Findings("x.yaml"))
                        .peek("a"))
                .contains("1");
    }

    @Test
    void namesTheLineOfARealFileThatIsNotValid() throws IOException {
        byte[] content = Files.readAllBytes(SharedData.file("nice_800_181/nice_tasks.yml"));
        Problem problem = refusal(content);
        assertThat(problem.rule()).isEqualTo("yaml");
        assertThat(problem.line()).isBetween(1_207, 1_209);
    }

    @RepeatedTest(200)
    void neverThrowsAnythingElseWhateverTheText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String alphabet = "ab:- \n[]{}\"'#&*!|>%@`,?\t\u00E9~<=0.";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        try {
            YamlDocument.root(text.toString().getBytes(UTF_8), new Findings("fuzz.yaml"))
                    .fields()
                    .finish();
        } catch (RefusedFile refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static Problem refusal(byte[] content) {
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> YamlDocument.root(content, new Findings("x.yaml")));
        assertThat(refused).isNotNull();
        return refused.problems().get(0);
    }
}
