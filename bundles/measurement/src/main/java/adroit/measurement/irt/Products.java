package adroit.measurement.irt;

import java.util.function.Supplier;

/**
 * Posteriors over the nodes as products of rows of probabilities, and their means, for some persons at a time. Nodes are kept in slices of eight, so that one slice of all rows stays near the processor
 * while the persons pass by. Every implementation multiplies four rows at a time as (a·b)·(c·d) and sums every eighth node together, eight sums that are then added in one fixed order: the same bits
 * whichever computes, on every machine. One thread at a time.
 */
abstract class Products {
    /** Nodes of one slice, and how many sums run side by side. */
    static final int SLICE = 8;

    /** Persons taken at a time. */
    static final int BLOCK = 32;

    private static final Supplier<Products> FASTEST = fastestHere();

    /** By lanes of the processor where the Java machine offers them, else plain. */
    static Supplier<Products> fastest() {
        return FASTEST;
    }

    private static Supplier<Products> fastestHere() {
        try {
            Class.forName("adroit.measurement.irt.LaneProducts")
                    .getDeclaredConstructor()
                    .newInstance();
            return LaneProducts::new;
        } catch (ReflectiveOperationException | LinkageError | UnsupportedOperationException e) {
            return PlainProducts::new;
        }
    }

    /**
     * Multiplies the products of the first persons of a block by the rows from {@code from} to before {@code to} of those that each person has.
     *
     * @param products person by person, the nodes
     * @param cells slice by slice, row by row, eight nodes
     * @param rows of {@code cells} in all
     * @param offsets person by person, where a row begins within a slice
     * @param stride of {@code offsets} from person to person
     * @param counts how many rows each person has
     */
    abstract void multiply(
            double[] products,
            double[] cells,
            int rows,
            int[] offsets,
            int stride,
            int[] counts,
            int persons,
            int from,
            int to);

    /** The sum of all nodes of a person. */
    abstract double sum(double[] products, int person);

    /** The sum of products with θ. */
    abstract double sum(double[] products, int person, double[] theta);

    /** The sum of products with the squared distance from the mean. */
    abstract double squares(double[] products, int person, double[] theta, double mean);

    abstract void scale(double[] products, int person, double by);

    static double total(double a, double b, double c, double d, double e, double f, double g, double h) {
        return ((a + e) + (c + g)) + ((b + f) + (d + h));
    }
}
