package adroit.exchange.skilltable;

import adroit.catalog.Catalog;
import adroit.catalogchange.EditionLabel;
import adroit.edition.CatalogEdition;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.CatalogYaml;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.SentTable;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that somebody sent to propose it: whole, as a {@code catalog.yaml}, or as a table of skills to be put into the edition that the table was written from.
 *
 * @param base id of that edition; null where the file does not name it
 */
public record SentCatalog(Catalog catalog, @Nullable String base) {
    /**
     * Reads a file. A table that names no edition is put into the one in force, one that names an edition that is not kept is refused; the outcome has the label that follows.
     *
     * @param name the file's own name; its ending tells a table of delimited text
     * @param kept finds an edition of the field by its id
     * @throws RefusedFile with every problem
     * @throws IOException where there is no room for a table while it is read
     */
    public static SentCatalog read(
            String name, byte[] sent, CatalogEdition inForce, Function<String, Optional<CatalogEdition>> kept)
            throws IOException {
        if (sent.length > CatalogFile.LARGEST) {
            throw CatalogFile.tooLarge(name);
        }
        if (isTable(name, sent)) {
            return table(name, sent, inForce, kept);
        }
        Catalog catalog = CatalogFile.proposed(name, sent);
        if (!catalog.discipline().equals(inForce.catalog().discipline())) {
            throw new RefusedFile(Problem.ofFile(
                    name,
                    "other-discipline",
                    "The catalog is of " + catalog.discipline() + "; here it is of "
                            + inForce.catalog().discipline() + ".",
                    "Send it to its own field."));
        }
        return new SentCatalog(catalog, CatalogYaml.base(sent).orElse(null));
    }

    private static boolean isTable(String name, byte[] sent) {
        boolean packed = sent.length > 1 && sent[0] == 'P' && sent[1] == 'K';
        String ending = name.toLowerCase(Locale.ROOT);
        return packed || ending.endsWith(".csv") || ending.endsWith(".xlsx");
    }

    private static CatalogEdition kept(String name, String id, Function<String, Optional<CatalogEdition>> kept) {
        return kept.apply(id)
                .orElseThrow(
                        () -> new RefusedFile(
                                Problem.ofFile(
                                        name,
                                        "unknown-edition",
                                        "The table says that it was written from edition " + id
                                                + ", which is not kept here.",
                                        "Download the table anew, or empty its column of editions to put it into the edition in force.")));
    }

    private static SentCatalog table(
            String name, byte[] sent, CatalogEdition inForce, Function<String, Optional<CatalogEdition>> kept)
            throws IOException {
        return SentTable.read(name, sent, file -> {
            SkillTable table = SkillTable.open(file);
            CatalogEdition base = table.base().map(id -> kept(name, id, kept)).orElse(inForce);
            String label = EditionLabel.after(inForce.catalog().edition());
            return new SentCatalog(table.into(base.catalog(), label), base.id());
        });
    }
}
