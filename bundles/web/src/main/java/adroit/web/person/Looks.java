package adroit.web.person;

import java.util.List;

/**
 * Some of the ledger of access.
 *
 * @param rows newest first
 * @param older address of those before them; empty where these are the first ever
 */
public record Looks(List<Look> rows, String older) {
    public Looks {
        rows = List.copyOf(rows);
    }
}
