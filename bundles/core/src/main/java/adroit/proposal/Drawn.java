package adroit.proposal;

import java.util.List;

/**
 * A proposal of what was drawn from a reference framework, with what of it was not.
 *
 * @param left every item that was meant and is not proposed
 */
public record Drawn(Proposal proposal, List<Left> left) {
    public Drawn {
        left = List.copyOf(left);
    }

    /**
     * An item that is not proposed.
     *
     * @param item the publisher's id
     * @param reason a sentence: why, and what stands in the catalog instead
     */
    public record Left(String item, String title, String reason) {}
}
