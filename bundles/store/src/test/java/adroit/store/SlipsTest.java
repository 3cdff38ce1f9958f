package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.audit.AccessLedger;
import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.contest.Contests;
import adroit.contest.Remark;
import adroit.evidence.Purpose;
import adroit.form.Invitations;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.slip.NoSlips;
import adroit.slip.PrintedSlip;
import adroit.slip.SlipHolder;
import adroit.slip.SlipKind;
import adroit.slip.Slips;
import adroit.store.internal.Tables;
import java.net.InetAddress;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading one's own results with a slip. */
@SuppressWarnings("NullAway.Init") // filled before each test
class SlipsTest extends OnBothEngines {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Actor HR = FormCity.with(Role.HR_ANALYST, null);

    private FormCity city;
    private Slips slips;
    private String result;

    @BeforeEach
    void assess() {
        city = new FormCity(store);
        slips = new Slips(store, city.now);
        result = new Assessments(store, city.disciplines, city.now)
                .assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.DEVELOPMENT, null, null))
                .id();
    }

    private PrintedSlip ofAda() {
        return slips.forResults(HR, Set.of("p-ada")).get(0);
    }

    private SlipHolder holder(PrintedSlip slip) {
        return slips.holder(
                        city.invitations.open(slip.code(), HERE).orElseThrow().token())
                .orElseThrow();
    }

    @Test
    void itsHolderReadsAndContestsTheirOwnResultAndNobodyElses() {
        PrintedSlip slip = ofAda();
        Actor ada = holder(slip).actor();
        Assessments assessments = new Assessments(store, city.disciplines, city.now);

        assertThat(assessments.find(ada, result)).isPresent();
        Remark contested = new Contests(store, city.now)
                .begin(ada, new Contests.Subject("gis", "map-design", result), Remark.Kind.CONTEST, "Not so.");

        assertThat(contested.person()).isEqualTo("p-ada");
        assertThat(assessments.newest(ada, "p-bo", Purpose.DEVELOPMENT)).isEmpty();
        assertThat(ada.supervises()).isFalse();
        assertThat(new AccessLedger(store, ZoneOffset.UTC).looks(ada, "p-ada").looks())
                .extracting(AccessLedger.Look::who)
                .contains("Whoever held your slip", "A former account");
    }

    @Test
    void everythingIsWrittenDownUnderTheSlip() {
        PrintedSlip slip = ofAda();
        holder(slip);
        slips.revoke(HR, slip.id());

        List<AuditEvent> events = store.read(s -> s.audit().about("p-ada", Long.MAX_VALUE, 100)).stream()
                .map(AuditEntry::event)
                .filter(e -> e.act().startsWith("slip."))
                .toList();
        assertThat(events).extracting(AuditEvent::act).containsExactly("slip.revoke", "slip.open", "slip.make");
        assertThat(events).allSatisfy(e -> assertThat(e.subject()).isEqualTo(slip.id()));
        assertThat(events.get(1).account()).isEqualTo(slip.id());
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void worksForFourteenDaysUntilItIsTakenBackOrReplaced() {
        PrintedSlip first = ofAda();
        PrintedSlip second = ofAda();
        assertThat(city.invitations.open(first.code(), HERE)).isEmpty();
        String token = city.invitations.open(second.code(), HERE).orElseThrow().token();

        assertThat(slips.revoke(HR, second.id())).isTrue();
        assertThat(slips.holder(token)).isEmpty();
        assertThat(city.invitations.open(second.code(), HERE)).isEmpty();

        PrintedSlip third = ofAda();
        city.now.at("2026-06-15T07:59:59Z");
        assertThat(city.invitations.open(third.code(), HERE)).isPresent();
        city.now.at("2026-06-15T08:00:00Z");
        assertThat(city.invitations.open(third.code(), HERE)).isEmpty();
    }

    @Test
    void saysWhoCanHaveNoneAndMakesNoneThen() {
        assertThatThrownBy(() -> slips.forResults(HR, Set.of("p-ada", "p-cleo", "p-nobody")))
                .isInstanceOfSatisfying(NoSlips.class, refused -> assertThat(refused.problems())
                        .hasSize(2)
                        .anyMatch(p -> p.contains("Cleo") && p.contains("no result yet"))
                        .anyMatch(p -> p.contains("no person “p-nobody”")));
        assertThat(slips.list(HR)).isEmpty();
        assertThat(slips.forAllResults(HR, FormCity.PLANNING))
                .extracting(PrintedSlip::name)
                .containsExactly("Ada Alder");
        assertThat(slips.forAllResults(HR, "no-such-department")).isEmpty();
    }

    @Test
    void onlyHrMakesThem() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.CHIEF, Role.TREND_KEEPER)) {
            assertThatThrownBy(() -> slips.forResults(FormCity.with(role, null), Set.of("p-ada")))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void keepsNoCodeAndNoTokenAndGoesIntoNoBackup() {
        PrintedSlip slip = ofAda();
        Invitations.Opened opened = city.invitations.open(slip.code(), HERE).orElseThrow();

        String plain = slip.code().replace("-", "");
        assertThat(database.strings("SELECT code_sha256 FROM slip")).noneMatch(c -> c.contains(plain));
        assertThat(database.strings("SELECT token_sha256 FROM slip_pass")).noneMatch(t -> t.contains(opened.token()));
        assertThat(Tables.LEFT_OUT).contains("slip", "slip_pass");
    }

    @Test
    void aSlipOfOneKindIsNoneOfTheOther() {
        PrintedSlip rating =
                store.write(s -> slips.make(s, HR, SlipKind.RATING, "j-1", "by-slip-1", "Wendell Retired"));
        Actor expert = holder(rating).actor();

        assertThat(expert.account()).isEqualTo("by-slip-1");
        assertThat(expert.person()).isNull();
        assertThat(slips.list(HR)).isEmpty();
        assertThat(slips.revoke(HR, rating.id())).isFalse();
    }
}
