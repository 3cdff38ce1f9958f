package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.Digest;
import adroit.launcher.Home;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import adroit.launcher.command.WaysIn.Arrived;
import adroit.launcher.command.WaysIn.Way;
import adroit.launcher.fault.Forge;
import adroit.launcher.fault.PackFault;
import adroit.launcher.fault.PackFault.Kind;
import adroit.packs.signing.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of a pack at every way in, in the running product with the sample city: it is refused with its reason, what serves goes on, and nothing of it is left but
 * what lies in {@code rejected/} and what the audit log says. Usually each fault comes once, and each kind of fault by every way; all by all with {@code -Plong}.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackFaultsIT {
    private static final boolean ALL = Boolean.getBoolean("adroit.faults.all");
    private static final String PERSON = "AF1093";
    private static final Duration SOON = Duration.ofSeconds(90);

    /** One call in sixteen asks an earlier case again, and who guesses is right a fourth of the time: so many assessments find everybody out, however long a busy machine takes for them. */
    private static final int ENOUGH = 8 * 16;

    /** Written by whatever happens, or by what is set aside, which is listed with its reason. */
    private static final String RECORDS =
            "(cache|log|deploy/rejected)/.*|data/(index/.*|adroit\\.db.*|disciplines\\.(json|history/.*|calls.*|shadows\\.json))";

    private final TimeZone zone = TimeZone.getDefault();
    private final Path folder;
    private final Server server;
    private final Forge forge;
    private WaysIn ways;
    private Platform platform;
    private int version;

    PackFaultsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        System.setProperty("adroit.preflight.seconds", "12");
        TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT+12"));
        platform = Platform.start(PlatformOptions.at(home()));
        SigningKey expired = publisher("expired", "--until", LocalDate.now().toString());
        platform.close();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati")); // where that day is over, at every moment
        platform = Platform.start(PlatformOptions.at(home()));
        server = Server.of(new Home(home()));
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        new SampleCity(scratch, LocalDate.now(ZoneOffset.UTC), server, step -> {}).load();
        SigningKey trusted = publisher("city");
        SigningKey elsewhere = publisher("elsewhere", "--disciplines", "parks");
        SigningKey retired = publisher("retired");
        SigningKey revoked = publisher("revoked");
        run("discipline", "retire", retired.publisher().fingerprint(), "--home", home().toString());
        run("discipline", "revoke", revoked.publisher().fingerprint(), "--home", home().toString());
        forge = new Forge(
                folder.resolve("forge"),
                new Forge.Signers(trusted, SigningKey.make(), elsewhere, retired, revoked, expired));
        ways = waysIn();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private WaysIn waysIn() throws IOException, InterruptedException {
        String department = Json.parse(Server.of(new Home(home())).get("/api/v1/departments"))
                .items("items")
                .get(0)
                .text("id");
        return new WaysIn(folder.resolve("on-its-way"), home(), department);
    }

    private SigningKey publisher(String name, String... more) {
        Path file = folder.resolve(name + ".key");
        SigningKey key = SigningKey.make(file);
        List<String> words = new ArrayList<>(List.of("discipline", "trust", file + ".pub", "--name", name));
        words.addAll(List.of(more));
        words.addAll(List.of("--home", home().toString()));
        run(words.toArray(String[]::new));
        return key;
    }

    @BeforeAll
    void somethingServes() throws Exception {
        assertThat(ways.bring(Way.REST, forge.good(Forge.SERVES)).taken()).isTrue();
    }

    @AfterAll
    void stop() {
        platform.close();
        System.clearProperty("adroit.preflight.seconds");
        TimeZone.setDefault(zone);
    }

    static Stream<Arguments> turns() {
        List<Arguments> turns = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SERVICE) {
                turns.addAll(turns(of(kind), List.of(Way.values())));
            }
        }
        return turns.stream();
    }

    static Stream<Arguments> turnsInService() {
        List<Way> installing = Arrays.stream(Way.values()).filter(Way::installs).toList();
        return turns(of(Kind.SERVICE), installing).stream();
    }

    private static List<PackFault> of(Kind kind) {
        return Arrays.stream(PackFault.values()).filter(f -> f.kind() == kind).toList();
    }

    /** Each fault, and each way, once at least; all of them by all of them where that is asked for. */
    private static List<Arguments> turns(List<PackFault> faults, List<Way> ways) {
        List<Arguments> turns = new ArrayList<>();
        if (ALL) {
            faults.forEach(f -> ways.forEach(w -> turns.add(Arguments.of(f, w))));
            return turns;
        }
        for (int i = 0; i < Math.max(faults.size(), ways.size()); i++) {
            turns.add(Arguments.of(faults.get(i % faults.size()), ways.get(i % ways.size())));
        }
        return turns;
    }

    @ParameterizedTest(name = "{0} by {1}")
    @Order(1)
    @MethodSource("turns")
    void isRefusedAndLeavesNothing(PackFault fault, Way way) throws Exception {
        byte[] file = fault.file(forge);
        Map<String, String> before = left();
        String listed = server.get("/api/v1/disciplines");
        Arrived arrived = ways.bring(way, file);
        assertThat(arrived.taken()).as(arrived.said()).isFalse();
        assertThat(arrived.said()).isNotBlank().doesNotContain("Exception:", "\tat ");
        if (arrived.code()) {
            assertThat(arrived.said()).contains(fault.code());
        }
        assertThat(discipline(Forge.FIELD).text("version")).isEqualTo(Forge.SERVES);
        assertThat(discipline(Forge.FIELD).text("state")).isEqualTo("installed");
        if (fault.kind() == Kind.TRIAL && way.installs()) {
            assertThat(discipline(Forge.FIELD).get("fault").text("code")).isEqualTo(fault.code());
        } else {
            assertThat(server.get("/api/v1/disciplines")).isEqualTo(listed);
        }
        assertThat(left()).isEqualTo(before);
        assertThat(WaysIn.files(home().resolve("cache/preflight"))).isEmpty();
        assertThat(lastAct()).isEqualTo("refused");
    }

    @ParameterizedTest(name = "{0} by {1}")
    @Order(2)
    @MethodSource("turnsInService")
    void isSetAsideAndTheVersionBeforeTakesItsPlace(PackFault fault, Way way) throws Exception {
        String before = discipline("gis").text("version");
        Arrived arrived = ways.bring(way, fault.file(forge, "1." + ++version + ".0"));
        assertThat(arrived.taken()).as(arrived.said()).isTrue();
        String brought = discipline("gis").text("version");
        assertThat(brought).isNotEqualTo(before);
        Instant latest = Instant.now().plus(SOON);
        int asked = 0;
        while (discipline("gis").text("version").equals(brought)
                && (asked < ENOUGH || Instant.now().isBefore(latest))) {
            assertThat(assess().text("id")).isNotBlank();
            asked++;
        }
        Json now = discipline("gis");
        assertThat(now.text("version")).as("after %s assessments", asked).isEqualTo(before);
        assertThat(now.text("state")).isEqualTo("installed");
        assertThat(now.get("aside").text("version")).isEqualTo(brought);
        assertThat(now.get("fault").text("code")).isEqualTo(fault.code());
        assertThat(now.get("fault").text("remedy")).isNotBlank();
        assertThat(server.get("/health/ready")).contains("degraded");
        List<String> scored = outcomes(read(assess()));
        while (scored.isEmpty() && Instant.now().isBefore(latest)) { // it is being made ready
            scored = outcomes(read(assess()));
        }
        assertThat(scored).contains("scored").doesNotContain("failed");
    }

    @Test
    @Order(3)
    void theNextGoodPackWorksAfterAllOfThem() throws Exception {
        Instant before = Instant.now();
        assertThat(ways.bring(Way.REST, forge.good("0.4.0")).taken()).isTrue();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(discipline(Forge.FIELD).text("version")).isEqualTo("0.4.0");
        assertThat(discipline(Forge.FIELD).get("fault").text("code")).isEmpty();
    }

    @Test
    @Order(4)
    void endsSoonAndComesUpWithAllThatIsGood() throws Exception {
        Instant before = Instant.now();
        platform.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);
        platform = Platform.start(PlatformOptions.at(home()));
        assertThat(discipline("gis").text("state")).isEqualTo("installed");
        assertThat(discipline(Forge.FIELD).text("state")).isEqualTo("installed");
        assertThat(outcomes(read(assess()))).contains("scored").doesNotContain("failed");
    }

    @ParameterizedTest
    @Order(5)
    @MethodSource("replacements")
    void whatTakesThePlaceOfAnInstalledFileIsNotStarted(PackFault fault) throws Exception {
        platform.close();
        String record = Files.readString(home().resolve("data/disciplines.json"));
        String sha256 = Json.parse(record).items("disciplines").stream()
                .filter(d -> d.get("description").text("id").equals(Forge.FIELD))
                .findFirst()
                .orElseThrow()
                .text("sha256");
        Files.write(home().resolve("data/disciplines/" + sha256 + ".jar"), fault.file(forge));
        platform = Platform.start(PlatformOptions.at(home()));
        Json now = discipline(Forge.FIELD);
        assertThat(now.text("version") + " " + now.text("state")).isEqualTo(Forge.SERVES + " installed");
        assertThat(now.get("aside").text("version")).isEqualTo("0.4.0");
        assertThat(now.get("fault").text("code")).isEqualTo("FILE_CHANGED");
        assertThat(discipline("gis").text("state")).isEqualTo("installed");
        ways = waysIn();
        assertThat(ways.bring(Way.REST, forge.good("0.4.0")).taken()).isTrue();
        assertThat(discipline(Forge.FIELD).text("state")).isEqualTo("installed");
    }

    static Stream<PackFault> replacements() {
        List<PackFault> files = of(Kind.FILE);
        return (ALL ? files : files.subList(0, 1)).stream();
    }

    /** What lies in and around the home but its records: the name, and what is in it. */
    private Map<String, String> left() throws IOException {
        Map<String, String> left = new TreeMap<>();
        for (Path each : WaysIn.files(folder)) {
            String name = folder.relativize(each).toString();
            boolean forged = name.startsWith("forge/");
            if (!forged && !name.replaceFirst("^home/", "").matches(RECORDS)) {
                left.put(name, Digest.sha256(Files.readAllBytes(each)));
            }
        }
        return left;
    }

    private String lastAct() throws IOException {
        return Json.parse(server().get("/api/v1/audit?limit=20")).items("items").stream()
                .filter(a -> a.text("act").startsWith("discipline."))
                .findFirst()
                .orElseThrow()
                .text("outcome");
    }

    private Server server() {
        return Server.of(new Home(home()));
    }

    private Json discipline(String id) throws IOException {
        return Json.parse(server().get("/api/v1/disciplines/" + id));
    }

    private Json assess() throws IOException {
        return Json.parse(
                server().post("/api/v1/assessments", Json.object("person", PERSON, "purpose", "workforce-planning")));
    }

    private Json read(Json made) throws IOException {
        return Json.parse(server().get("/api/v1/assessments/" + made.text("id")));
    }

    private static List<String> outcomes(Json result) {
        return result.items("disciplines").stream()
                .flatMap(d -> d.items("requirements").stream())
                .map(r -> r.get("score").text("outcome"))
                .toList();
    }

    private static void run(String... words) {
        assertThat(CommandLines.run(words)).isZero();
    }
}
