package adroit.plugins.internal;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import adroit.scoring.Scorer;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads the JSON that {@link SampleBundle} writes, and counts how often it is asked for a catalog. */
final class JsonReader implements DisciplineReader {
    final AtomicInteger catalogs = new AtomicInteger();

    @Override
    public Description description(String place, byte[] json) {
        return read(place, json, Description.class, "DESCRIPTION_INVALID");
    }

    @Override
    public Catalog catalog(String place, byte[] json) {
        catalogs.incrementAndGet();
        return read(place, json, Catalog.class, "CATALOG_INVALID");
    }

    @Override
    public Scorer scorer(String place, byte[] yaml, Catalog catalog) {
        return new ExchangeReader().scorer(place, yaml, catalog);
    }

    private static <T> T read(String place, byte[] json, Class<T> type, String code) {
        try {
            return CanonicalJson.read(json, type);
        } catch (UncheckedIOException e) {
            throw new Faulty(code, place + ":1:1 is not valid.", "Correct it.");
        }
    }
}
