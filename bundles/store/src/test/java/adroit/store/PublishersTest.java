package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.audit.AuditEntry;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.publisher.Distrust;
import adroit.publisher.InvalidPublisher;
import adroit.publisher.NewPublisher;
import adroit.publisher.Publisher;
import adroit.publisher.PublisherKey;
import adroit.publisher.Publishers;
import adroit.publisher.Trust;
import adroit.storage.DamagedRecord;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishersTest {
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Actor ADMINISTRATOR = actor(Role.ADMINISTRATOR);

    private final Path home;
    private final JdbcStore store;
    private final Publishers publishers;
    private final PublisherKey key = key();

    PublishersTest(@TempDir Path home) {
        this.home = home;
        this.store = JdbcStore.open(Location.file(home.resolve("adroit.db")));
        this.publishers = at(TODAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStrangerIsNotTrusted() {
        assertThat(code(publishers, "trees")).isEqualTo("PUBLISHER_UNKNOWN");
    }

    @Test
    void aTrustedPublisherBringsTheFieldsThatAreNamedUntilTheLastDay() {
        publishers.trust(ADMINISTRATOR, wanted(Set.of("trees", "parks"), TODAY.plusDays(10), null));
        assertThat(code(publishers, "trees")).isEmpty();
        assertThat(code(publishers, "police")).isEqualTo("PUBLISHER_OTHER_FIELD");
        assertThat(code(at(TODAY.plusDays(10)), "trees")).isEmpty();
        assertThat(code(at(TODAY.plusDays(11)), "trees")).isEqualTo("PUBLISHER_EXPIRED");
    }

    @Test
    void withoutNamesEveryFieldIsTaken() {
        publishers.trust(ADMINISTRATOR, wanted(Set.of(), null, null));
        assertThat(code(publishers, "anything")).isEmpty();
    }

    @Test
    void aRetiredKeyCanBeTrustedAgainAndARevokedOneNever() {
        publishers.trust(ADMINISTRATOR, wanted(Set.of(), null, null));
        assertThat(publishers.retire(ADMINISTRATOR, key.fingerprint())).isPresent();
        assertThat(code(publishers, "trees")).isEqualTo("PUBLISHER_RETIRED");
        assertThat(publishers.retire(ADMINISTRATOR, key.fingerprint())).isEmpty();
        publishers.trust(ADMINISTRATOR, wanted(Set.of(), null, null));
        assertThat(code(publishers, "trees")).isEmpty();
        assertThat(publishers.revoke(ADMINISTRATOR, key.fingerprint())).isPresent();
        assertThat(code(publishers, "trees")).isEqualTo("PUBLISHER_REVOKED");
        assertThat(problems(wanted(Set.of(), null, null))).containsExactly("publicKey");
        assertThat(publishers.revoke(ADMINISTRATOR, key.fingerprint()))
                .as("again, to finish what was begun")
                .isPresent();
        assertThat(publishers.revoke(ADMINISTRATOR, "0".repeat(64))).isEmpty();
    }

    @Test
    void aNewKeyTakesThePlaceOfTheOldOneInOneMoment() {
        publishers.trust(ADMINISTRATOR, wanted(Set.of("trees"), null, null));
        PublisherKey next = key();
        Publisher made =
                publishers.trust(ADMINISTRATOR, new NewPublisher(next.pem(), "", Set.of(), null, key.fingerprint()));
        assertThat(made.name()).isEqualTo("Springfield");
        assertThat(made.disciplines()).containsExactly("trees");
        assertThat(code(publishers, "trees")).isEqualTo("PUBLISHER_RETIRED");
        assertThat(publishers.find(key).orElseThrow().successor()).isEqualTo(next.fingerprint());
        assertThat(publishers.distrust(next, "trees")).isEmpty();
        assertThat(publishers.list(ADMINISTRATOR))
                .extracting(Publisher::trust)
                .containsExactlyInAnyOrder(Trust.TRUSTED, Trust.RETIRED);
    }

    @Test
    void listsAllThatIsWrong() {
        NewPublisher wrong = new NewPublisher("hello", " ", Set.of("Not A Field"), TODAY.minusDays(1), null);
        assertThat(problems(wrong)).containsExactly("publicKey", "name", "disciplines", "until");
        assertThat(problems(wanted(Set.of(), null, "0".repeat(64)))).containsExactly("replaces");
        publishers.trust(ADMINISTRATOR, wanted(Set.of(), null, null));
        assertThat(problems(wanted(Set.of(), null, key.fingerprint()))).containsExactly("replaces");
    }

    @Test
    void onlyAdministratorsDecide() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR && role != Role.OWNER) {
                Actor actor = actor(role);
                assertThatThrownBy(() -> publishers.trust(actor, wanted(Set.of(), null, null)))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> publishers.revoke(actor, key.fingerprint()))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> publishers.list(actor)).isInstanceOf(NotPermitted.class);
            }
        }
    }

    @Test
    void everyDecisionStandsInTheAuditLog() {
        publishers.trust(ADMINISTRATOR, wanted(Set.of("trees"), TODAY.plusDays(10), null));
        publishers.revoke(ADMINISTRATOR, key.fingerprint());
        List<AuditEntry> entries = store.read(s -> s.audit().before(Long.MAX_VALUE, 10));
        assertThat(entries).extracting(e -> e.event().act()).containsExactly("publisher.revoke", "publisher.trust");
        assertThat(entries.get(1).event().subject()).isEqualTo(key.fingerprint() + " for trees until 2026-05-11");
    }

    @Test
    void aRowThatWasChangedIsNotTrustedAndIsFound() throws Exception {
        publishers.trust(ADMINISTRATOR, wanted(Set.of("trees"), null, null));
        assertThat(store.verify().problems()).isEmpty();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("adroit.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE publisher SET disciplines = ''");
        }
        assertThatThrownBy(() -> publishers.distrust(key, "police")).isInstanceOf(DamagedRecord.class);
        assertThat(store.verify().problems()).anyMatch(p -> p.contains("Publisher " + key.fingerprint()));
    }

    private Publishers at(LocalDate day) {
        Instant moment = day.equals(TODAY) ? NOW : day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Publishers(store, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private NewPublisher wanted(Set<String> disciplines, @Nullable LocalDate until, @Nullable String replaces) {
        return new NewPublisher(key.pem(), "Springfield", disciplines, until, replaces);
    }

    private String code(Publishers asked, String discipline) {
        return asked.distrust(key, discipline).map(Distrust::code).orElse("");
    }

    private List<String> problems(NewPublisher wanted) {
        InvalidPublisher invalid =
                catchThrowableOfType(InvalidPublisher.class, () -> publishers.trust(ADMINISTRATOR, wanted));
        return invalid.problems().stream().map(InvalidPublisher.Problem::field).toList();
    }

    private static Actor actor(Role role) {
        return new Actor("a-" + role.key(), role.title(), Set.of(role), null, null);
    }

    private static PublisherKey key() {
        try {
            byte[] encoded = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            return new PublisherKey(Base64.getEncoder().encodeToString(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
