package adroit.fit;

import adroit.scoring.Channel;
import adroit.work.Check;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty of one person on the two axes.
 *
 * @param duty id of a duty of the discipline's catalog
 * @param outcome how good the outcome was, 1 to 5: the mean of the newest rating of each source of the deciding channel
 * @param channel the channel that decided; others do not enter
 * @param sources how many sources the mean is of
 * @param newest the day of the newest rating that counts
 * @param fit how fitting the tool of that newest rating is
 * @param tool id of the tool that was used, where the catalog has it
 * @param otherTool what was used instead, as it was written down
 * @param better ids of the supplied tools that would fit better; empty unless the fit is low
 */
public record DutyFit(
        String duty,
        double outcome,
        Channel channel,
        int sources,
        LocalDate newest,
        ToolFit fit,
        @Nullable String tool,
        @Nullable String otherTool,
        List<String> better) {
    /** From this outcome on a duty is said to be done well: it can be used as it is, in unusual cases too. */
    public static final double WELL = 4.0;

    public DutyFit {
        Check.id("duty", duty);
        Check.level("outcome", outcome);
        better = List.copyOf(better);
        if (sources < 1) {
            throw new IllegalArgumentException("duty " + duty + " has an outcome of no source");
        }
    }

    /** Whether the duty is done well, whatever it is done with. */
    public boolean doneWell() {
        return outcome >= WELL;
    }
}
