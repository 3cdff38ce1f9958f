package adroit.measurement;

import adroit.measurement.table.Grid;
import adroit.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Published response data with published results. */
public final class Psy {
    private Psy() {}

    /** All columns of a file of the export. */
    public static Grid export(String file) {
        return grid("psy/r_export/" + file);
    }

    /** A file whose cells that are no numbers are missing. */
    public static Grid grid(String file) {
        List<String[]> lines = lines(file);
        return Grid.of(
                Arrays.asList(lines.get(0)),
                lines.stream().skip(1).map(Psy::numbers).toArray(double[][]::new));
    }

    /** The columns of these names. */
    public static Grid choose(Grid grid, String... names) {
        return grid.columns(
                Arrays.stream(names).mapToInt(grid.columnNames()::indexOf).toArray());
    }

    private static List<String[]> lines(String file) {
        try {
            return Files.readString(SharedData.file(file))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String[] cells) {
        return Arrays.stream(cells)
                .mapToDouble(cell -> cell.matches("-?[0-9.]+(e-?\\d+)?") ? Double.parseDouble(cell) : Double.NaN)
                .toArray();
    }
}
