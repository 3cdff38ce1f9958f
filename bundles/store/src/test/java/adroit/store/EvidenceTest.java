package adroit.store;

import static adroit.evidence.Purpose.DEVELOPMENT;
import static adroit.evidence.Purpose.HIRING;
import static adroit.evidence.Purpose.WORKFORCE_PLANNING;
import static adroit.storage.EvidenceRecords.Outcome.ALREADY_RECORDED;
import static adroit.storage.EvidenceRecords.Outcome.OTHER_CONTENT;
import static adroit.storage.EvidenceRecords.Outcome.RECORDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.StepFinding;
import adroit.scoring.Channel;
import adroit.storage.DamagedRecord;
import adroit.storage.StorageFailure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceTest extends OnBothEngines {
    @BeforeEach
    void hire() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
    }

    @Test
    void keepsEveryKindOfFactInTheOrderGiven() {
        List<Fact> facts = List.of(
                Sample.rating("c-1", "p-ada", 3.25),
                new Fact.ToolAccess("c-2", "p-ada", "gis", Sample.DAY, "desktop-gis", false),
                Sample.step("c-3", "p-ada", Sample.DAY, true, Channel.TEST),
                new Fact.InterestAnswer("c-4", "p-ada", "gis", Sample.DAY, SkillCategory.PROCESS, Interest.IMPROVE),
                new Fact.DutyRating(
                        "c-5", "p-ada", "gis", Sample.DAY, "edit-layers", Channel.SELF, "self", 4, null, "Own macro"));

        store.write(s -> s.evidence().append(facts));
        restart();

        List<RecordedFact> kept = of("p-ada");
        assertThat(kept.stream().map(RecordedFact::fact)).isEqualTo(facts);
        assertThat(kept.stream().map(RecordedFact::sequence)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(ofMany()).as("read together with others").isEqualTo(kept);
        assertThat(store.<Long>read(s -> s.evidence().lastSequence())).isEqualTo(5);
    }

    @Test
    void recordsAFactOnceByItsClientId() {
        assertThat(Sample.record(store, Sample.rating("c-1", "p-ada", 3), Sample.rating("c-1", "p-ada", 3)))
                .containsExactly(RECORDED, ALREADY_RECORDED);
        assertThat(Sample.record(
                        store,
                        Sample.rating("c-1", "p-ada", 4),
                        Sample.rating("c-2", "p-bo", 4),
                        Sample.rating("c-1", "p-ada", 3)))
                .containsExactly(OTHER_CONTENT, RECORDED, ALREADY_RECORDED);

        assertThat(of("p-ada")).hasSize(1);
        assertThat(store.<Long>read(s -> s.evidence().lastSequence())).isEqualTo(2);
    }

    @Test
    void readsOnlyWhatWasRecordedUpToASequenceNumber() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "p-ada", 4));

        assertThat(listed(s -> s.evidence().of("p-ada", 1)).stream().map(RecordedFact::id))
                .containsExactly("e-1");
    }

    @Test
    void refusesAFactAboutNobodyAndKeepsNothingOfItsBatch() {
        assertThatThrownBy(
                        () -> Sample.record(store, Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "p-none", 3)))
                .isInstanceOf(StorageFailure.class);

        assertThat(of("p-ada")).isEmpty();
        assertThat(store.<Long>read(s -> s.evidence().lastSequence())).isZero();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDropAFact() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 3));

        for (String statement : List.of("UPDATE fact SET person = 'p-bo'", "DELETE FROM fact")) {
            assertThatThrownBy(() -> database.byHand(statement)).hasMessageContaining("only ever added to");
        }
        assertThat(of("p-ada")).hasSize(1);
    }

    private List<RecordedFact> ofMany() {
        return store.read(s -> s.evidence().of(List.of("p-ada", "p-bo"), Long.MAX_VALUE));
    }

    /** What only repeats the body is not read there. */
    @Test
    void neverUsesAFactOfManyThatWasChanged() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "p-bo", 3));
        List<RecordedFact> whole = ofMany();
        for (String change : List.of(
                "body = replace(body, '\"level\":3', '\"level\":5')",
                "body = replace(body, 'c-1', 'c-9')",
                "body = '{'",
                "body = 'null'",
                "recorded = '2020-01-01T00:00:00Z'",
                "recorded = 'then'",
                "sha256 = 'x'")) {
            String column = change.split(" ")[0];
            String before = database.strings("SELECT " + column + " FROM fact WHERE sequence = 1")
                    .get(0);
            database.pastTheGuards("fact", "UPDATE fact SET " + change + " WHERE sequence = 1");
            assertThatThrownBy(this::ofMany)
                    .isInstanceOf(DamagedRecord.class)
                    .hasMessageContaining("Fact e-1 is damaged");
            database.pastTheGuards("fact", "UPDATE fact SET " + column + " = '" + before + "' WHERE sequence = 1");
        }
        database.pastTheGuards("fact", "UPDATE fact SET observed = '2020-01-01' WHERE sequence = 1");
        assertThat(ofMany()).isEqualTo(whole);
        assertThat(store.verify().problems())
                .containsExactly("Fact e-1 is damaged: its hash does not fit its content.");
    }

    @Test
    void neverUsesAFactThatWasChanged() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "p-bo", 3));

        for (String change : List.of(
                "body = replace(body, '\"level\":3', '\"level\":5')",
                "recorded = '2020-01-01T00:00:00Z'",
                "observed = '2020-01-01'",
                "client_id = 'c-9'",
                "sha256 = 'x'")) {
            String before = database.strings("SELECT " + change.split(" ")[0] + " FROM fact WHERE sequence = 1")
                    .get(0);
            database.pastTheGuards("fact", "UPDATE fact SET " + change + " WHERE sequence = 1");

            assertThatThrownBy(() -> of("p-ada"))
                    .isInstanceOf(DamagedRecord.class)
                    .hasMessageContaining("Fact e-1 is damaged");
            assertThat(of("p-bo")).hasSize(1);
            assertThat(store.verify().problems())
                    .containsExactly("Fact e-1 is damaged: its hash does not fit its content.");

            database.pastTheGuards(
                    "fact", "UPDATE fact SET " + change.split(" ")[0] + " = '" + before + "' WHERE sequence = 1");
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    @Test
    void countsEachPersonOnceByTheNewestPermittedOutcome() {
        Sample.record(
                store,
                Sample.step("c-1", "p-ada", Sample.DAY, false, Channel.TEST),
                Sample.step("c-2", "p-ada", Sample.DAY, true, Channel.TEST),
                Sample.step("c-3", "p-bo", Sample.DAY.plusDays(1), false, Channel.ASSESSOR),
                Sample.step("c-4", "p-bo", Sample.DAY, true, Channel.TEST),
                Sample.step("c-5", "p-cleo", Sample.DAY, false, Channel.SUPERVISOR),
                Sample.step("c-6", "p-cleo", Sample.DAY.plusDays(2), true, Channel.SELF));

        assertThat(findings(DEVELOPMENT, Sample.DAY.plusDays(9), 6)).containsExactly(finding(3, 1));
        assertThat(findings(WORKFORCE_PLANNING, Sample.DAY.plusDays(9), 6)).containsExactly(finding(3, 2));
        assertThat(findings(HIRING, Sample.DAY.plusDays(9), 6)).containsExactly(finding(2, 1));
        assertThat(findings(HIRING, Sample.DAY, 6)).containsExactly(finding(2, 0));
        assertThat(findings(HIRING, Sample.DAY, 1)).containsExactly(finding(1, 1));
        assertThat(findings(HIRING, Sample.DAY.minusDays(1), 6)).isEmpty();
    }

    @Test
    void countsOnlyWhoseOutcomesAreAskedFor() {
        Sample.record(
                store,
                Sample.step("c-1", "p-ada", Sample.DAY, false, Channel.TEST),
                Sample.step("c-2", "p-bo", Sample.DAY, false, Channel.TEST),
                Sample.step("c-3", "p-cleo", Sample.DAY, true, Channel.TEST));

        assertThat(store.<List<StepFinding>>read(s -> s.evidence()
                        .stepFindings(
                                "gis",
                                DEVELOPMENT,
                                Sample.DAY,
                                9,
                                outcome -> outcome.process().equals("publish-layer")
                                        && !outcome.person().equals("p-bo"))))
                .containsExactly(finding(2, 1));
    }

    @Test
    void listsStepsInTheOrderOfProcessAndStep() {
        Sample.record(
                store,
                new Fact.StepOutcome("c-1", "p-ada", "gis", Sample.DAY, "b", "y", true, Channel.TEST, "t"),
                new Fact.StepOutcome("c-2", "p-bo", "gis", Sample.DAY, "a", "z", false, Channel.TEST, "t"),
                new Fact.StepOutcome("c-3", "p-ada", "gis", Sample.DAY, "b", "x", true, Channel.TEST, "t"),
                new Fact.StepOutcome("c-4", "p-ada", "water", Sample.DAY, "b", "x", true, Channel.TEST, "t"));

        assertThat(findings(DEVELOPMENT, Sample.DAY, 9))
                .containsExactly(
                        new StepFinding("a", "z", 1, 1),
                        new StepFinding("b", "x", 1, 0),
                        new StepFinding("b", "y", 1, 0));
    }

    private static StepFinding finding(int answered, int missed) {
        return new StepFinding("publish-layer", "check-datum", answered, missed);
    }

    private List<StepFinding> findings(Purpose purpose, LocalDate asOf, long through) {
        return store.read(s -> s.evidence().stepFindings("gis", purpose, asOf, through, outcome -> true));
    }

    private List<RecordedFact> of(String person) {
        return store.read(s -> s.evidence().of(person, Long.MAX_VALUE));
    }
}
