package adroit.web.preview;

import adroit.web.fields.AreaEntry;
import adroit.web.fields.FieldCard;
import adroit.web.fields.FieldPage;
import adroit.web.fields.FieldState;
import adroit.web.fields.FieldsPage;
import adroit.web.fields.ProcedureEntry;
import adroit.web.fields.SkillEntry;
import adroit.web.fields.ToolLine;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

final class Catalogs {

    private Catalogs() {}

    static FieldsPage fields() {
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
                                        "Ask the keeper for a corrected pack. The version before keeps serving.")))));
    }

    static FieldsPage none() {
        return new FieldsPage(Frames.signedIn("Professional fields", Section.FIELDS), List.of());
    }

    static FieldPage gis() {
        return new FieldPage(
                Frames.signedIn("Geographic information systems", Section.FIELDS),
                "Geographic information systems",
                "Making, keeping and publishing the city’s spatial data.",
                "Edition 2026.1, affirmed on 1 October 2026 by Information Technology, scale of five levels.",
                List.of(
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
                List.of(
                        new ToolLine("Maintain the parcel fabric", "ArcGIS Pro", "digital", "preferred"),
                        new ToolLine("Maintain the parcel fabric", "Total station", "manual", "acceptable")),
                List.of(new ProcedureEntry(
                        "Assign a new address",
                        "Planning and Development",
                        true,
                        List.of("Verify the road name", "Measure along the centerline", "Publish to the 9-1-1 map"))));
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
                fault);
    }

    private static SkillEntry skill(String title, Optional<String> successor) {
        return new SkillEntry(
                "skill",
                title,
                "Technology",
                "Keeps the record of boundaries exact and traceable to its sources.",
                successor,
                List.of(
                        new SkillEntry.LevelText("Level 1, Awareness", "Finds a parcel and reads its record."),
                        new SkillEntry.LevelText(
                                "Level 3, Practitioner", "Posts a recorded plat and resolves its misclosure.")),
                List.of("URISA GIS Management Competency Model, 2012"));
    }
}
