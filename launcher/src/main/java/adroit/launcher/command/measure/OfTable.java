package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Columns of numbers, rows of persons or objects. */
abstract class OfTable extends Measurement {
    @Option(names = "--items", paramLabel = "A,B|A:C", description = "The columns to measure (default: all).")
    @Nullable
    String items;

    @Option(names = "--person", paramLabel = "COLUMN", description = "The column that names persons.")
    @Nullable
    String person;
}
