package adroit.web.preview;

import adroit.web.layout.Section;
import adroit.web.watch.WatchPage;
import adroit.web.watch.WatchPage.WatchChoice;
import adroit.web.watch.WatchPage.WatchLine;
import adroit.web.watch.WatchPage.WatchStep;
import adroit.web.watch.WatchPage.WatchValues;
import java.util.List;

/** The watch list of a field in its states. */
final class Watching {
    private Watching() {}

    static WatchPage some() {
        return page(
                "",
                List.of(
                        line("w-7", "Gaussian splatting", "Technology", true, "", false),
                        line("w-9", "Reads a digital twin critically", "Skill", false, "", false)),
                List.of(line("w-2", "ISO 37120", "Standard", false, "Let go", false)),
                WatchValues.NONE);
    }

    static WatchPage refused() {
        return page(
                "The reason is empty. Say in a sentence why.",
                List.of(line("w-7", "Gaussian splatting", "Technology", true, "", true)),
                List.of(),
                WatchValues.NONE);
    }

    static WatchPage goneMeanwhile() {
        return page(
                "“ISO 37120” is watched no more: let go. Put it on the list anew.",
                List.of(),
                List.of(line("w-2", "ISO 37120", "Standard", false, "Let go", true)),
                WatchValues.NONE);
    }

    static WatchPage nothing() {
        return page("", List.of(), List.of(), WatchValues.NONE);
    }

    private static WatchLine line(String id, String title, String kind, boolean due, String state, boolean open) {
        boolean tool = kind.equals("Technology");
        boolean over = !state.isEmpty();
        return new WatchLine(
                id,
                title,
                kind,
                "Three surveys this year came with it; nobody here can read one yet.\nhttps://example.org/"
                        + "splats/".repeat(20),
                tool ? "https://example.org/splatting" : "",
                "May 2, 2027",
                due,
                state,
                "",
                tool,
                List.of(
                        new WatchStep("Put on the watch list", "Cleo Sample, Nov 2, 2026", "From a trend."),
                        new WatchStep("Looked at again", "Cleo Sample, Nov 3, 2026", "Still one vendor.")),
                open ? "It grows." : "",
                open && !over ? "2027-01-31" : "",
                open && !over ? "p-3" : "",
                open);
    }

    private static WatchPage page(String problem, List<WatchLine> watched, List<WatchLine> over, WatchValues values) {
        return new WatchPage(
                Frames.signedIn("Watch list of GIS", Section.REVIEWS),
                "Geographic information systems",
                "/catalogs/gis",
                "/watch/gis",
                problem,
                watched,
                over,
                watched.isEmpty() ? List.of() : List.of(new WatchChoice("p-3", "p-3: One more tool")),
                "2026-11-24",
                values,
                List.of(new WatchChoice("technology", "Technology"), new WatchChoice("standard", "Standard")));
    }
}
