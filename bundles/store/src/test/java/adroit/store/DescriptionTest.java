package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionEntry;
import adroit.description.DescriptionText;
import adroit.description.Qualification;
import adroit.jobanalysis.Expert;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.Stage;
import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.TaskSource;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.jobanalysis.WorkingTask;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.storage.DamagedRecord;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Position descriptions and analyses under way: editions kept for good, drafts and answers brought up to date. */
class DescriptionTest extends OnBothEngines {
    private static DescriptionText text(String title, @Nullable String department) {
        return new DescriptionText(
                title,
                "Planner",
                department,
                "Plans the town.",
                List.of("Reviews plats", "Writes findings"),
                List.of(new Qualification(Qualification.Kind.LICENSE, "A driver license", "line 4")),
                null);
    }

    private static DescriptionEdition edition(String id, int number, String title, @Nullable String department) {
        return new DescriptionEdition(id, number, text(title, department), Sample.DAY);
    }

    @Test
    void keepsAnEditionOnceAndRefusesOtherContentUnderItsNumber() {
        DescriptionEdition first = edition("planner", 1, "Planner", null);

        assertThat(save(first)).isTrue();
        assertThat(save(first)).isTrue();
        assertThat(save(edition("planner", 1, "Town planner", null))).isFalse();
        DescriptionEdition second = edition("planner", 2, "Town planner", null);
        assertThat(save(second)).isTrue();
        restart();

        assertThat(listed(s -> s.descriptions().editions("planner"))).containsExactly(second, first);
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void neverUsesADamagedEditionAndGuardsEveryOne() {
        save(edition("planner", 1, "Planner", null));
        assertThatThrownBy(() -> database.byHand("UPDATE description_edition SET title = 'x'"))
                .isInstanceOf(RuntimeException.class);
        database.pastTheGuards(
                "description_edition", "UPDATE description_edition SET body = replace(body, 'plats', 'flats')");

        assertThatThrownBy(() -> store.read(s -> s.descriptions().editions("planner")))
                .isInstanceOf(DamagedRecord.class);
        assertThat(store.verify().problems()).singleElement().asString().startsWith("Position description edition ");
    }

    @Test
    void findsWhatDescribesAPositionForItsDepartmentFirst() {
        save(edition("everywhere", 1, "Planner", null));
        save(edition("own", 1, "Planner of old", "Planning"));
        save(edition("own", 2, "Planner", "Planning"));
        save(edition("other", 1, "Planner", "Utilities"));
        Position position = new Position("o-1", Classification.titled("planner"), Department.titled("planning"), null);

        assertThat(listed(s -> s.descriptions().describing(position)))
                .extracting(DescriptionEdition::description, DescriptionEdition::edition)
                .containsExactly(Tuple.tuple("own", 2), Tuple.tuple("everywhere", 1));
    }

    @Test
    void listsEditionsAndDraftsByIdAndFindsByTheWordsOfTheTitle() {
        save(edition("b-planner", 1, "Planner of old", null));
        save(edition("b-planner", 2, "Planner", null));
        draft("a-clerk", "Clerk 100%");
        draft("b-planner", "Planner to be");

        assertThat(list(null, null))
                .containsExactly(
                        new DescriptionEntry("a-clerk", "Clerk 100%", "Planner", null, 0, true),
                        new DescriptionEntry("b-planner", "Planner", "Planner", null, 2, true));
        assertThat(list("PLAN", null)).extracting(DescriptionEntry::id).containsExactly("b-planner");
        assertThat(list("0%", null)).extracting(DescriptionEntry::id).containsExactly("a-clerk");
        assertThat(list("%l", null)).isEmpty();
        assertThat(list(null, "a-clerk")).extracting(DescriptionEntry::id).containsExactly("b-planner");
        act(s -> s.descriptions().removeDraft("a-clerk"));
        assertThat(found(s -> s.descriptions().draft("a-clerk"))).isEmpty();
    }

    @Test
    void anExpertsAnswerIsThereAfterARestartAndTheNextTakesItsPlace() {
        WorkingAnalysis analysis = new WorkingAnalysis(
                "j-1",
                new PositionDescription("planner", 1, "Planner", "Planner", null),
                "planning",
                "edition",
                ScreeningRule.OPM,
                Stage.RATING,
                Instant.parse("2026-03-02T12:00:00Z"),
                "a-1",
                List.of(new WorkingTask("t1", "Plans", "plan", TaskSource.CATALOG, null, List.of(), List.of("pen"))),
                List.of(new Expert("x1", "a-2", "Ada")),
                List.of(),
                List.of(),
                List.of(),
                null);
        act(s -> s.analysisWork().save(analysis));
        TaskRating half = TaskRating.none("j-1", "x1", "t1").withImportance(4);
        act(s -> s.analysisWork().save(half));
        restart();

        assertThat(listed(s -> s.analysisWork().ratings("j-1", "x1"))).containsExactly(half);
        TaskRating whole = half.withFrequency(5).withTools(List.of("pen", "ruler"));
        act(s -> s.analysisWork().save(whole));
        assertThat(listed(s -> s.analysisWork().ratings("j-1"))).containsExactly(whole);
        assertThat(found(s -> s.analysisWork().find("j-1"))).contains(analysis);
        assertThat(listed(s -> s.analysisWork().all())).containsExactly(analysis);
    }

    private boolean save(DescriptionEdition edition) {
        return store.write(s -> s.descriptions().save(edition));
    }

    private void draft(String id, String title) {
        DescriptionDraft draft =
                new DescriptionDraft(id, text(title, null), true, Instant.parse("2026-03-02T12:00:00Z"));
        act(s -> s.descriptions().save(draft));
        assertThat(found(s -> s.descriptions().draft(id))).contains(draft);
    }

    private List<DescriptionEntry> list(@Nullable String words, @Nullable String after) {
        return store.read(s -> s.descriptions().list(words, after, 10));
    }
}
