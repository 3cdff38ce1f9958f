package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.edition.CatalogEdition;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days that a proposed edition leaves open until it comes in force. */
class OpenDaysTest {
    private static final int PAIRS = 400;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void everyOpenDayIsFilledAndNothingElseIsTouched() {
        RandomCatalogs catalogs = new RandomCatalogs(11);
        int filled = 0;
        for (int i = 0; i < PAIRS; i++) {
            Catalog dated = catalogs.next();
            assertThat(OpenDays.filled(dated, DAY)).isSameAs(dated);
            Catalog open = opened(dated);
            Catalog made = OpenDays.filled(open, DAY);
            filled += OpenDays.in(open) ? 1 : 0;
            assertThat(OpenDays.in(made)).isFalse();
            assertThat(opened(made)).isEqualTo(open);
            made.skills().stream().flatMap(s -> Relevelling.of(s).stream()).forEach(own -> assertThat(own.before())
                    .isEqualTo(DAY));
        }
        assertThat(filled).isGreaterThan(PAIRS / 4);
    }

    @Test
    void whatIsInForceAlreadyKeepsTheDayOnWhichItBegan() {
        RandomCatalogs catalogs = new RandomCatalogs(12);
        for (int i = 0; i < PAIRS; i++) {
            Catalog base = catalogs.next();
            Catalog proposed = opened(catalogs.next());
            Catalog inForce = OpenDays.filled(proposed, DAY);
            Catalog settled = OpenDays.settled(base, proposed, inForce);
            assertThat(settled).isEqualTo(inForce);
            Merge merge = Merge.of(base, settled, inForce, Map.of());
            assertThat(merge.conflicts()).isEmpty();
            assertThat(CatalogEdition.of(merge.catalog()).id())
                    .isEqualTo(CatalogEdition.of(inForce).id());
        }
    }

    @Test
    void aRuleThatTheBaseHadAlreadyBeginsAnew() {
        RandomCatalogs catalogs = new RandomCatalogs(13);
        for (int i = 0; i < PAIRS; i++) {
            Catalog base = OpenDays.filled(opened(catalogs.next()), DAY);
            Catalog anew = opened(base);
            assertThat(OpenDays.settled(base, anew, base)).isEqualTo(anew);
        }
    }

    private static Catalog opened(Catalog catalog) {
        return Relabelled.of(
                catalog,
                catalog.edition(),
                catalog.affirmed(),
                catalog.skills().stream().map(OpenDaysTest::opened).toList());
    }

    private static Skill opened(Skill skill) {
        return SkillChange.withMigrations(
                skill,
                skill.migrations().stream()
                        .map(m -> m.skill().equals(skill.id())
                                ? new Migration(m.skill(), null, m.evidence(), m.levels())
                                : m)
                        .toList());
    }
}
