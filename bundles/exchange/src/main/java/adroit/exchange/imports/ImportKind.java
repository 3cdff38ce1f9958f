package adroit.exchange.imports;

import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A kind of file that can be brought in. */
public interface ImportKind {

    /** What a field of the kind is called in files and options, and whether every row needs it. */
    record Field(String key, boolean required) {}

    /**
     * Takes a file in, or only says what would come of it.
     *
     * @param problems told everything that is wrong with the rows that are left out
     * @throws adroit.exchange.problem.RefusedFile where it is no such file at all; nothing is stored then
     */
    ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems);

    /** Whether its files are tables; others are taken or left as a whole. */
    boolean isTable();

    /** What a column may mean; none where the names of the columns are fixed. */
    List<Field> fields();

    /**
     * What the columns of a table are taken for.
     *
     * @throws adroit.exchange.problem.RefusedFile where it is no table
     */
    ImportPreview preview(Path file, ImportOptions options);
}
