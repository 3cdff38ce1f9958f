package adroit.exchange.framework.read;

import adroit.exchange.table.RowProblem;
import adroit.framework.SourceFile;
import java.util.List;
import java.util.function.Consumer;

/** What comes of one file, row by row. */
public final class FileCount {
    private final String name;
    private final Consumer<RowProblem> problems;
    private long accepted;
    private long rejected;
    private String note = "";

    FileCount(String name, Consumer<RowProblem> problems) {
        this.name = name;
        this.problems = problems;
    }

    public void accept() {
        accepted++;
    }

    /** A row that is left out, with what is wrong with it. */
    public void reject(List<RowProblem> why) {
        rejected++;
        why.forEach(problems);
    }

    /** Something that is told of a row that was counted as accepted already, and is left out after all. */
    public void takeBack(RowProblem why) {
        accepted--;
        reject(List.of(why));
    }

    /** Whether rows of it were read. */
    boolean isBegun() {
        return accepted + rejected > 0;
    }

    /** Something that a person should know of the file. */
    public void note(String sentence) {
        note = note.isEmpty() ? sentence : note + " " + sentence;
    }

    public SourceFile done() {
        return new SourceFile(name, accepted + rejected, accepted, rejected, note);
    }
}
