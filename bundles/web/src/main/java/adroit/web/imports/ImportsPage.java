package adroit.web.imports;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * Where files are handed in, with those of before.
 *
 * @param frame the frame around the page
 * @param kinds what a file may hold
 * @param problem why the file sent last was not taken and what to do; empty where none was
 * @param largest how large a file may be
 * @param lines the files of before, the newest first
 * @param earlier the address of those before them; empty where there are none
 * @param known what columns were said to mean
 */
public record ImportsPage(
        Frame frame,
        List<Choice> kinds,
        String problem,
        String largest,
        List<Line> lines,
        String earlier,
        List<Known> known) {

    public ImportsPage {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        known = List.copyOf(known);
    }

    /** A file of before. */
    public record Line(String href, String file, String kind, String by, String when, String state, String counts) {}

    /** What columns were said to mean; {@code id} names it in the form that forgets it. */
    public record Known(String id, String kind, String columns, String by, String when) {}
}
