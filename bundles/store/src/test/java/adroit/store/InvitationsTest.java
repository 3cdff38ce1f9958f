package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.evidence.Purpose;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.Invitations;
import adroit.form.Invited;
import adroit.form.Slip;
import adroit.form.TooManyCodes;
import adroit.identity.Accounts;
import adroit.identity.Actor;
import adroit.identity.NewAccount;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.scoring.Channel;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // filled before each test
class InvitationsTest extends OnBothEngines {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private FormCity city;
    private FormRound round;
    private Form own;

    @BeforeEach
    void openARound() {
        city = new FormCity(store);
        round = city.open(Purpose.DEVELOPMENT, null, "p-ada");
        own = city.form(round, "p-ada", Channel.SELF);
    }

    @Test
    void opensThePersonsOwnFormAndNothingElse() {
        Slip slip = slips().get(0);
        assertThat(slip.person()).isEqualTo("Ada Alder");

        Invited invited = invited(slip.code().toLowerCase(Locale.ROOT).replace("-", " "));

        assertThat(invited.form()).isEqualTo(own.id());
        city.forms.save(invited.writer(), own.id(), "s.gis.sql", Answer.level(2), 0L);
        assertThat(city.forms.of(invited.writer())).hasSize(1);
        FormRound other = city.open(Purpose.DEVELOPMENT, null, "p-ada");
        Form second = city.form(other, "p-ada", Channel.SELF);
        assertThatThrownBy(() -> city.forms.find(invited.writer(), second.id())).isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void keepsNoCodeAndNoToken() {
        Slip slip = slips().get(0);
        Invitations.Opened opened = city.invitations.open(slip.code(), HERE).orElseThrow();

        String plain = slip.code().replace("-", "");
        assertThat(database.strings("SELECT code_sha256 FROM form_invitation")).noneMatch(c -> c.contains(plain));
        assertThat(database.strings("SELECT token_sha256 FROM form_pass")).noneMatch(t -> t.contains(opened.token()));
    }

    @Test
    void worksUntilTheRoundCloses() {
        Slip slip = slips().get(0);
        city.now.at("2026-06-30T23:59:00Z");
        assertThat(city.invitations.open(slip.code(), HERE)).isPresent();

        city.now.at("2026-07-01T00:00:00Z");
        assertThat(city.invitations.open(slip.code(), HERE)).isEmpty();
    }

    @Test
    void worksAsLongAsTheRoundIsExtended() {
        Slip slip = slips().get(0);
        city.rounds.extend(Actor.OWNER, round.id(), LocalDate.of(2026, 7, 10));
        city.now.at("2026-07-10T23:00:00Z");
        assertThat(city.invitations.open(slip.code(), HERE)).isPresent();

        city.now.at("2026-07-11T00:00:00Z");
        assertThat(city.invitations.open(slip.code(), HERE)).isEmpty();
    }

    @Test
    void opensNothingAnyMoreOnceTheFormIsSubmitted() {
        Slip slip = slips().get(0);
        Invited invited = invited(slip.code());
        city.forms.save(invited.writer(), own.id(), "s.gis.sql", Answer.level(2), 0L);
        city.forms.submit(invited.writer(), own.id());

        assertThat(city.invitations.open(slip.code(), HERE)).isEmpty();
    }

    @Test
    void isNeverMadeForSomebodyWhoSignsInAndWhoseDraftIsTheirsAlone() {
        new Accounts(store, Clock.systemUTC())
                .create(Actor.OWNER, new NewAccount("ada", "Ada", Set.of(Role.EMPLOYEE), "p-ada", null));

        assertThat(slips()).isEmpty();
        assertThat(city.invitations.make(Actor.OWNER, round.id(), Set.of(own.id())))
                .isEmpty();
    }

    /** At 23:30 UTC it is half past six there, and at 04:30 UTC half past eleven of the same day. */
    @Test
    void worksToTheEndOfTheCitysDay() {
        city.now.in("America/Chicago");
        Slip slip = slips().get(0);
        for (String evening : List.of("2026-06-30T23:30:00Z", "2026-07-01T04:30:00Z")) {
            city.now.at(evening);
            Invited invited = invited(slip.code());
            city.forms.save(invited.writer(), own.id(), "s.gis.sql", Answer.level(2), null);
        }

        city.now.at("2026-07-01T05:00:00Z");
        assertThat(city.invitations.open(slip.code(), HERE)).isEmpty();
    }

    @Test
    void aSlipThatIsTakenBackEndsWhatItOpened() {
        Slip slip = slips().get(0);
        String token = city.invitations.open(slip.code(), HERE).orElseThrow().token();
        String id = city.invitations
                .list(Actor.OWNER, round.id())
                .get(0)
                .invitation()
                .id();

        assertThat(city.invitations.revoke(Actor.OWNER, id)).isTrue();

        assertThat(city.invitations.invited(token)).isEmpty();
        assertThat(city.invitations.open(slip.code(), HERE)).isEmpty();
        assertThat(city.invitations.revoke(Actor.OWNER, "invitation-none")).isFalse();
    }

    @Test
    void newSlipsEndTheOnesBefore() {
        Slip old = slips().get(0);
        Slip fresh = slips().get(0);

        assertThat(city.invitations.open(old.code(), HERE)).isEmpty();
        assertThat(city.invitations.open(fresh.code(), HERE)).isPresent();
    }

    @Test
    void aPassThatNobodyUsesEnds() {
        String token =
                city.invitations.open(slips().get(0).code(), HERE).orElseThrow().token();
        city.now.at("2026-06-01T08:29:00Z");
        assertThat(city.invitations.invited(token)).isPresent();
        city.now.at("2026-06-01T08:58:00Z");
        assertThat(city.invitations.invited(token)).isPresent();
        city.now.at("2026-06-01T09:29:00Z");
        assertThat(city.invitations.invited(token)).isEmpty();
    }

    @Test
    void tooManyWrongCodesAreRefusedForAWhile() {
        Slip slip = slips().get(0);
        for (int i = 0; i < 10; i++) {
            assertThat(city.invitations.open("wrong-" + i, HERE)).isEmpty();
        }
        assertThatThrownBy(() -> city.invitations.open("wrong-again", HERE)).isInstanceOf(TooManyCodes.class);

        city.now.at("2026-06-01T08:11:00Z");
        assertThat(city.invitations.open("wrong-later", HERE)).isEmpty();
        assertThat(city.invitations.open(slip.code(), HERE)).isPresent();
    }

    @Test
    void nobodysWrongCodesKeepARightOneFromOpening() throws Exception {
        Slip slip = slips().get(0);
        for (int place = 0; place < 25; place++) {
            InetAddress from = InetAddress.getByName("203.0.113." + place);
            for (int i = 0; i < 10; i++) {
                try {
                    assertThat(city.invitations.open("wrong-" + i, from)).isEmpty();
                } catch (TooManyCodes enough) {
                    assertThat(place).isGreaterThanOrEqualTo(20);
                }
            }
        }

        assertThat(city.invitations.open(slip.code(), InetAddress.getByName("203.0.113.0")))
                .isPresent();
    }

    @Test
    void oneNetworkIsOnePlace() throws Exception {
        for (int i = 0; i < 10; i++) {
            city.invitations.open("wrong-" + i, InetAddress.getByName("2001:db8:0:1::" + i));
        }

        assertThatThrownBy(() -> city.invitations.open("wrong", InetAddress.getByName("2001:db8:0:1::99")))
                .isInstanceOf(TooManyCodes.class);
        assertThat(city.invitations.open("wrong", InetAddress.getByName("2001:db8:0:2::1")))
                .isEmpty();
    }

    @Test
    void onlyHrMakesSlips() {
        Actor lead = FormCity.with(Role.DEPARTMENT_LEAD, FormCity.PLANNING);
        assertThatThrownBy(() -> city.invitations.make(lead, round.id(), Set.of()))
                .isInstanceOf(NotPermitted.class);
        assertThat(city.invitations.make(FormCity.with(Role.HR_ANALYST, null), round.id(), Set.of()))
                .hasSize(1);
    }

    @Test
    void makingUsingAndTakingBackStandInTheAuditLog() {
        invited(slips().get(0).code());
        String id = city.invitations
                .list(Actor.OWNER, round.id())
                .get(0)
                .invitation()
                .id();
        city.invitations.revoke(Actor.OWNER, id);

        assertThat(listed(s -> s.audit().about("p-ada", Long.MAX_VALUE, 10)).stream()
                        .map(AuditEntry::event)
                        .map(AuditEvent::act))
                .containsExactly("invitation.revoke", "invitation.open", "invitation.make");
    }

    private List<Slip> slips() {
        return city.invitations.make(Actor.OWNER, round.id(), Set.of());
    }

    private Invited invited(String code) {
        String token = city.invitations.open(code, HERE).orElseThrow().token();
        return city.invitations.invited(token).orElseThrow();
    }
}
