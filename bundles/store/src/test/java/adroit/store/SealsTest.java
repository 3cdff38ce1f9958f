package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.description.DescriptionDraft;
import adroit.description.DescriptionText;
import adroit.evidence.Purpose;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.insight.Telling;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.Stage;
import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Department;
import adroit.scoring.Channel;
import adroit.slip.OpeningSlip;
import adroit.slip.SlipKind;
import adroit.storage.DamagedRecord;
import adroit.storage.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that may change: whatever is flipped in them is never used, and verify names the row. */
@SuppressWarnings("NullAway.Init") // filled before each test
class SealsTest extends OnBothEngines {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private FormRound round;
    private Form form;

    @BeforeEach
    void furnish() {
        FormCity city = new FormCity(store);
        round = city.open(Purpose.DEVELOPMENT, null, "p-ada");
        form = city.form(round, "p-ada", Channel.SELF);
        city.invitations.make(Actor.OWNER, round.id(), Set.of(form.id()));
        act(s -> {
            s.accounts().save(account(Set.of(Role.EMPLOYEE, Role.DEPARTMENT_LEAD)));
            s.analysisWork().save(analysis());
            s.analysisWork().save(new TaskRating("j-1", "x-1", "t-1", 4, 5, List.of("pen")));
            s.descriptions().save(new DescriptionDraft("planner", text(), true, NOON));
            s.tellings().keep(Purpose.PROMOTION, new Telling("d-1", List.of(7L), LocalDate.of(2026, 3, 2)));
            s.slips()
                    .save(new OpeningSlip(
                            "slip-1", SlipKind.RESULT, "p-ada", "p-ada", "Ada Alder", "c0de", NOON, NOON, null, null));
        });
    }

    /** A row, and what reads it. */
    private record Kept(String table, String where, Function<Session, Object> reading) {}

    private List<Kept> rows() {
        return List.of(
                new Kept("department", "id = '" + FormCity.PLANNING + "'", s -> s.organization()
                        .position("o-ada")),
                new Kept("classification", "title = 'GIS Analyst'", s -> s.organization()
                        .position("o-ada")),
                new Kept("position", "id = 'o-ada'", s -> s.organization().position("o-ada")),
                new Kept("person", "id = 'p-ada'", s -> s.organization().person("p-ada")),
                new Kept("assignment", "id = 'a-ada'", s -> s.organization().assignments("p-ada")),
                new Kept(
                        "supervision", "person = 'p-ada'", s -> s.organization().supervisorsOf("p-ada")),
                new Kept("account", "id = 'a-1'", s -> s.accounts().find("a-1")),
                new Kept("form_round", "id = '" + round.id() + "'", s -> s.forms()
                        .round(round.id())),
                new Kept("form", "id = '" + form.id() + "'", s -> s.forms().form(form.id())),
                new Kept("form_invitation", "form = '" + form.id() + "'", s -> s.invitations()
                        .of(form.id())),
                new Kept("slip", "id = 'slip-1'", s -> s.slips().find("slip-1")),
                new Kept("working_analysis", "id = 'j-1'", s -> s.analysisWork().find("j-1")),
                new Kept(
                        "task_rating", "analysis = 'j-1'", s -> s.analysisWork().ratings("j-1")),
                new Kept("description_draft", "description = 'planner'", s -> s.descriptions()
                        .draft("planner")),
                new Kept("telling", "department = 'd-1'", s -> s.tellings().all(Purpose.PROMOTION)));
    }

    @Test
    void everyFlipInEveryColumnIsNamedAndTheRowIsNotUsed() {
        assertThat(store.verify().problems()).isEmpty();
        for (Kept kept : rows()) {
            assertThat(isNothing(store.read(kept.reading()))).as(kept.table()).isFalse();
            for (String column : columns(kept.table())) {
                flip(kept, column);
            }
        }
        assertThat(store.verify().problems()).isEmpty();
    }

    private void flip(Kept kept, String column) {
        String seal = value(kept.table(), "sha256", kept.where());
        String before = value(kept.table(), column, kept.where());
        String there = column.equals("sha256") ? "sha256 = '" + flipped(seal) + "'" : "sha256 = '" + seal + "'";
        change(kept.table(), column, flipped(before), "sha256 = '" + seal + "'");

        assertThat(readsNothing(kept)).as(kept.table() + "." + column).isTrue();
        assertThat(store.verify().problems())
                .as(kept.table() + "." + column)
                .anyMatch(problem -> problem.contains("is damaged: its hash does not fit its content"));

        change(kept.table(), column, before, there);
        assertThat(isNothing(store.read(kept.reading()))).as(kept.table()).isFalse();
    }

    @Test
    void aTitleThatManyPositionsShareIsCheckedInEveryWalk() {
        Kept walk = new Kept("classification", "title = 'GIS Analyst'", s -> {
            List<Assignment> walked = new ArrayList<>();
            s.organization().forEachAssignment(walked::add);
            return walked;
        });
        assertThat(isNothing(store.read(walk.reading()))).isFalse();

        database.byHand("UPDATE classification SET title = 'GIS Director' WHERE title = 'GIS Analyst'");

        assertThat(readsNothing(walk)).isTrue();
    }

    @Test
    void aRoleThatIsGivenByHandIsNeverHeld() {
        for (String change : List.of(
                "INSERT INTO account_role (account, role) VALUES ('a-1', 'hr-analyst')",
                "DELETE FROM account_role WHERE account = 'a-1' AND role IN ('hr-analyst', 'employee')",
                "DELETE FROM account_role WHERE account = 'a-1'")) {
            database.byHand(change);
            assertThat(readsNothing(new Kept("account", "", s -> s.accounts().find("a-1"))))
                    .as(change)
                    .isTrue();
            assertThat(readsNothing(new Kept("account", "", s -> s.accounts().all())))
                    .isTrue();
            assertThat(store.verify().problems()).singleElement().asString().startsWith("Account a-1 is damaged");
        }
    }

    @Test
    void whatIsWrittenAgainIsSealedAgain() {
        act(s -> {
            s.organization().save(List.of(Sample.ADA, Sample.BO), EnumSet.noneOf(AssignmentDetail.class));
            s.organization().savePositions(List.of(Sample.ADA.assignment().position()));
            s.accounts().save(account(Set.of(Role.ADMINISTRATOR)));
            s.accounts().save(account(Set.of()));
            s.analysisWork().save(new TaskRating("j-1", "x-1", "t-1", null, 2, List.of()));
            s.forms().end(form.id(), Form.State.SUBMITTED, NOON);
        });

        assertThat(store.verify().problems()).isEmpty();
        assertThat(found(s -> s.forms().form(form.id())).orElseThrow().state()).isEqualTo(Form.State.SUBMITTED);
        assertThat(found(s -> s.accounts().find("a-1")).orElseThrow().roles()).isEmpty();
    }

    private boolean readsNothing(Kept kept) {
        try {
            return isNothing(store.read(kept.reading()));
        } catch (DamagedRecord e) {
            return true;
        }
    }

    private static boolean isNothing(Object answer) {
        return answer.equals(Optional.empty()) || (answer instanceof Collection<?> all && all.isEmpty());
    }

    private List<String> columns(String table) {
        return database.strings(
                engine == Engine.SQLITE
                        ? "SELECT name FROM pragma_table_info('" + table + "')"
                        : "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'"
                                + " AND table_name = '" + table + "'");
    }

    private String value(String table, String column, String where) {
        return String.valueOf(database.strings("SELECT " + column + " FROM " + table + " WHERE " + where)
                .get(0));
    }

    /** One bit, where there is a bit. */
    private static String flipped(String before) {
        return before.equals("null") || before.isEmpty() ? "1" : (char) (before.charAt(0) ^ 1) + before.substring(1);
    }

    private void change(String table, String column, String value, String where) {
        String literal = value.equals("null") ? "NULL" : "'" + value.replace("'", "''") + "'";
        String update = "UPDATE " + table + " SET " + column + " = " + literal + " WHERE " + where;
        if (engine == Engine.SQLITE) {
            database.byHand(update);
        } else {
            database.byHand("SET session_replication_role = replica", update);
        }
    }

    private static Account account(Set<Role> roles) {
        return new Account("a-1", "ada", "Ada Alder", roles, "p-ada", FormCity.PLANNING, "$argon2id$x", true, 2, NOON);
    }

    private static WorkingAnalysis analysis() {
        return new WorkingAnalysis(
                "j-1",
                new PositionDescription("planner", 1, "Planner", "Planner", null),
                "gis",
                "ab".repeat(32),
                ScreeningRule.OPM,
                Stage.RATING,
                NOON,
                "a-1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static DescriptionText text() {
        return new DescriptionText(
                "Planner", "Planner", Department.titled("Planning").title(), "Plans.", List.of(), List.of(), null);
    }
}
