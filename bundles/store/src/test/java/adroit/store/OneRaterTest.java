package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.Result;
import adroit.edition.Disciplines;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Ids;
import adroit.organization.Person;
import adroit.raters.LinkedGroup;
import adroit.raters.RaterReport;
import adroit.raters.Raters;
import adroit.scoring.Channel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same rater comes by key in a file, by id in another and under a pseudonym on a form: one source in all of them. */
@SuppressWarnings("NullAway.Init") // filled before each test
class OneRaterTest extends OnBothEngines {
    private static final String DORA = Ids.personWithKey("E-2001");

    private FormCity city;
    private int facts;

    @BeforeEach
    void hire() {
        city = new FormCity(store);
        Sample.hire(store, Sample.employment(DORA, "E-2001", "Dora", "Dell", "Planner III", "Planning"));
        city.supervise("p-ada", DORA, null);
    }

    @Test
    void aSupervisorsAnswerOnAFormTakesThePlaceOfTheirRatingFromAFile() {
        record(Channel.SUPERVISOR, "E-2001", 3);

        answer(DORA, Channel.SUPERVISOR, 1);

        Score.Scored score = score();
        assertThat(score.level()).isEqualTo(1);
        assertThat(score.standardError()).isNull();
        assertThat(score.reasons()).extracting(Reason::code).containsExactly("ratings.one");
    }

    @Test
    void keyIdAndSurroundingBlanksNameOnePerson() {
        record(Channel.SUPERVISOR, "E-2001", 4);
        record(Channel.SUPERVISOR, DORA, 3);
        record(Channel.SUPERVISOR, " E-2001 ", 2);

        assertThat(score().reasons()).extracting(Reason::code).containsExactly("ratings.one");
        assertThat(score().level()).isEqualTo(2);
    }

    @Test
    void whatSomebodySaysOfThemselvesIsOneSourceWhereverItWasSaid() {
        record(Channel.SELF, "self", 2);

        answer("p-ada", Channel.SELF, 4);

        Score.Scored score = score();
        assertThat(score.level()).isEqualTo(4);
        assertThat(score.reasons()).extracting(Reason::code).containsExactly("ratings.one");
    }

    @Test
    void oneColleagueUnderThreeNamesIsNotThree() {
        record(Channel.PEER, "E-2001", 1);
        record(Channel.PEER, DORA, 1);
        record(Channel.PEER, "E-2001 ", 1);

        Score score = assessed().disciplines().get(0).requirements().get(0).score();
        assertThat(score).isInstanceOf(Score.NotEnoughEvidence.class);
    }

    @Test
    void theOutcomeOfADutyIsOneRatersToo() {
        store.write(s -> s.evidence().append(List.of(duty("E-2001", 4), duty(DORA, 2))));

        assertThat(assessed().disciplines().get(0).fits()).singleElement().satisfies(fit -> {
            assertThat(fit.outcome()).isEqualTo(2);
            assertThat(fit.sources()).isEqualTo(1);
        });
    }

    @Test
    void raterFiguresNameThePersonOnceAndLinkNobodyWithThemselves() {
        record(Channel.SUPERVISOR, "E-2001", 3);
        answer(DORA, Channel.SUPERVISOR, 1);

        RaterReport report = new Raters(store, city.now).report(Actor.OWNER, FormCity.PLANNING, "gis");

        LinkedGroup group = report.groups().get(0);
        assertThat(report.groups()).hasSize(1);
        assertThat(group.raters()).extracting(report::name).containsExactly("Dora Dell");
        assertThat(group.ratedTwice()).isZero();
    }

    @Test
    void whoRatesThemselvesAsTheirOwnSupervisorIsNoRater() {
        record(Channel.SUPERVISOR, "p-ada", 5);

        RaterReport report = new Raters(store, city.now).report(Actor.OWNER, FormCity.PLANNING, "gis");

        assertThat(report.groups()).isEmpty();
        assertThat(report.wanted()).isEmpty();
    }

    @Test
    void raterFiguresNameWhoAnsweredAFormAlone() {
        answer(DORA, Channel.SUPERVISOR, 1);

        RaterReport report = new Raters(store, city.now).report(Actor.OWNER, FormCity.PLANNING, "gis");

        assertThat(report.groups().get(0).raters()).extracting(report::name).containsExactly("Dora Dell");
    }

    @Test
    void raterFiguresLeaveOutWhoLeft() {
        record(Channel.SUPERVISOR, "E-2001", 3);
        store.write(s -> {
            s.organization().saveAssignments(List.of(Sample.ADA.assignment().until(LocalDate.of(2026, 5, 20))));
            return true;
        });

        assertThat(new Raters(store, city.now)
                        .report(Actor.OWNER, FormCity.PLANNING, "gis")
                        .groups())
                .isEmpty();
    }

    @Test
    void aResultIsComputedAgainWhoeverJoins() {
        record(Channel.SUPERVISOR, "E-3001", 3);
        record(Channel.SUPERVISOR, "E-2001", 2);
        Assessments assessments = new Assessments(store, city.disciplines, city.now);
        String kept = assessments.assess(Actor.OWNER, request()).id();
        Sample.hire(
                store,
                Sample.employment(Ids.personWithKey("E-3001"), "E-3001", "Ella", "Elm", "Planner III", "Planning"));

        assertThat(assessments.replay(Actor.OWNER, kept)).get().satisfies(again -> assertThat(again.identical())
                .isTrue());
    }

    @Test
    void aResultIsComputedAgainThoughAnAccountWasMadeLaterAndSaysThatItCountsOnesOwnJudgment() {
        record(Channel.SUPERVISOR, "vworker", 3);
        record(Channel.SUPERVISOR, "E-2001", 2);
        Assessments assessments = new Assessments(store, city.disciplines, city.now);
        String kept = assessments.assess(Actor.OWNER, request()).id();

        signIn("vworker", "p-ada");

        assertThat(assessments.replay(Actor.OWNER, kept)).get().satisfies(again -> {
            assertThat(again.identical()).isTrue();
            assertThat(again.sentence()).contains("the person's own", "assess the person again");
        });
        String fresh = assessments.assess(Actor.OWNER, request()).id();
        assertThat(assessments.replay(Actor.OWNER, fresh)).get().satisfies(again -> {
            assertThat(again.identical()).isTrue();
            assertThat(again.sentence()).doesNotContain("own");
        });
    }

    @Test
    void aResultIsComputedAgainAfterARosterChangedANameEitherWay() {
        record(Channel.SUPERVISOR, "Ada Newname", 3);
        record(Channel.SUPERVISOR, "Ada Alder", 5);
        Assessments assessments = new Assessments(store, city.disciplines, city.now);
        String before = assessments.assess(Actor.OWNER, request()).id();

        Sample.hire(store, Sample.employment("p-ada", "E-1001", "Ada", "Newname", "GIS Analyst", "Planning"));
        assertThat(assessments.replay(Actor.OWNER, before)).get().satisfies(again -> assertThat(again.identical())
                .isTrue());

        String after = assessments.assess(Actor.OWNER, request()).id();
        Sample.hire(store, Sample.ADA);
        assertThat(List.of(before, after)).allSatisfy(id -> assertThat(assessments.replay(Actor.OWNER, id))
                .get()
                .satisfies(again -> assertThat(again.identical()).isTrue()));
    }

    @Test
    void whereTheEvidenceOfAResultIsNotThereTheScorerIsNotBlamed() {
        record(Channel.SUPERVISOR, "E-2001", 2);
        Assessments assessments = new Assessments(store, city.disciplines, city.now);
        String kept = assessments.assess(Actor.OWNER, request()).id();

        database.pastTheGuards("fact", "DELETE FROM fact");

        assertThat(assessments.replay(Actor.OWNER, kept)).get().satisfies(again -> {
            assertThat(again.identical()).isFalse();
            assertThat(again.sentence())
                    .contains("cannot be put together again")
                    .doesNotContain("scorer");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SELF", "CREDENTIAL"})
    void nobodyRatesThemselvesAsSomebodyElse(Channel channel) {
        signIn("dell@town.example", DORA);
        List<String> names = List.of(
                DORA,
                "E-2001",
                " E-2001 ",
                "e-2001",
                "E2001",
                "dora dell",
                "Dora  Dell",
                "Dell, Dora",
                "DELL DORA",
                "Dóra Dell",
                "Dora Dell (E-2001)",
                "D. Dell (e-2001)",
                "E-2001 Dora Dell",
                "dora.dell@town.example",
                "Dell@Town.example ");
        List<Fact> own =
                names.stream().map(source -> (Fact) of(DORA, channel, source)).toList();

        List<EvidenceLog.Outcome> outcomes = store.write(
                s -> EvidenceLog.append(s, new Disciplines(), own, LocalDate.of(2026, 6, 1), new TreeMap<>()));

        assertThat(outcomes).hasSameSizeAs(names).allSatisfy(outcome -> assertThat(outcome.problem())
                .contains("self-rating"));
    }

    @Test
    void whoSharesTheNameOfWhomTheyRateIsNamedByKey() {
        String other = Ids.personWithKey("E-2002");
        Sample.hire(store, Sample.employment(other, "E-2002", "Dora", "Dell", "Planner III", "Planning"));
        List<Fact> facts = List.of(
                of(DORA, Channel.SUPERVISOR, "Dora Dell"),
                of(DORA, Channel.SUPERVISOR, "Dora Dell 2026-05-01"),
                of(DORA, Channel.SUPERVISOR, "E-2002"),
                of(DORA, Channel.SUPERVISOR, "Dora Dell, E-2002, 2026-05-01"),
                of(DORA, Channel.SUPERVISOR, "Dora Dell (E-2002)"));

        List<EvidenceLog.Outcome> outcomes = store.write(
                s -> EvidenceLog.append(s, new Disciplines(), facts, LocalDate.of(2026, 6, 1), new TreeMap<>()));

        assertThat(outcomes.subList(0, 2))
                .allSatisfy(outcome -> assertThat(outcome.problem()).contains("same name, give their key"));
        assertThat(outcomes.subList(2, 5)).allMatch(EvidenceLog.Outcome::kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Dell 2026 | false
            DoraDell | false
            Dora Dell, Q3 2025 | false
            Employee (survey) | false
            Employee 2026 | false
            Own rating 2026 | false
            self1 | false
            Dora Dell 2026-05-01T14:22:05.123Z | false
            Dora Dell response 1042 | false
            EmployeeID 2001 | false
            rating_self | false
            Self round 2 | false
            Supervisor (not self) | true
            ME | true
            E-2001 and E-2002 | false
            Self-Sufficiency Program Manager | true
            Employee evaluation | true
            Annual review (2001) | true
            """)
    void aDayBesideOnesOwnNameIsStillOneselfAndATitleIsSomebodyElse(String source, boolean kept) {
        List<Fact> facts = List.of(of(DORA, Channel.SUPERVISOR, source));

        List<EvidenceLog.Outcome> outcomes = store.write(
                s -> EvidenceLog.append(s, new Disciplines(), facts, LocalDate.of(2026, 6, 1), new TreeMap<>()));

        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(kept);
    }

    @Test
    void anotherKeyIsSomebodyElseAlsoWhereItIsReadLikeOnesOwn() {
        Sample.hire(
                store,
                Sample.employment(Ids.personWithKey("E2001"), "E2001", "Bo", "Birch", "Planner III", "Planning"));
        List<Fact> facts = List.of(of(DORA, Channel.SUPERVISOR, "E2001"), of(DORA, Channel.SUPERVISOR, "Ada Dell"));

        List<EvidenceLog.Outcome> outcomes = store.write(
                s -> EvidenceLog.append(s, new Disciplines(), facts, LocalDate.of(2026, 6, 1), new TreeMap<>()));

        assertThat(outcomes).allMatch(EvidenceLog.Outcome::kept);
    }

    private void signIn(String name, String person) {
        store.write(s -> {
            s.accounts().save(new Account("a-1", name, "D.", Set.of(Role.EMPLOYEE), person, null, null, true, 0, null));
            return name;
        });
    }

    @Test
    void spellingsOfOneselfThatWereTakenBeforeAreNotHeard() {
        Person ada = store.read(s -> s.organization().person("p-ada").orElseThrow());
        signIn("ada@town.example", "p-ada");
        Sample.record(
                store,
                of("p-ada", Channel.SUPERVISOR, "p-ada"),
                of("p-ada", Channel.SUPERVISOR, ada.listedName().toUpperCase(Locale.ROOT)),
                of("p-ada", Channel.ASSESSOR, ada.displayName().replace(" ", "  ")),
                of("p-ada", Channel.SUPERVISOR, "(" + ada.key() + ")"),
                of("p-ada", Channel.SUPERVISOR, "ada@town.example"));

        Score score = assessed().disciplines().get(0).requirements().get(0).score();

        assertThat(score).isInstanceOf(Score.NotEnoughEvidence.class);
    }

    private Fact.Rating of(String person, Channel channel, String source) {
        return new Fact.Rating(
                "c-" + facts++,
                person,
                "gis",
                LocalDate.of(2026, 5, 1),
                "map-design",
                channel,
                source,
                5,
                null,
                Map.of());
    }

    private void answer(String writer, Channel channel, int level) {
        Form form = city.forms(city.open(Purpose.DEVELOPMENT, FormCity.PLANNING)).stream()
                .filter(f -> f.person().equals("p-ada"))
                .filter(f -> f.channel() == channel && f.writer().equals(writer))
                .findFirst()
                .orElseThrow();
        city.forms.save(FormCity.writer(writer), form.id(), "s.gis.map-design", Answer.level(level), 0L);
        city.forms.submit(FormCity.writer(writer), form.id());
    }

    private void record(Channel channel, String source, int level) {
        Sample.record(
                store,
                new Fact.Rating(
                        "c-" + facts++,
                        "p-ada",
                        "gis",
                        LocalDate.of(2026, 5, 1),
                        "map-design",
                        channel,
                        source,
                        level,
                        null,
                        Map.of()));
    }

    private Fact duty(String source, int outcome) {
        return new Fact.DutyRating(
                "c-" + facts++,
                "p-ada",
                "gis",
                LocalDate.of(2026, 5, 1),
                "make-maps",
                Channel.SUPERVISOR,
                source,
                outcome,
                null,
                null);
    }

    private Score.Scored score() {
        return (Score.Scored)
                assessed().disciplines().get(0).requirements().get(0).score();
    }

    private static AssessmentRequest request() {
        return new AssessmentRequest("p-ada", Purpose.DEVELOPMENT, null, null);
    }

    private Result assessed() {
        return new Assessments(store, city.disciplines, city.now)
                .assess(Actor.OWNER, request())
                .result();
    }
}
