package adroit.launcher.command.measure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--raters " + raters + " is neither rows nor columns.");
        }
    }
}
