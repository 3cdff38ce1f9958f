package adroit.measurement.irt;

import adroit.measurement.Reason;

/** An item that could not be calibrated, and why. It can still be reported as percent correct. */
public record LeftOut(String item, Reason reason) {

    static LeftOut constant(String item, int distinct) {
        return new LeftOut(
                item,
                distinct == 0
                        ? new Reason("all-missing", item + " was answered by nobody.", "Leave it out.")
                        : new Reason(
                                "constant",
                                item + " was answered alike by everybody.",
                                "It tells nothing about differences between persons; leave it out or give it to others."));
    }
}
