package adroit.web.preview;

import adroit.web.fields.AreaEntry;
import adroit.web.fields.Arrival;
import adroit.web.fields.CatalogExcerpt;
import adroit.web.fields.CredentialEntry;
import adroit.web.fields.FieldCard;
import adroit.web.fields.FieldPage;
import adroit.web.fields.FieldState;
import adroit.web.fields.FieldsPage;
import adroit.web.fields.ItemEntry;
import adroit.web.fields.ManageLink;
import adroit.web.fields.PositionEntry;
import adroit.web.fields.ProcedureEntry;
import adroit.web.fields.SkillEntry;
import adroit.web.fields.SkillPage;
import adroit.web.fields.SourceLine;
import adroit.web.fields.SuggestForm;
import adroit.web.fields.SuggestionEntryView;
import adroit.web.fields.SuggestionsPage;
import adroit.web.fields.ToolLine;
import adroit.web.fields.UseLine;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import adroit.web.layout.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

final class Catalogs {

    private Catalogs() {}

    static FieldsPage fields() {
        return fields(new Arrival(true, true, true, "24 MB", "Street trees 0.1.0 is in service.", List.of()));
    }

    static FieldsPage looked() {
        return fields(new Arrival(
                true,
                true,
                true,
                "24 MB",
                "",
                List.of(),
                Optional.of(new Arrival.PackLook(
                        "Utilities 1.4.0", Offices.lookedAt().plan().orElseThrow(), Optional.of("0".repeat(64))))));
    }

    static FieldsPage notTaken() {
        return fields(new Arrival(
                true,
                false,
                false,
                "24 MB",
                "",
                List.of(new Arrival.Reason(
                        "CODE_NETWORK",
                        "trees.adroit!/bundles/town.trees-0.1.0.jar!/town/trees/TreeScorer.class:42",
                        "It uses the network: town.trees.TreeScorer.score names java.net.Socket.",
                        "A scorer works with what its case holds and with nothing else; leave this out."))));
    }

    /** A pack that was looked at, and could not be installed. */
    static FieldsPage withoutRoom() {
        return fields(new Arrival(
                true,
                true,
                true,
                "24 MB",
                "",
                List.of(new Arrival.Reason(
                        "", "", "The disk is full: nothing was changed. Make room, and try again.", "")),
                Optional.empty(),
                true,
                Optional.of(new Arrival.Waiting("utilities-1.4.0.adroit", "0".repeat(64)))));
    }

    private static FieldsPage fields(Arrival arrival) {
        return new FieldsPage(
                Frames.signedIn("Professional fields", Section.FIELDS),
                List.of(
                        card("Geographic information systems", FieldState.ACTIVE, "Well", Optional.empty()),
                        card("Finance", FieldState.OFFERED, "Not running", Optional.empty()),
                        card(
                                "Utilities",
                                FieldState.QUARANTINED,
                                "Set aside",
                                Optional.of(new FieldCard.Fault(
                                        "FIXTURE_FAILED",
                                        "Two of its own examples gave another score than they expect.",
                                        "Ask the keeper for a corrected pack. The version before keeps serving."))),
                        card(
                                "Street trees",
                                FieldState.REVOKED,
                                "Set aside",
                                Optional.of(
                                        new FieldCard.Fault(
                                                "PUBLISHER_REVOKED",
                                                "Its pack was signed by the key " + "87abc707".repeat(8)
                                                        + ", which was revoked.",
                                                "Install a pack that is signed with another key, or take the field off the list: Forget it, on its page, or adroit discipline remove.")))),
                List.of(
                        "20 November 2026, Geographic information systems: Version 1.4.0 serves in place of 1.3.0.",
                        "2 November 2026, Utilities: It was turned off for your department."),
                arrival);
    }

    static FieldsPage none() {
        return new FieldsPage(
                Frames.signedIn("Professional fields", Section.FIELDS),
                List.of(),
                List.of(),
                new Arrival(false, false, false, "24 MB", "", List.of()));
    }

    static FieldPage gis() {
        return field(
                List.of(
                        way("#parcels", "Parcel fabric and coordinate geometry", "2 skills", false),
                        way("#addressing", "Addressing and NG9-1-1", "1 skill", false),
                        way("#field-tools", "Tools by duty", "", false)),
                Optional.empty());
    }

    /** One page of a catalog of nine thousand skills. */
    static FieldPage large() {
        return field(
                List.of(
                        way("/fields/gis?part=skills", "Skills", "9,000", true),
                        way("/fields/gis?part=tools", "Tools by duty", "1,204", false)),
                Optional.of(excerpt("Skills: 61 to 120 of 340 found, of 9,000 in the catalog.")));
    }

    static FieldPage largeWithoutFinds() {
        return field(List.of(way("/fields/gis?part=skills", "Skills", "9,000", true)), Optional.of(excerpt("")));
    }

    private static CatalogExcerpt excerpt(String said) {
        return new CatalogExcerpt(
                "/fields/gis",
                true,
                List.of(new Choice("", "All areas (9,000)", true), new Choice("parcels", "Parcels (812)", false)),
                "parcel",
                said,
                Turn.of(said.isEmpty() ? 0 : 340, 60, 2, page -> "/fields/gis?part=skills&q=parcel&page=" + page));
    }

    private static FieldPage.Way way(String href, String title, String count, boolean here) {
        return new FieldPage.Way(href, title, count, here);
    }

    private static FieldPage field(List<FieldPage.Way> ways, Optional<CatalogExcerpt> excerpt) {
        boolean found = excerpt.map(e -> !e.said().isEmpty()).orElse(true);
        return new FieldPage(
                Frames.signedIn("Geographic information systems", Section.FIELDS),
                "Geographic information systems",
                "Making, keeping and publishing the city’s spatial data.",
                "Edition 2026.1, affirmed on 1 October 2026 by Information Technology, scale of five levels.",
                ways,
                excerpt,
                !found
                        ? List.of()
                        : List.of(
                                new AreaEntry(
                                        "parcels",
                                        "Parcel fabric and coordinate geometry",
                                        List.of(
                                                skill("Parcel fabric editing", Optional.empty()),
                                                skill("Coordinate geometry", Optional.empty()))),
                                new AreaEntry(
                                        "addressing",
                                        "Addressing and NG9-1-1",
                                        List.of(skill("Address assignment", Optional.of("Addressing by grid"))))),
                !found
                        ? List.of()
                        : List.of(
                                new ToolLine("Maintain the parcel fabric", "ArcGIS Pro", "digital", "preferred"),
                                new ToolLine("Maintain the parcel fabric", "Total station", "manual", "acceptable")),
                List.of(new ProcedureEntry(
                        "Assign a new address",
                        "Planning and Development",
                        true,
                        List.of("Verify the road name", "Measure along the centerline", "Publish to the 9-1-1 map"))),
                Optional.of("Stale: last affirmed on 1 October 2025, more than 12 months ago. Tools and standards may"
                        + " have moved on."),
                List.of(credential()),
                List.of(new PositionEntry("GIS Technician", "Edits parcels and collects in the field.")),
                "0 reviewed test items and 9 drafts. Drafts serve development only.",
                sources(),
                form(Optional.empty()),
                "/crosswalk/gis",
                Optional.of("/catalogs/gis"),
                Optional.of(new ManageLink("/install/gis", "Manage it")));
    }

    static SkillPage skill(boolean keeper) {
        SuggestionEntryView answered = suggestion(keeper, true);
        return new SkillPage(
                Frames.signedIn("Overhead line work", Section.FIELDS),
                "Water and electric utilities",
                "/fields/utilities",
                "Overhead line work",
                "Builds, maintains and repairs overhead distribution from pole or bucket.",
                "Operations",
                "Line work, NESC and minimum approach",
                Optional.empty(),
                List.of(
                        new SkillPage.Fact("Reviewed", "Not reviewed"),
                        new SkillPage.Fact("Catalog", "Edition 2026.1, affirmed on 1 November 2026"),
                        new SkillPage.Fact("Kept by", "Utilities"),
                        new SkillPage.Fact("Id", "overhead-line-work")),
                keeper
                        ? Optional.of("Stale: last affirmed on 1 October 2025, more than 12 months ago.")
                        : Optional.empty(),
                List.of(
                        new SkillEntry.LevelText("Level 1, Awareness", "Sets up the truck with chocks and grounds."),
                        new SkillEntry.LevelText("Level 3, Intermediate", "Frames and sets poles and sags conductor."),
                        new SkillEntry.LevelText("Level 5, Expert", "Brings a new method into the crews' work.")),
                List.of(new ToolLine(
                        "Build and maintain lines", "Live-line tools (hot sticks)", "manual", "preferred")),
                List.of(new ProcedureEntry(
                        "Take a feeder section out of service",
                        "Utilities",
                        false,
                        List.of("Write the order", "Have it checked", "Open, lock and tag"))),
                List.of(credential()),
                List.of(new ItemEntry(
                        "In which order is a voltage detector used before grounding?",
                        "Draft",
                        "Level 2; Voltage detector",
                        List.of("a) On the line only", "b) Known source, line, known source"),
                        keeper ? Optional.of("Key: b. A detector that failed would read dead.") : Optional.empty())),
                List.of(new UseLine("Lineworker", "typical of the field", 3, "needed at entry")),
                List.of(new UseLine("Journey lineworker", "Lineworker II, Utilities", 3, "needed at entry")),
                Optional.of("A level is known of 12 people."),
                sources(),
                keeper
                        ? List.of(
                                new SkillPage.Counterpart(
                                        "/frameworks/works-24-2/items/7",
                                        "Install and repair power lines",
                                        "Means nearly the same",
                                        "Works, edition 24.2",
                                        "In edition 29 it is gone. This match stays on its own edition."),
                                new SkillPage.Counterpart(
                                        "", "Line work", "Is wider", "trades-1, which is not brought in here", ""))
                        : List.of(),
                "/crosswalk/utilities/overhead-line-work",
                form(keeper ? Optional.of("Say it in a sentence of at least 10 characters.") : Optional.empty()),
                List.of(answered),
                keeper ? Optional.of("/catalogs/utilities/skills/overhead-line-work") : Optional.empty());
    }

    static SuggestionsPage suggestions(boolean keeper) {
        return new SuggestionsPage(
                Frames.signedIn("Suggestions", Section.FIELDS),
                "Water and electric utilities",
                "/fields/utilities",
                keeper,
                List.of(suggestion(keeper, false), suggestion(keeper, true)),
                keeper ? Optional.of("Say it in a sentence of at least 10 characters.") : Optional.empty());
    }

    static SuggestionsPage noSuggestions() {
        return new SuggestionsPage(
                Frames.signedIn("Suggestions", Section.FIELDS),
                "Finance",
                "/fields/finance",
                false,
                List.of(),
                Optional.empty());
    }

    private static SuggestionEntryView suggestion(boolean keeper, boolean answered) {
        String id = answered ? "s-1" : "s-2";
        return new SuggestionEntryView(
                id,
                answered ? "Overhead line work" : "The whole catalog",
                "Sam Sample, 2 November 2026, 10:42 UTC",
                "Anchor 3 should name the new transformer lift.",
                answered ? "Taken up" : "Not answered yet",
                answered ? "met" : "plain",
                answered
                        ? List.of(new SuggestionEntryView.AnswerLine(
                                "Taken up", "Kim Keeper, 3 November 2026, 08:10 UTC", "Goes into the next edition."))
                        : List.of(),
                keeper ? Optional.of("/fields/utilities/suggestions/" + id) : Optional.empty(),
                keeper ? Optional.of("/watch/utilities") : Optional.empty(),
                SuggestionEntryView.Draft.NONE);
    }

    private static CredentialEntry credential() {
        return new CredentialEntry(
                "Qualified electrical employee, yearly review of practices",
                "Refresher",
                "The utility",
                "12 months",
                "none named",
                "Observed on the job and retrained where a practice is new.");
    }

    private static List<SourceLine> sources() {
        return List.of(
                new SourceLine("ANSI C2, National Electrical Safety Code, IEEE, 2023", Optional.empty()),
                new SourceLine(
                        "National Electrical Safety Code, edition of 2017, IEEE, 2017",
                        Optional.of("ANSI C2, National Electrical Safety Code")));
    }

    private static SuggestForm form(Optional<String> problem) {
        return new SuggestForm("/fields/gis/suggestions", "", 2000, problem.isPresent() ? "short" : "", problem);
    }

    private static FieldCard card(String title, FieldState state, String health, Optional<FieldCard.Fault> fault) {
        return new FieldCard(
                state == FieldState.OFFERED ? Optional.empty() : Optional.of("/fields/gis"),
                title,
                "Making, keeping and publishing what the field is responsible for.",
                state,
                "1.0.0",
                "Information Technology",
                state == FieldState.ACTIVE ? OptionalInt.of(27) : OptionalInt.empty(),
                health,
                state == FieldState.QUARANTINED
                        ? Optional.empty()
                        : Optional.of(new ManageLink(
                                "/install/gis", state == FieldState.OFFERED ? "Install it" : "Manage it")),
                fault);
    }

    private static SkillEntry skill(String title, Optional<String> successor) {
        return new SkillEntry(
                "/fields/gis/skills/some-skill",
                title,
                "Technology",
                "Keeps the record of boundaries exact and traceable to its sources.",
                successor,
                successor.isPresent() ? Optional.empty() : Optional.of("until Jun 30, 2027"),
                List.of(
                        new SkillEntry.LevelText("Level 1, Awareness", "Finds a parcel and reads its record."),
                        new SkillEntry.LevelText(
                                "Level 3, Practitioner", "Posts a recorded plat and resolves its misclosure.")),
                List.of("URISA GIS Management Competency Model, 2012"));
    }
}
