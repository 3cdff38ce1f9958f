package adroit.launcher.command.measure;

import adroit.launcher.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A table in which raters may be rows. */
abstract class OfRatings extends OfTable {
    @Option(
            names = "--raters",
            paramLabel = "rows|columns",
            description = "Where raters stand: rows transposes the table (default: columns).")
    @Nullable
    String raters;

    @Override
    final void check() {
        if (raters != null && !raters.equals("rows") && !raters.equals("columns")) {
            throw new Refused("--raters " + raters + " is neither rows nor columns.");
        }
    }
}
