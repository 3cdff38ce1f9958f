package adroit.basis;

import adroit.evidence.Fact;
import adroit.scoring.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A fact as somebody may see it.
 *
 * @param sequence in the order of recording
 * @param channel by which it was observed; null where none was, as with a tool that is supplied
 * @param withdrawn what took the fact back; null where it stands
 * @param rater who or what it comes from; null where whoever looks may not know
 */
public record SeenFact(
        long sequence,
        Fact fact,
        @Nullable Channel channel,
        Fact.@Nullable Withdrawal withdrawn,
        @Nullable String rater) {
    /** The identifier in answers. */
    public String id() {
        return "f-" + sequence;
    }
}
