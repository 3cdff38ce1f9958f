package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.List;

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

    /** The refusal, or where the field is off one that says so: the server answers then as if it had no catalog to change. */
    static Refused because(Server server, String discipline, Refused refused) throws IOException {
        if (refused.status() != HttpURLConnection.HTTP_NOT_FOUND) {
            return refused;
        }
        try {
            String state = Json.parse(
                            server.get(Address.of("disciplines", discipline).toString()))
                    .text("state");
            return state.equals("disabled")
                    ? new Refused("The field " + discipline
                            + " is disabled, so its catalog is not there to be changed. Read it with 'adroit catalog show "
                            + discipline + "', or enable it first: adroit discipline enable " + discipline)
                    : refused;
        } catch (Refused unknown) {
            return refused;
        }
    }
}
