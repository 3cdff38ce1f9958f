package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adroit.web.preview.Previews;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Assets ASSETS = Assets.shipped();

    @Test
    void everyAssetIsThereUnderTheNameOfItsContent() throws IOException {
        for (String served : ASSETS.names().values()) {
            assertThat(bytes(served)).as(served).isNotEmpty();
        }
    }

    @Test
    void theStyleSheetRefersToNothingThatIsNotCarried() throws IOException {
        String css = new String(bytes(served("adroit.css")), StandardCharsets.UTF_8);
        Matcher reference = Pattern.compile("url\\(([^)\"']+)\\)").matcher(css);
        assertThat(reference.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(ASSETS.names()::containsValue);
    }

    @Test
    void refusesAnAssetThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSETS.at("no-such-file.css"));
    }

    @Test
    void noPageCarriesStyleOrScriptOfItsOwn() {
        Pattern inline =
                Pattern.compile("<style|<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=", Pattern.CASE_INSENSITIVE);
        Previews.all().forEach((name, html) -> assertThat(html).as(name).doesNotContainPattern(inline));
    }

    @Test
    void theOverviewIsLight() throws IOException {
        Map<String, String> pages = Previews.all();
        int script = packed("htmx.js") + packed("adroit.js");
        int page = gzip(Objects.requireNonNull(pages.get("overview-county")).getBytes(StandardCharsets.UTF_8));
        int font = bytes(served("public-sans-latin-wght-normal.woff2")).length;
        assertThat(script).isLessThan(15_000);
        assertThat(page + script + font + packed("adroit.css") + packed("sprite.svg"))
                .isLessThan(110_000);
    }

    private static String served(String name) {
        return ASSETS.at(name).substring(Assets.PATH.length());
    }

    private static int packed(String name) throws IOException {
        return gzip(bytes(served(name)));
    }

    private static int gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.size();
    }

    private static byte[] bytes(String served) throws IOException {
        try (InputStream content = AssetsTest.class.getResourceAsStream("/adroit/web/static/" + served)) {
            return Objects.requireNonNull(content, served).readAllBytes();
        }
    }
}
