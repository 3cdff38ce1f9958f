package adroit.form;

import adroit.scoring.Channel;
import adroit.work.Check;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form: what one writer is asked of one person in one position. The questions follow from the editions that it is pinned to.
 *
 * @param person id of whom it is about
 * @param position id of the position
 * @param channel self or supervisor
 * @param writer id of the person who fills it in
 * @param parts what its questions are made from, one for each professional field of the position
 * @param ended when it was submitted or withdrawn; null while it is open
 */
public record Form(
        String id,
        String round,
        String person,
        String position,
        Channel channel,
        String writer,
        List<Part> parts,
        State state,
        @Nullable Instant ended) {
    private static final Set<Channel> CHANNELS = Set.of(Channel.SELF, Channel.SUPERVISOR);

    /** How far it is. */
    public enum State {
        OPEN,
        SUBMITTED,
        /** Given up by its writer, or left open when the round was ended. Nothing of it was kept. */
        WITHDRAWN
    }

    /**
     * What the questions of one professional field are made from.
     *
     * @param analysis id of the signed job analysis
     * @param edition id of the catalog edition
     */
    public record Part(String discipline, String analysis, String edition) {}

    public Form {
        Check.id("form.id", id);
        parts = List.copyOf(parts);
        if (!CHANNELS.contains(channel)) {
            throw new IllegalArgumentException("form " + id + " is of channel " + channel.key());
        }
        if ((channel == Channel.SELF) != writer.equals(person)) {
            throw new IllegalArgumentException("form " + id + ": a self form is written by the person, another is not");
        }
    }

    /** The same form, ended. */
    public Form ended(State how, Instant when) {
        return new Form(id, round, person, position, channel, writer, parts, how, when);
    }

    /** Whether nothing has ended it. */
    public boolean isOpen() {
        return state == State.OPEN;
    }
}
