package adroit.plugins.internal;

import adroit.catalog.Catalog;
import adroit.scoring.Scorer;

/** Reads what a discipline's bundle says. Both throw {@link Faulty} with every problem and its place. */
interface DisciplineReader {
    /** @param place how people are to find the file, such as {@code gis.jar!/discipline.yaml} */
    Description description(String place, byte[] yaml);

    Catalog catalog(String place, byte[] yaml);

    /** The scorer that a {@code scoring.yaml} describes for the skills of the catalog. */
    Scorer scorer(String place, byte[] yaml, Catalog catalog);
}
