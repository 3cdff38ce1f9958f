package adroit.evidence;

import adroit.work.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person answered to an item of a knowledge test; see {@link adroit.catalog.TestItem}. It enters no result: only the item's key, which may be corrected, says whether it is right.
 *
 * @param item id of an item of the discipline's catalog
 * @param option id of the option that was chosen, or null where the person said that they do not know
 */
public record ItemAnswer(
        String clientId,
        String person,
        String discipline,
        LocalDate observed,
        String item,
        @Nullable String option) implements Fact {
    public ItemAnswer {
        ClientId.check(clientId);
        Check.id("item", item);
        if (option != null) {
            Check.text("option", option);
        }
    }

    @Override
    public String subject() {
        return item;
    }

    @Override
    public ItemAnswer withPerson(String other) {
        return new ItemAnswer(clientId, other, discipline, observed, item, option);
    }
}
