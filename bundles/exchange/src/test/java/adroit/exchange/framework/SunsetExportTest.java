package adroit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.CatalogYaml;
import adroit.exchange.catalog.SmallCatalog;
import adroit.exchange.skilltable.SkillSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the table of what a catalog is written as says of last days of use is so. */
class SunsetExportTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(yaml|xlsx|case)`[^|]*\\| ([^|]*)\\|");
    private static final String SKILL = "2027-06-30";
    private static final String TOOL = "2028-06-30";

    private final Catalog catalog = CatalogFile.read(
            "catalog.yaml",
            SmallCatalog.TEXT
                    .replace("kind: manual, status: current}", "kind: manual, status: current, sunset: " + TOOL + "}")
                    .replace("title: Felling\n", "title: Felling\n    sunset: " + SKILL + "\n    successor: pruning\n")
                    .getBytes(UTF_8));

    @Test
    void everyFormatThatIsSaidToHaveThemHasThem() throws IOException {
        Map<String, String> written = Map.of(
                "yaml", new String(CatalogYaml.write(catalog, "0".repeat(64)), UTF_8),
                "xlsx", csv(),
                "case", CasePackage.of(catalog, "https://city.example").whole().toString());
        Map<String, String> told = told();
        assertThat(told).containsOnlyKeys(written.keySet());
        told.forEach((format, has) -> {
            boolean everything = has.contains("everything");
            boolean days = everything || has.contains("last days of use") || has.contains("`sunset`");
            assertThat(written.getOrDefault(format, "").contains(SKILL))
                    .as(format)
                    .isEqualTo(days);
            boolean tools = everything || (days && has.contains("tools"));
            assertThat(written.getOrDefault(format, "").contains(TOOL))
                    .as(format)
                    .isEqualTo(tools);
        });
    }

    @Test
    void whatIsInUseIsNotSaidToBeReplaced() {
        assertThat(CasePackage.of(catalog, "https://city.example").whole().toString())
                .contains("\"statusEndDate\":\"" + SKILL + "\"")
                .containsOnlyOnce("replacedBy");
    }

    private String csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SkillSheet.of(CatalogEdition.of(catalog)).writeCsv(out);
        return out.toString(UTF_8);
    }

    private static Map<String, String> told() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/formats.md"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent());
        }
        String text = Files.readString(folder.resolve("docs/formats.md"));
        Map<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(text.substring(text.indexOf("A catalog is written so:")));
        while (row.find()) {
            told.put(row.group(1), row.group(2));
        }
        return told;
    }
}
