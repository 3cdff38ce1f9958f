package adroit.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file that somebody brought.
 *
 * @param id {@code i-} and a number that grows
 * @param kind what it holds: {@code roster}, {@code evidence} …
 * @param file its name
 * @param account id of the account that brought it
 * @param by what that account is called
 * @param problem why nothing was stored and what to do, or null
 */
public record ImportRun(
        String id,
        String kind,
        String file,
        String account,
        String by,
        Instant started,
        Instant changed,
        ImportState state,
        ImportChoice choice,
        ImportCounts counts,
        @Nullable String problem) {
    public ImportRun {
        if (!id.matches("i-\\d{1,18}")) {
            throw new IllegalArgumentException("id '" + id + "' is not i- and a number");
        }
        if (kind.isBlank() || file.isBlank()) {
            throw new IllegalArgumentException("kind and file must not be blank");
        }
    }

    /** The id that a number stands for. */
    public static String id(long number) {
        return "i-" + number;
    }

    /** The number in the id. */
    public long number() {
        return Long.parseLong(id.substring(2));
    }

    /** The same, another step on. */
    public ImportRun now(ImportState next, Instant at) {
        return new ImportRun(id, kind, file, account, by, started, at, next, choice, counts, null);
    }

    /** The same with what came of it. */
    public ImportRun with(ImportState next, ImportCounts result, @Nullable String why, Instant at) {
        return new ImportRun(id, kind, file, account, by, started, at, next, choice, result, why);
    }

    /** The same, to be taken so. */
    public ImportRun choosing(ImportChoice other) {
        return new ImportRun(id, kind, file, account, by, started, changed, state, other, counts, problem);
    }
}
