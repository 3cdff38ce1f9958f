package adroit.web.round;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * One round: who has submitted, never what.
 *
 * @param facts what it is for and until when
 * @param closes the last day, as a date field takes it
 * @param assessable how many people have a submitted form, where this visitor may have them assessed; else 0
 * @param assessed what came of an assessment just made; empty where there was none
 * @param maySlip whether this visitor may make slips
 * @param invitations the slips that were made
 */
public record RoundPage(
        Frame frame,
        String title,
        String facts,
        String tally,
        boolean open,
        boolean ended,
        String closes,
        List<Line> lines,
        long assessable,
        String assessed,
        boolean maySlip,
        long withoutAccount,
        List<Invitation> invitations,
        String action,
        String problem) {
    public RoundPage {
        lines = List.copyOf(lines);
        invitations = List.copyOf(invitations);
    }

    /** One form. */
    public record Line(String person, String position, String writer, String standing, boolean submitted) {}

    /** One slip. */
    public record Invitation(String id, String person, String made, String standing, boolean works) {}
}
