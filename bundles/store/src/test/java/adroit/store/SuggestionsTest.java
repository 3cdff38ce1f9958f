package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEntry;
import adroit.edition.Disciplines;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.suggestion.Decision;
import adroit.suggestion.InvalidSuggestion;
import adroit.suggestion.Suggestion;
import adroit.suggestion.Suggestions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final String TEXT = "Anchor 3 should name the new sampling form.";
    private static final Actor ADA = actor("a-1", "Ada", Role.EMPLOYEE, null);
    private static final Actor BO = actor("a-2", "Bo", Role.EMPLOYEE, null);
    private static final Actor KEEPER = actor("a-3", "Cleo", Role.TREND_KEEPER, "Utilities");
    private static final Actor OTHER_KEEPER = actor("a-4", "Dee", Role.TREND_KEEPER, "Finance");
    private static final Actor CITY_KEEPER = actor("a-5", "Eve", Role.TREND_KEEPER, null);

    @TempDir
    Path home = Path.of("");

    private @Nullable JdbcStore store;
    private @Nullable Suggestions suggestions;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        JdbcStore opened = JdbcStore.open(Location.file(home.resolve("adroit.db")), clock);
        Disciplines disciplines = new Disciplines();
        disciplines.activate(WaterField.inService());
        store = opened;
        suggestions = new Suggestions(opened, disciplines, clock);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private JdbcStore store() {
        return Objects.requireNonNull(store);
    }

    private Suggestions suggestions() {
        return Objects.requireNonNull(suggestions);
    }

    private static Actor actor(String account, String name, Role role, @Nullable String department) {
        return new Actor(
                account,
                name,
                Set.of(role),
                null,
                department == null ? null : Department.titled(department).id());
    }

    @Test
    void isSeenByWhoWroteItAndByTheKeepersOfTheFieldAlone() {
        Suggestion written = suggestions().suggest(ADA, "water", "sampling", TEXT);

        assertThat(suggestions().visible(ADA, "water")).containsExactly(written);
        assertThat(suggestions().visible(BO, "water")).isEmpty();
        assertThat(suggestions().visible(OTHER_KEEPER, "water")).isEmpty();
        assertThat(suggestions().visible(KEEPER, "water")).containsExactly(written);
        assertThat(suggestions().visible(CITY_KEEPER, "water")).containsExactly(written);
        assertThat(suggestions().visible(Actor.OWNER, "water")).containsExactly(written);
        assertThat(suggestions().find(BO, "water", written.id())).isEmpty();
    }

    @Test
    void keepsTheEditionThatItSpeaksOfAndTheAnswersInTheirOrder() {
        String id = suggestions().suggest(ADA, "water", "sampling", TEXT).id();
        suggestions().answer(KEEPER, "water", id, Decision.MORE_NEEDED, "Which form do you mean?");
        suggestions().answer(KEEPER, "water", id, Decision.TAKEN_UP, "Goes into the next edition.");

        Suggestion read = suggestions().find(ADA, "water", id).orElseThrow();
        assertThat(read.entry().edition())
                .isEqualTo(WaterField.inService().edition().id());
        assertThat(read.entry().skill()).isEqualTo("sampling");
        assertThat(read.answers())
                .extracting(a -> a.decision())
                .containsExactly(Decision.MORE_NEEDED, Decision.TAKEN_UP);
        assertThat(read.decision()).contains(Decision.TAKEN_UP);
        assertThat(store().verify().problems()).isEmpty();
    }

    @Test
    void onlyKeepersAnswer() {
        String id = suggestions().suggest(ADA, "water", null, TEXT).id();

        for (Actor actor : List.of(ADA, BO)) {
            assertThatThrownBy(() -> suggestions().answer(actor, "water", id, Decision.DECLINED, "No, for a reason."))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> suggestions().answer(OTHER_KEEPER, "water", id, Decision.DECLINED, "Not mine at all."))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> suggestions().answer(KEEPER, "water", "s-404", Decision.DECLINED, "No such thing."))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void refusesWhatSaysNothingAndWhatIsNotThere() {
        assertThatThrownBy(() -> suggestions().suggest(ADA, "water", null, "  short  "))
                .isInstanceOf(InvalidSuggestion.class)
                .hasMessageContaining("at least");
        assertThatThrownBy(() -> suggestions().suggest(ADA, "water", null, "x".repeat(Suggestions.LONGEST + 1)))
                .isInstanceOf(InvalidSuggestion.class);
        assertThatThrownBy(() -> suggestions().suggest(ADA, "water", "swimming", TEXT))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> suggestions().suggest(ADA, "fire", null, TEXT)).isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void nobodyFloodsTheKeepers() {
        for (int i = 0; i < Suggestions.PER_DAY; i++) {
            suggestions().suggest(ADA, "water", null, TEXT + " " + i);
        }
        assertThatThrownBy(() -> suggestions().suggest(ADA, "water", null, TEXT))
                .isInstanceOf(InvalidSuggestion.class)
                .hasMessageContaining("in a day");
        assertThat(suggestions().suggest(BO, "water", null, TEXT).answers()).isEmpty();
    }

    @Test
    void writesDownWhoDidItAndNotWhatWasSaid() {
        suggestions().suggest(ADA, "water", null, TEXT);

        List<AuditEntry> entries = store().read(s -> s.audit().before(Long.MAX_VALUE, 10));
        assertThat(entries.get(0).event().act()).isEqualTo("suggestion.write");
        assertThat(entries.get(0).event().subject()).isEqualTo("water/s-1");
        assertThat(entries.toString()).doesNotContain("sampling form");
    }

    @Test
    void aChangedRowIsRefusedByTheGuardAndFoundWhereTheGuardIsGone() throws Exception {
        suggestions().suggest(ADA, "water", null, TEXT);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("adroit.db"));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE catalog_suggestion SET body = 'x'"))
                    .hasMessageContaining("only ever added to");
            statement.execute("DROP TRIGGER catalog_suggestion_keep");
            statement.executeUpdate("UPDATE catalog_suggestion SET body = 'x'");
        }
        assertThat(store().verify().problems())
                .anyMatch(p -> p.contains("Suggestion entry 1"))
                .anyMatch(p -> p.contains("catalog_suggestion"));
    }
}
