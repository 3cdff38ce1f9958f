package adroit.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a round is: who has submitted, never what. */
public record Progress(FormRound round, boolean open, List<Line> lines) {
    public Progress {
        lines = List.copyOf(lines);
    }

    /**
     * One form.
     *
     * @param person name of whom it is about
     * @param writer name of who fills it in
     * @param answered how many questions of an open draft have an answer
     * @param questions how many there are
     * @param signsIn whether its writer has an account
     */
    public record Line(
            Form form, String person, String position, String writer, int answered, int questions, boolean signsIn) {}

    /** Ids of the people of whom a form was submitted. */
    public Set<String> answered() {
        return lines.stream()
                .map(Line::form)
                .filter(form -> form.state() == Form.State.SUBMITTED)
                .map(Form::person)
                .collect(Collectors.toSet());
    }

    /** How many forms are in that state. */
    public long count(Form.State state) {
        return lines.stream().filter(line -> line.form().state() == state).count();
    }
}
