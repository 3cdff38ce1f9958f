package adroit.launcher.command;

import adroit.exchange.catalog.CatalogFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/** The JSON Schema of a catalog.yaml. Loaded by {@link FlatClassPath} only. */
public final class CatalogSchema implements Function<Path, String> {
    /** Made by its name. */
    public CatalogSchema() {}

    @Override
    public String apply(Path asked) {
        return new String(CatalogFile.schema(), StandardCharsets.UTF_8);
    }
}
