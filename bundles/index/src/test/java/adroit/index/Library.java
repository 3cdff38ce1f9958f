package adroit.index;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.Frameworks;
import adroit.framework.ItemKind;
import adroit.framework.ItemStatus;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.scoring.Score;
import adroit.search.SearchSources;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.work.Duty;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A city with a store, a field and a few frameworks to search. */
final class Library implements AutoCloseable {
    static final Actor KEEPER = new Actor("a-keeper", "keeper", Set.of(Role.TREND_KEEPER), null, null);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);

    private final JdbcStore store;
    private final Disciplines disciplines = new Disciplines();
    private final Frameworks frameworks;
    private final SearchSources sources;

    Library(Path folder) {
        store = JdbcStore.open(Location.file(folder.resolve("adroit.db")), CLOCK);
        frameworks = new Frameworks(store, CLOCK);
        sources = new SearchSources(store, disciplines);
        frameworks.whenKept(sources::changed);
        disciplines.whenChanged(sources::changed);
    }

    SearchSources sources() {
        return sources;
    }

    /** A field with a skill of that title, a tool and a duty. */
    ActiveDiscipline field(String skill) {
        Catalog catalog = new Catalog(
                "gis",
                "Geographic information systems",
                "of " + skill,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("data", "Data")),
                List.of(
                        new Tool("arcgis-pro", "ArcGIS Pro", ToolKind.DIGITAL, ToolStatus.CURRENT, null),
                        new Tool("arcmap", "ArcMap", ToolKind.DIGITAL, ToolStatus.RETIRED, "arcgis-pro")),
                List.of(new Skill(
                        "geodatabases",
                        skill,
                        "data",
                        SkillCategory.TECHNOLOGY,
                        "Keeps features and their versions in order.",
                        List.of(new BehavioralAnchor(1, "Opens a feature class and tells its fields.")),
                        false,
                        null,
                        List.of())),
                List.of(new Duty("maintain-parcels", "Maintain the parcel fabric", List.of("geodatabases"), List.of())),
                List.of(),
                List.of(),
                Map.of());
        return new ActiveDiscipline(
                "gis",
                "Geographic information systems",
                "Maps of the city.",
                "1.0.0",
                "Information Technology",
                CatalogEdition.of(catalog),
                scoringCase -> new Score.NotEnoughEvidence(List.of()),
                new ScorerIdentity("gis", "1.0.0", "00", "1"));
    }

    void inService(ActiveDiscipline field) {
        disciplines.activate(field);
    }

    void outOfService(ActiveDiscipline field) {
        disciplines.deactivate(field);
    }

    /** Occupations, tasks and technologies of a made-up bureau. */
    void bureau(String edition) {
        FrameworkDraft draft = new FrameworkDraft();
        FrameworkDraft.Entry surveyors =
                draft.findOrAdd("17-1022.00", ItemKind.OCCUPATION, "Surveyors").code("17-1022.00");
        surveyors.text("Measure land and find where its boundaries lie.");
        surveyors.alsoCalled("Land Surveyor");
        surveyors.alsoCalled("Party Chief");
        draft.findOrAdd("15-1252.00", ItemKind.OCCUPATION, "Software Developers")
                .code("15-1252.00")
                .text("Write programs. Some of them manage geodatabases.")
                .alsoCalled("Programmer Analyst");
        draft.findOrAdd("task/1", ItemKind.TASK, "Stake the boundary of a parcel");
        draft.findOrAdd("tool/1", ItemKind.TECHNOLOGY, "C++");
        draft.findOrAdd("tool/2", ItemKind.TECHNOLOGY, "C");
        draft.findOrAdd("tool/3", ItemKind.TECHNOLOGY, "Émigré fonts").status(ItemStatus.RETIRED);
        draft.findOrAdd("edition", ItemKind.OTHER, "The edition " + edition);
        frameworks.keep(
                KEEPER,
                new FrameworkDetails("table", "A Bureau", "Works of the bureau", edition, "en", null, null),
                draft,
                List.of());
    }

    /** A guild of so many engineers, whose publisher once wrote an “enginer”. */
    void guild(int engineers) {
        FrameworkDraft draft = new FrameworkDraft();
        draft.findOrAdd("slip", ItemKind.OCCUPATION, "Enginer of roads");
        for (int i = 0; i < engineers; i++) {
            draft.findOrAdd("engineer/" + i, ItemKind.OCCUPATION, "Engineer of grade " + i);
        }
        frameworks.keep(
                KEEPER,
                new FrameworkDetails("table", "A Guild", "Works of the guild", "of " + engineers, "en", null, null),
                draft,
                List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
