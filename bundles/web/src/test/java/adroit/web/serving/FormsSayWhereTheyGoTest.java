package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form without an address of its own is sent to whatever stands in the browser's line, with everything that was asked for there. */
class FormsSayWhereTheyGoTest {
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\"[^>]*>");

    @Test
    void everyFormThatChangesSomethingNamesAnAddressWithoutAQuestion() throws IOException {
        List<String> forms;
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            forms = templates
                    .filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(FormsSayWhereTheyGoTest::forms)
                    .toList();
        }
        assertThat(forms).isNotEmpty().allSatisfy(form -> assertThat(form).containsPattern("action=\"(/|\\$\\{)"));
        assertThat(forms).noneSatisfy(form -> assertThat(form).containsPattern("action=\"/[^\"$]*\\?"));
    }

    private static Stream<String> forms(Path template) {
        try {
            return FORM.matcher(Files.readString(template)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
