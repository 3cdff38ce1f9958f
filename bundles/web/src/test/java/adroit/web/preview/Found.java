package adroit.web.preview;

import adroit.web.layout.Section;
import adroit.web.search.SearchPage;
import adroit.web.search.SearchPage.Facet;
import adroit.web.search.SearchPage.HitLine;
import adroit.web.search.SearchPage.Meant;
import java.util.List;

/** Searches in their states. */
final class Found {
    private static final List<Facet> KINDS = List.of(
            new Facet("All", "", "/search?q=survey", false),
            new Facet("Tasks", "212", "/search?q=survey&kind=task", true),
            new Facet("Occupations", "18", "/search?q=survey&kind=occupation", false),
            new Facet("Skills", "3", "/search?q=survey&kind=skill", false));
    private static final List<Facet> SOURCES = List.of(
            new Facet("All", "", "/search?q=survey&kind=task", true),
            new Facet("Works of a bureau 24.2", "209", "/search?q=survey&kind=task&source=framework:works", false),
            new Facet("Geographic information systems", "3", "/search?q=survey&kind=task&source=field:gis", false));
    private static final List<HitLine> HITS = List.of(
            new HitLine(
                    "/fields/gis/skills/gnss-survey",
                    "Survey with satellite receivers",
                    "Skill",
                    "Geographic information systems",
                    "",
                    "",
                    "Captures positions in the field and tells how far they can be relied on.",
                    false),
            new HitLine(
                    "/frameworks/works-24-2/items/17",
                    "Surveyors",
                    "Occupation",
                    "Works of a bureau 24.2",
                    "Land survey party chief",
                    "17-1022.00",
                    "",
                    true));

    private Found() {}

    static SearchPage nothingAsked() {
        return page("", "", "", "", Meant.NOTHING, List.of(), List.of(), List.of(), "");
    }

    static SearchPage some() {
        return page(
                "survey",
                "task",
                "212 entries hold every word.",
                "",
                Meant.NOTHING,
                KINDS,
                SOURCES,
                HITS,
                "/search?q=survey&kind=task&page=2");
    }

    static SearchPage alike() {
        return page(
                "survy",
                "",
                "Nothing is written like this. 2 entries are written much alike.",
                "Not read in yet, so nothing of it is found: Works of a bureau 29.1. Search again in a minute.",
                new Meant("survey", "/search?q=survey"),
                List.of(),
                List.of(),
                HITS,
                "");
    }

    static SearchPage nothing() {
        return page(
                "unicorn",
                "",
                "Nothing holds any of these words.",
                "",
                Meant.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static SearchPage page(
            String words,
            String kind,
            String summary,
            String waiting,
            Meant meant,
            List<Facet> kinds,
            List<Facet> sources,
            List<HitLine> hits,
            String next) {
        return new SearchPage(
                Frames.signedIn("Search", Section.SEARCH),
                words,
                kind,
                "",
                summary,
                waiting,
                meant,
                kinds,
                sources,
                hits,
                "",
                next);
    }
}
