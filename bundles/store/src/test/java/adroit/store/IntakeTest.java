package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.intake.ImportChoice;
import adroit.intake.ImportCounts;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.intake.KnownColumns;
import adroit.intake.MissingPeople;
import adroit.intake.UnmatchedPeople;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest extends OnBothEngines {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

    @Test
    void keepsWhatWasBroughtInAndBringsItUpToDate() {
        ImportRun sent = run(1);
        ImportRun taken = sent.choosing(new ImportChoice(
                        List.of("Unit=division", "Pay=none"), "Employee ID", "Staff", true, true, 3, 4))
                .with(ImportState.TAKEN, counts(), null, NOON.plusSeconds(5));
        act(s -> s.intake().save(sent));
        assertThat(found(s -> s.intake().run("i-1"))).contains(sent);
        act(s -> s.intake().save(taken));
        restart();
        assertThat(found(s -> s.intake().run("i-1"))).contains(taken);
        assertThat(found(s -> s.intake().run("i-2"))).isEmpty();
        assertThat(found(s -> s.intake().run("1; DROP TABLE person"))).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndGivesEachANumberOfItsOwn() {
        for (int i = 1; i <= 12; i++) {
            act(s -> s.intake().save(run(s.intake().nextNumber())));
        }
        assertThat(listed(s -> s.intake().before(Long.MAX_VALUE, 3)))
                .extracting(ImportRun::id)
                .containsExactly("i-12", "i-11", "i-10");
        assertThat(listed(s -> s.intake().before(3, 10)))
                .extracting(ImportRun::id)
                .containsExactly("i-2", "i-1");
    }

    @Test
    void remembersWhatColumnsMeanPerKindAndForgetsIt() {
        KnownColumns roster = columns("roster", "a", NOON);
        KnownColumns positions = columns("positions", "a", NOON.plusSeconds(1));
        KnownColumns again = columns("roster", "a", NOON.plusSeconds(2));
        act(s -> {
            s.intake().remember(roster);
            s.intake().remember(positions);
            s.intake().remember(again);
        });
        assertThat(found(s -> s.intake().columns("roster", "a".repeat(64)))).contains(again);
        assertThat(listed(s -> s.intake().columns())).containsExactly(again, positions);
        assertThat(store.<Boolean>write(s -> s.intake().forget("roster", "a".repeat(64))))
                .isTrue();
        assertThat(store.<Boolean>write(s -> s.intake().forget("roster", "a".repeat(64))))
                .isFalse();
        assertThat(found(s -> s.intake().columns("roster", "a".repeat(64)))).isEmpty();
        assertThat(found(s -> s.intake().columns("positions", "a".repeat(64)))).contains(positions);
    }

    private static KnownColumns columns(String kind, String digit, Instant at) {
        return new KnownColumns(kind, digit.repeat(64), List.of("Dept Name=department", "Pay=none"), "Sam Sample", at);
    }

    private static ImportRun run(long number) {
        return new ImportRun(
                ImportRun.id(number),
                "roster",
                "people.csv",
                "a-1",
                "Sam Sample",
                NOON,
                NOON,
                ImportState.RECEIVED,
                ImportChoice.USUAL,
                ImportCounts.NONE,
                null);
    }

    private static ImportCounts counts() {
        return new ImportCounts(
                "b".repeat(64),
                430,
                423,
                7,
                true,
                List.of("Dates have the month first."),
                new MissingPeople(3, 4, "Three are missing."),
                new UnmatchedPeople(2, "Two are new."));
    }
}
