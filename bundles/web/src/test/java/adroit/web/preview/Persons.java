package adroit.web.preview;

import adroit.web.layout.GapKind;
import adroit.web.layout.Section;
import adroit.web.people.PeoplePage;
import adroit.web.people.PersonRow;
import adroit.web.person.Anchor;
import adroit.web.person.AssignmentLine;
import adroit.web.person.ChannelLine;
import adroit.web.person.EvidencePage;
import adroit.web.person.GapLine;
import adroit.web.person.Look;
import adroit.web.person.Looks;
import adroit.web.person.Measure;
import adroit.web.person.PersonPage;
import adroit.web.person.Pin;
import adroit.web.person.RequirementCard;
import adroit.web.person.Result;
import adroit.web.person.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

final class Persons {

    private static final String HASH = "5f2c".repeat(16);

    private Persons() {}

    static PeoplePage list() {
        return new PeoplePage(
                Frames.signedIn("People", Section.PEOPLE),
                "",
                Frames.choices("All departments", "Information Technology", "Planning and Development"),
                "51–54 of 430 people, by family name.",
                List.of(
                        new PersonRow("/people/p-1", "Example, Ana", "AF1101", "GIS Analyst", "Information Technology"),
                        new PersonRow(
                                "/people/p-2",
                                "Łukasz-Ñandú, Đặng",
                                "AF1102",
                                "Senior Planner",
                                "Planning and Development"),
                        new PersonRow("/people/p-3", "Person 0f8e2d41", "", "Office Services Coordinator", "Police"),
                        new PersonRow(
                                "/people/p-4",
                                "Sample, Ola",
                                "AF1104",
                                "Crew Lead; Acting Supervisor",
                                "Public Works")),
                true,
                Optional.of("/people?before=p-1&at=1"),
                Optional.of("/people?after=p-4&at=55"));
    }

    static PeoplePage nobody(String query) {
        return new PeoplePage(
                Frames.signedIn("People", Section.PEOPLE),
                query,
                Frames.choices(""),
                "",
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    static PersonPage analyst() {
        return person(
                Optional.of(
                        new Result(
                                "GIS Analyst",
                                List.of(met(), exactly(), near(), skill(), tool(), open(), failed()),
                                List.of(new GapLine(
                                        GapKind.PROCEDURE,
                                        "9 of 14 people miss the step “Check completeness before the fee” of “Issue a permit”.",
                                        "Fix the process, not the people.")),
                                Pages.credentials(),
                                Pages.fits(),
                                pins(),
                                List.of(
                                        "2 skills at target, in 2 areas.",
                                        "The catalog counts 1 fewer than before: an effect of the catalog, not of people.",
                                        "“Map design” and “Map layout” are one skill, “Cartography”, in edition 2026.2 of GIS."))),
                "",
                List.of(
                        new Look(
                                "21 November 2026, 10:42",
                                "HR analyst",
                                "Opened a list of gaps, 4 times that day",
                                "Workforce planning",
                                "done"),
                        new Look(
                                "3 November 2026, 08:15",
                                "Department lead, Police",
                                "Opened the results",
                                "Development",
                                "refused")));
    }

    static PersonPage withoutAnalysis() {
        return person(
                Optional.empty(),
                "The position Office Services Coordinator has no signed job analysis, so nothing is required yet. Have the position analyzed first.",
                List.of());
    }

    static EvidencePage evidence(boolean own) {
        String rater = own ? "" : "Ola Sample";
        return new EvidencePage(
                Frames.signedIn("Ana Example", Section.PEOPLE),
                "Ana Example",
                "/people/p-1",
                own,
                Frames.purposes(),
                "For workforce planning, work samples, tests, assessors, credentials, supervisors and peers may be used; self-ratings may not.",
                !own,
                "",
                !own,
                List.of(
                        new EvidencePage.Line(
                                "f-3",
                                "gis",
                                "3 March 2026",
                                "Spatial analysis",
                                "GIS",
                                "Level 4",
                                "supervisor",
                                "ArcGIS Pro",
                                rater,
                                ""),
                        new EvidencePage.Line(
                                "f-2",
                                "gis",
                                "2 March 2026",
                                "Spatial analysis",
                                "GIS",
                                "Level 1",
                                "test",
                                "",
                                own ? "" : "analysis-2026",
                                "Withdrawn on 4 March 2026: the test of another person"),
                        new EvidencePage.Line(
                                "f-1",
                                "gis",
                                "1 March 2026",
                                "Portable GNSS receiver",
                                "GIS",
                                "Supplied",
                                "",
                                "",
                                "",
                                "")));
    }

    private static PersonPage person(Optional<Result> result, String whyNot, List<Look> looks) {
        return new PersonPage(
                Frames.signedIn("Ana Example", Section.PEOPLE),
                "/people/p-1",
                "Ana Example",
                List.of(
                        new AssignmentLine("GIS Analyst", "Information Technology", "regular", "since 3 June 2019"),
                        new AssignmentLine("Addressing Coordinator", "Emergency Management", "acting", "")),
                Frames.choices("GIS Analyst", "Addressing Coordinator"),
                Frames.purposes(),
                "For workforce planning, work samples, tests, assessors, credentials, supervisors and peers may be used; self-ratings may not.",
                true,
                result.isPresent()
                        ? "12 facts were recorded since this result was made, the last on 3 June 2026. Assess again to let them count."
                        : "",
                result,
                whyNot,
                Optional.of(new Looks(looks, looks.isEmpty() ? "" : "/people/p-1?purpose=development&looks=17")),
                "/people/p-1/evidence?purpose=development");
    }

    private static RequirementCard met() {
        return new RequirementCard(
                "Parcel fabric editing",
                "Parcel fabric and coordinate geometry",
                3,
                true,
                Standing.MET,
                Optional.of(new Measure(4.5, OptionalDouble.of(0.4), "± 0.4", "work samples")),
                anchors("Level 3, required", "Level 4, the score’s nearest below"),
                List.of(
                        new ChannelLine("Work samples", "4.5 from 4 accepted samples", "decides"),
                        new ChannelLine("Supervisor", "4.0 from one rating", "agrees; not counted"),
                        new ChannelLine("Self", "one rating", "may not be used for this purpose")),
                List.of(
                        "Four accepted samples at tiers 4 and 5 since May 2025.",
                        "The supervisor’s rating agrees; it does not enter the score."),
                List.of());
    }

    private static RequirementCard exactly() {
        return new RequirementCard(
                "Metadata and lineage",
                "Metadata and quality",
                1,
                false,
                Standing.MET,
                Optional.of(new Measure(1, OptionalDouble.empty(), "one rating", "the supervisor")),
                List.of(),
                List.of(),
                List.of("One rating by the supervisor: its precision is unknown."),
                List.of());
    }

    private static RequirementCard near() {
        return new RequirementCard(
                "Python automation",
                "Python and SQL automation",
                4,
                false,
                Standing.NEAR,
                Optional.of(new Measure(3.7, OptionalDouble.of(0.5), "± 0.5, may be at target", "a test")),
                anchors("Level 4, required", "Level 3"),
                List.of(new ChannelLine("Test", "3.7 from 20 items", "decides")),
                List.of("The requirement lies within one standard error of the score."),
                List.of());
    }

    private static RequirementCard skill() {
        return new RequirementCard(
                "Datum transformation",
                "Datums and projections",
                4,
                true,
                Standing.BELOW,
                Optional.of(new Measure(2, OptionalDouble.empty(), "one rating", "an assessor")),
                anchors("Level 4, required", "Level 2"),
                List.of(new ChannelLine("Assessor", "2.0 from one rating", "decides")),
                List.of("One rating by an assessor on 2 May 2026."),
                List.of(
                        new GapLine(
                                GapKind.SKILL,
                                "Level 2.0 where 4 is required, with the tools supplied.",
                                "Agree on practice or training; the level rises when it is assessed again, not when a course ends.")));
    }

    private static RequirementCard tool() {
        return new RequirementCard(
                "Utility network tracing",
                "Utility network",
                5,
                false,
                Standing.BELOW,
                Optional.of(new Measure(1, OptionalDouble.empty(), "one rating", "the supervisor")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new GapLine(
                        GapKind.TOOL,
                        "ArcGIS Utility Network is needed at this level and is not supplied.",
                        "Supply it. No training is advised while it is missing.")));
    }

    private static RequirementCard open() {
        return new RequirementCard(
                "Field capture with GNSS",
                "GNSS field capture",
                3,
                false,
                Standing.OPEN,
                Optional.empty(),
                anchors("Level 3, required"),
                List.of(new ChannelLine("Self", "one rating", "may not be used for this purpose")),
                List.of("There is only a self-rating, and it may not be used for workforce planning."),
                List.of());
    }

    private static RequirementCard failed() {
        return new RequirementCard(
                "Dashboards",
                "Web apps and dashboards",
                2,
                false,
                Standing.FAILED,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("The field’s scorer stopped with a fault. This says nothing about the person."),
                List.of());
    }

    private static List<Anchor> anchors(String... labels) {
        return List.of(labels).stream()
                .map(
                        label -> new Anchor(
                                label,
                                "Sets up the work from a written request, checks it against two independent sources and records what was changed."))
                .toList();
    }

    private static List<Pin> pins() {
        return List.of(
                new Pin("Position description", "GIS Analyst, edition 1", false),
                new Pin("Job analysis", "12 March 2026, 4 experts, signed 20 March 2026", false),
                new Pin("Catalog edition", "Geographic information systems 2026.1", false),
                new Pin("Scorer", "adroit.discipline.gis 1.0.0", false),
                new Pin("Scorer’s SHA-256", HASH, true),
                new Pin("Evidence", "23 facts up to number 4,211", false),
                new Pin("Evidence set’s SHA-256", HASH, true),
                new Pin("Purpose", "Workforce planning", false),
                new Pin("As of", "21 November 2026", false));
    }
}
