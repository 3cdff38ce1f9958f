package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editions of a discipline, newest first. */
final class Editions {
    private Editions() {}

    static List<Json> of(Server server, String discipline) throws IOException {
        return Pages.of(server, Address.of("catalogs", discipline, "editions")).items();
    }

    static boolean isInForce(Json edition) {
        return edition.isTrue("inForce");
    }

    /** The one in force; of a field that is off the one that was in force last. */
    static Json shown(List<Json> editions) {
        return editions.stream()
                .filter(e -> e.isTrue("lastInForce"))
                .findFirst()
                .orElse(editions.get(0));
    }

    /** Whether it is in force, in a word; of a field that is off, whether it was last. */
    static String standing(Json edition) {
        return isInForce(edition) ? "yes" : edition.isTrue("lastInForce") ? "was last" : "";
    }

    /**
     * The refusal, or the cause that can be found: the server answers alike for an edition that is not there and for a field that is off, which has no catalog to change.
     *
     * @param edition that was asked for; null for the one in force
     */
    static Refused because(Server server, String discipline, @Nullable String edition, Refused refused)
            throws IOException {
        if (refused.status() != HttpURLConnection.HTTP_NOT_FOUND) {
            return refused;
        }
        try {
            String state = Json.parse(
                            server.get(Address.of("disciplines", discipline).toString()))
                    .text("state");
            if (edition != null
                    && of(server, discipline).stream()
                            .noneMatch(e -> e.text("id").equals(edition))) {
                return new Refused("No edition " + edition + " of " + discipline
                        + " is kept here. See the ids of those that are: adroit catalog list");
            }
            return state.equals("disabled") ? disabled(discipline) : refused;
        } catch (Refused unknown) {
            return refused;
        }
    }

    private static Refused disabled(String discipline) {
        return new Refused("The field " + discipline
                + " is disabled, so its catalog is not there to be changed. Read it with 'adroit catalog show "
                + discipline + "', or enable it first: adroit discipline enable " + discipline);
    }
}
