package adroit.web.preview;

import adroit.web.assess.AssessPage;
import adroit.web.assess.RunPage;
import adroit.web.layout.Section;
import java.util.List;

final class Assessing {
    private static final String ABOUT = "Workforce planning, the whole city, as of November 21, 2026.";

    private Assessing() {}

    static AssessPage outlook() {
        return page(
                "434 results would be made",
                List.of(
                        "One for each position that somebody holds and a signed job analysis describes: 430 people. 12 have no result for this purpose yet; earlier results stay on record.",
                        "Of 57 people evidence was recorded that is newer than their result."),
                "Assess everybody as of today",
                List.of(),
                "/assess/a-1");
    }

    static AssessPage nobody() {
        return page(
                "Nobody can be assessed here yet",
                List.of("No signed job analysis describes a position that somebody holds here."),
                "",
                List.of(new AssessPage.Way("/imports", "Bring signed job analyses in")),
                "");
    }

    private static AssessPage page(
            String heading, List<String> sentences, String button, List<AssessPage.Way> ways, String running) {
        return new AssessPage(
                Frames.signedIn("Assess everybody", Section.OVERVIEW),
                Frames.purposes(),
                Frames.choices("The whole city", "Planning and Development"),
                "workforce-planning",
                "",
                heading,
                sentences,
                button,
                ways,
                running,
                running.isEmpty() ? "How far that assessment was is not known any more." : "");
    }

    static RunPage running() {
        return run(true, true, "Results are being made", "213 of 434 results are made.", List.of());
    }

    static RunPage done() {
        return run(
                false,
                true,
                "434 results were made",
                "They stand on the pages of the people and in every count.",
                List.of(
                        new AssessPage.Way("/overview", "See the overview"),
                        new AssessPage.Way("/assess/", "Assess again")));
    }

    static RunPage stopped() {
        return run(
                false,
                false,
                "The assessment was stopped",
                "213 results were made and kept; the others are as they were.",
                List.of(new AssessPage.Way("/assess/", "Assess again")));
    }

    private static RunPage run(
            boolean running, boolean good, String heading, String sentence, List<AssessPage.Way> ways) {
        return new RunPage(
                Frames.signedIn("Assess everybody", Section.OVERVIEW),
                "/assess-running",
                ABOUT,
                running,
                good,
                heading,
                List.of(sentence),
                213,
                434,
                ways);
    }
}
