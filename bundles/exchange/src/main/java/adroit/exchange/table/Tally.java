package adroit.exchange.table;

/**
 * How many rows of a file were read, and what became of them. Blank rows are not counted.
 *
 * @param read rows read, the sum of the other two
 */
public record Tally(long read, long accepted, long rejected) {

    public Tally {
        if (accepted < 0 || rejected < 0 || read != accepted + rejected) {
            throw new IllegalArgumentException(
                    "read " + read + " is not accepted " + accepted + " + rejected " + rejected);
        }
    }
}
