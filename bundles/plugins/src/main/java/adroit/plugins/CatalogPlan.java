package adroit.plugins;

import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Conflict;
import adroit.proposal.Upgrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a field's catalog with another version.
 *
 * @param edition the label of the edition that comes in force
 * @param editionId its id
 * @param merged whether the city's own edition is brought together with what the version brings
 * @param changes what that changes of the edition in force, in sentences
 * @param kept what the city keeps otherwise than the version says, in sentences
 * @param conflicts places that both changed, each in another way: the city's words stay, and the keepers of the field are asked
 */
public record CatalogPlan(
        String edition,
        String editionId,
        boolean merged,
        List<String> changes,
        List<String> kept,
        List<Place> conflicts) {
    public CatalogPlan {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * One place, with its three versions; null where it is empty.
     *
     * @param before as both found it
     * @param city what stays in force
     * @param version what the version says
     */
    public record Place(
            String place,
            String title,
            String field,
            @Nullable String before,
            @Nullable String city,
            @Nullable String version) {}

    /** The upgrade in words. */
    public static CatalogPlan of(Upgrade upgrade) {
        return new CatalogPlan(
                upgrade.next().catalog().edition(),
                upgrade.next().id(),
                upgrade.isMerge(),
                upgrade.changes().changes().stream().map(ChangeWords::sentence).toList(),
                upgrade.isMerge()
                        ? upgrade.kept().changes().stream()
                                .map(ChangeWords::sentence)
                                .toList()
                        : List.of(),
                upgrade.conflicts().stream().map(CatalogPlan::place).toList());
    }

    private static Place place(Conflict c) {
        return new Place(c.place(), c.title(), c.field(), c.base(), c.theirs(), c.mine());
    }

    /** What is to be known of it beside that it was done; empty where the version's own edition came in force. */
    public String note() {
        if (!merged) {
            return "";
        }
        String together = "The city’s own catalog was brought together with what this version brings, as edition "
                + edition + ".";
        return conflicts.isEmpty()
                ? together
                : together + " " + (conflicts.size() == 1 ? "One place" : conflicts.size() + " places")
                        + " both had changed differently: the city’s words stay in force, and a proposal asks the keepers of the field.";
    }
}
