package adroit.web.imports;

import adroit.web.layout.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file, from being sent to being taken.
 *
 * @param frame the frame around the page
 * @param href the page's own address
 * @param title what it holds, and its number
 * @param file the file's name
 * @param about who sent what and when, in a sentence
 * @param running whether it is being read now
 * @param good whether it was taken or could be
 * @param heading how far it is, in few words; empty before anything was tried
 * @param sentences what came of it
 * @param news what of it is new beside what is on record, or was when it was taken
 * @param notes what was guessed while it was read
 * @param problems the first rows that are left out
 * @param more how many more there are, in a sentence; may be empty
 * @param rejected the address of the file of rejected rows; empty where there is none
 * @param take the label of the button that takes it; empty where it cannot be
 * @param mapping what its columns mean, where that can still be said
 * @param missing who is kept already and not in the file, in sentences; empty where nobody is
 * @param confirm what must be confirmed before it is taken; empty where nothing must be
 * @param confirmed what the confirmation sends back
 * @param next where to go once it is taken
 */
public record ImportPage(
        Frame frame,
        String href,
        String title,
        String file,
        String about,
        boolean running,
        boolean good,
        String heading,
        List<String> sentences,
        List<String> news,
        List<String> notes,
        List<Fault> problems,
        String more,
        String rejected,
        String take,
        Optional<Mapping> mapping,
        String missing,
        String confirm,
        String confirmed,
        List<Next> next) {

    /** A place to go to, and what for. */
    public record Next(String href, String label) {}

    /** How the outcome looks: what leaves rows out is a warning, even where the others can be taken. */
    public String style() {
        if (!good) {
            return "usa-alert--error";
        }
        return problems.isEmpty() ? "usa-alert--success" : "usa-alert--warning";
    }

    public ImportPage {
        sentences = List.copyOf(sentences);
        news = List.copyOf(news);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
        next = List.copyOf(next);
    }

    /** The same page with another first sentence, as something that went wrong. */
    ImportPage saying(String problem) {
        List<String> said = new ArrayList<>(List.of(problem));
        said.addAll(sentences);
        return new ImportPage(
                frame, href, title, file, about, running, false, heading, said, news, notes, problems, more, rejected,
                take, mapping, missing, confirm, confirmed, next);
    }

    /**
     * A row that is left out.
     *
     * @param place the row, and the cell of a workbook
     */
    public record Fault(String place, String column, String value, String reason, String remedy) {}
}
