package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator's day with the professional fields, by the commands that people type: what is answered in words and as JSON, the exit code, and what a refusal says to do. */
@ExtendWith(RunningTown.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class DisciplineCommandsIT {
    private static final String SETTING = "samplesThatShowALevel";

    private FieldTown town;

    @BeforeAll
    void enter(FieldTown running) {
        town = running;
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatIsKnown() {
        for (String act : List.of(
                "show", "install", "preview", "update", "disable", "enable", "remove", "log", "settings", "shadow")) {
            refused("citywide, finance, gis, ", act, "gsi");
            assertThat(ask(act)).as(act).extracting(Typed::exit, Typed::answer).containsExactly(2, "");
        }
        refused("missing or cannot be read", "install", "gsi.adroit");
        refused("missing or cannot be read", "preview", "gsi.adroit");
    }

    @Test
    void anUpdateIsLookedAtTakenAndRolledBack() throws IOException {
        String before = version();
        String next = town.shipGis(usual().equals("2") ? 3 : 2);
        assertThat(said("list")).containsPattern("gis +" + before + " +installed \\(" + next + " offered\\)");
        Json plan = json("preview", "gis");
        Json total = plan.get("impact").get("total");
        assertThat(total.number("higher") + total.number("lower")).isPositive();
        assertThat(said("preview", "gis"))
                .contains(
                        "(gis " + next + "), signed by the product itself, would be installed in place of " + before,
                        "It asks for: Java code",
                        "1 bundle, 0 restarts, " + plan.get("impact").number("positions") + " positions; "
                                + total.number("higher"),
                        " would score higher, " + total.number("lower") + " lower; ",
                        "\nSkills: ",
                        "The city's own catalog would be brought together with it",
                        "Nothing was changed.")
                .containsPattern("DEPARTMENT +POSITIONS +PEOPLE +HIGHER +LOWER")
                .containsPattern("Information Technology +\\d+ +\\d+");
        assertThat(plan.text("replaces")).isEqualTo(before);
        assertThat(version()).isEqualTo(before);

        assertThat(said("update", "gis")).startsWith("gis " + next + " is installed: Geographic");
        assertThat(version()).isEqualTo(next);
        refused(
                "gis " + next + " is installed; " + next
                        + " is not newer. To go back to the version before, use its page, or: adroit discipline back gis.",
                "update",
                "gis");
        refused("citywide is not installed", "update", "citywide");

        assertThat(said("rollback", "--list"))
                .containsPattern("\\d+ \\(now\\) .* discipline.update gis +changes nothing");
        List<Json> states = json("rollback", "--list").items("items");
        assertThat(states.get(0).isTrue("current")).isTrue();
        assertThat(said("rollback", "--dry-run"))
                .isEqualTo("gis: " + next + " -> " + before + "\nNothing was changed.\n");
        assertThat(version()).isEqualTo(next);
        assertThat(json("rollback").isTrue("done")).isTrue();
        assertThat(version()).isEqualTo(before);
        String number = states.get(0).text("id");
        assertThat(said("rollback", "--to", number))
                .isEqualTo("gis: " + before + " -> " + next + "\nThe installed set has moved.\n");
        assertThat(said("rollback", "--to", number)).isEqualTo("The installed set is in that state already.\n");
        refused("See: adroit discipline rollback --list.", "rollback", "--to", "999999");
        refused("See: adroit discipline rollback --list.", "rollback", "--to", "yesterday");
        assertThat(ask("rollback", "yesterday").exit()).isEqualTo(2);
    }

    @Test
    void aLockFileBringsTheSetBack() throws IOException {
        Path lock = town.file("lock.json");
        assertThat(said("lock", "--out", lock.toString()))
                .isEqualTo(lock + " is the lock file of the installed set.\n");
        assertThat(Files.readString(lock)).isEqualTo(said("lock"));
        assertThat(Json.parse(Files.readString(lock)).items("disciplines")).isNotEmpty();
        said("disable", "gis");
        assertThat(said("lock", "--import", lock.toString(), "--dry-run"))
                .contains("gis: ", " -> ", "Nothing was changed.");
        assertThat(town.field("gis").text("state")).isEqualTo("disabled");
        assertThat(json("lock", "--import", lock.toString()).isTrue("done")).isTrue();
        assertThat(town.field("gis").text("state")).isEqualTo("installed");
        assertThat(said("lock", "--import", lock.toString()))
                .isEqualTo("The installed set is in that state already.\n");
        refused(
                "missing or cannot be read",
                "lock",
                "--import",
                town.file("no-lock.json").toString());
        String elsewhere =
                Files.readString(lock).replaceFirst("\"sha256\":\"[0-9a-f]{64}", "\"sha256\":\"" + "0".repeat(64));
        refused(
                "Install its pack first, then take the lock file again.",
                "lock",
                "--import",
                Files.writeString(town.file("elsewhere.json"), elsewhere).toString());
        refused(
                "adroit discipline lock",
                "lock",
                "--import",
                Files.writeString(town.file("other.json"), "{}").toString());
    }

    @Test
    void theScorerOfAFieldIsSet() throws IOException {
        assertThat(said("settings", "gis"))
                .containsPattern("NAME +VALUE +USUALLY +FROM +TO +WHAT")
                .contains(SETTING, "Samples that show a level");
        String usual = usual();
        assertThat(said("settings", "gis", SETTING + "=5", "--dry-run"))
                .contains("would score higher, ", "DEPARTMENT", "Nothing was changed.");
        assertThat(json("settings", "gis", SETTING + "=5", "--dry-run").number("positions"))
                .isPositive();
        assertThat(said("settings", "gis")).doesNotContainPattern(SETTING + " +5");
        assertThat(said("settings", "gis", SETTING + "=5")).containsPattern(SETTING + " +5 +" + usual);
        assertThat(json("settings", "gis").items("settings").get(0).text("value"))
                .isEqualTo("5");
        assertThat(json("rollback").isTrue("done")).isTrue();
        assertThat(json("settings", "gis").items("settings").get(0).text("value"))
                .isEqualTo(usual);
        refused("gis " + SETTING + ": SETTING_INVALID It must be from 1 to 5.", "settings", "gis", SETTING + "=9");
        refused(
                "gis samples: SETTING_INVALID There is no such setting. See: adroit discipline settings gis.",
                "settings",
                "gis",
                "samples=2");
        refused("Write it as NAME=VALUE", "settings", "gis", SETTING);
    }

    @Test
    void leadsInstallAsFarAsIsSaid() throws IOException {
        assertThat(said("leads"))
                .isEqualTo(
                        "Department leads install and update what their department keeps, from every trusted publisher.\n");
        assertThat(said("leads", "--no-install")).isEqualTo("Only administrators install and update disciplines.\n");
        String key = json("publishers").items("items").get(0).text("id");
        assertThat(said("leads", "--install", "--publisher", key.substring(0, 8)))
                .contains("from Sample City (the key " + key.substring(0, 8) + ").");
        assertThat(json("leads").items("publishers").stream().map(Json::text)).containsExactly(key);
        refused("see: adroit discipline publishers", "leads", "--install", "--publisher", "00000000");
        assertThat(json("leads", "--install").isTrue("leadsInstall")).isTrue();
        assertThat(json("leads").items("publishers")).isEmpty();
    }

    @Test
    void aFieldIsTurnedOffForADepartmentAndItsLogTellsIt() throws IOException {
        assertThat(said("use", "gis", "--department", "police", "--off")).isEqualTo("gis is off for police.\n");
        assertThat(town.field("gis").items("offIn")).hasSize(1);
        assertThat(json("use", "gis", "--department", "Police").items("offIn")).isEmpty();
        refused("Choose one of: City Manager, ", "use", "gis", "--department", "Moon");
        assertThat(ask("use", "gis").exit()).isEqualTo(2);
        assertThat(said("log", "gis"))
                .containsPattern("AT +LEVEL +WHAT")
                .contains("discipline.turn-off by owner: done", "discipline.turn-on by owner: done");
        assertThat(json("log", "gis").items("items").get(0).text("text"))
                .isEqualTo("discipline.turn-on by owner: done");
    }

    @Test
    void anotherVersionScoresBesideIsComparedAndPutInService() throws IOException {
        refused("Begin with: adroit discipline shadow gis --department ", "shadow", "gis");
        String before = version();
        String next = town.shipGis(4);
        String department = "Information Technology";
        assertThat(said("shadow", "gis", "--department", department))
                .isEqualTo("gis " + next + " scores beside. Compare with: adroit discipline shadow gis\n");
        assertThat(said("shadow", "gis"))
                .startsWith("gis " + next + " beside " + before + " in ")
                .containsPattern("\\d+ levels the same, \\d+ higher, \\d+ lower, \\d+ new, \\d+ gone, 0 failed\\.");
        assertThat(json("shadow", "gis").get("scores").number("people")).isPositive();
        assertThat(version()).isEqualTo(before);
        assertThat(said("shadow", "gis", "--drop")).isEqualTo("The other version of gis is gone.\n");
        refused("Begin with: adroit discipline shadow gis --department ", "shadow", "gis", "--promote");
        assertThat(json("shadow", "gis", "--department", department).text("version"))
                .isEqualTo(next);
        assertThat(said("shadow", "gis", "--promote")).isEqualTo("gis " + next + " is in service.\n");
        assertThat(version()).isEqualTo(next);
        refused("is not newer", "shadow", "gis", "--department", department);
        refused("Choose one of: City Manager, ", "shadow", "gis", "--department", "Moon");
        refused("Name the department", "shadow", "gis.adroit");
        assertThat(ask("shadow", "gis", "--promote", "--drop").exit()).isEqualTo(2);
    }

    @Test
    void aPackComesIsUpdatedStandsBesideAndGoes() throws IOException {
        String first = town.pack("trees", "0.1.0", "Parks and Recreation").toString();
        String second = town.pack("trees", "0.2.0", "Parks and Recreation").toString();
        assertThat(said("preview", first))
                .contains(
                        "Trees (trees 0.1.0), signed by Sample City",
                        "It holds texts only, no program code.",
                        " people would be scored for the first time, ",
                        "\nSkills: ",
                        "Nothing was changed.");
        assertThat(said("install", first, "--dry-run")).isEqualTo(said("preview", first));
        assertThat(json("install", first, "--dry-run").text("publisher")).contains("Sample City");
        assertThat(json("install", first).text("state")).isEqualTo("installed");
        assertThat(said("settings", "trees")).isEqualTo("Nothing can be set of trees 0.1.0.\n");
        refused("Ask whoever keeps the discipline.", "settings", "trees", "depth=3");
        assertThat(said("shadow", second, "--department", "Police")).startsWith("trees 0.2.0 scores beside.");
        assertThat(said("shadow", "trees", "--drop")).contains("is gone");
        assertThat(said("install", second)).startsWith("trees 0.2.0 is installed: Trees");
        refused(
                "trees 0.2.0 was installed here last; 0.1.0 is older. To go back to a former state of everything installed, use: adroit discipline rollback.",
                "install",
                first);

        assertThat(said("disable", "trees")).startsWith("trees 0.2.0 is disabled: Trees");
        assertThat(said("list")).containsPattern("trees +0.2.0 +disabled +Parks and Recreation +Trees");
        refused("Enable it to use it again.", "disable", "trees");
        assertThat(json("enable", "trees").text("state")).isEqualTo("installed");
        assertThat(said("remove", "trees")).isEqualTo("trees is removed.\n");
        refused("Known are: ", "remove", "trees");
        said("install", second);
        assertThat(json("remove", "trees").isTrue("removed")).isTrue();
    }

    @Test
    void whatIsSetAsideSaysWhyAndWhatToDo() throws IOException {
        town.ship("adroit.discipline.broken-1.0.0.jar", "not a jar".getBytes(UTF_8));
        refused("set aside", "install", "broken");
        assertThat(said("list")).containsPattern("broken +\\S+ +quarantined");
        Typed shown = ask("show", "broken");
        assertThat(shown.exit()).isEqualTo(1);
        assertThat(shown.answer()).contains("is quarantined", "NOT_A_BUNDLE: ");
        Json fault = ask("show", "broken", "--json").json().get("fault");
        assertThat(fault.text("code")).isEqualTo("NOT_A_BUNDLE");
        assertThat(fault.text("remedy")).isNotBlank();
        assertThat(shown.answer()).contains(fault.text("sentence") + " " + fault.text("remedy"));
        assertThat(said("remove", "broken")).isEqualTo("broken is removed.\n");
        refused("See: adroit discipline list.", "remove", "broken");
    }

    @Test
    void whatIsInstalledIsHeldAgainstAComingVersion() throws IOException {
        String api = bundle("adroit.api-");
        assertThat(said("next", api))
                .containsPattern("ID +VERSION +BUILDS ON +WITH THE COMING API")
                .containsPattern("gis +" + version() + " +adroit\\..* works");
        String pack = town.pack("shrubs", "0.1.0", "Parks and Recreation").toString();
        Json shrubs = json("next", api, pack).items("disciplines").get(0);
        assertThat(shrubs.text("id")).isEqualTo("shrubs");
        assertThat(shrubs.text("works")).isEqualTo("true");
        refused("NOT_AN_API", "next", bundle("adroit.discipline.gis-"));
        refused(
                "Get the file anew",
                "next",
                Files.writeString(town.file("api.jar"), "no jar").toString());
        refused("api-2.jar", "next", town.file("api-2.jar").toString());
        assertThat(ask("next").exit()).isEqualTo(2);
    }

    private static String bundle(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Distribution.ours().root().resolve("bundles"))) {
            return jars.map(Path::toString)
                    .filter(j -> j.contains(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** How many work samples the scorer in service asks for where nothing is set. */
    private String usual() throws IOException {
        return json("settings", "gis").items("settings").get(0).text("usual");
    }

    private String version() throws IOException {
        return town.field("gis").text("version");
    }

    private Typed ask(String... words) {
        return town.ask(Stream.concat(Stream.of("discipline"), Stream.of(words)).toArray(String[]::new));
    }

    /** What a command that went well answered in words. */
    private String said(String... words) {
        Typed typed = ask(words);
        assertThat(typed.exit())
                .as("%s: %s", String.join(" ", words), typed.complaint())
                .isZero();
        return typed.answer();
    }

    /** What it answered as JSON. */
    private Json json(String... words) throws IOException {
        return Json.parse(
                said(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new)));
    }

    /** It ends with 1, has no answer, and says what to do. */
    private void refused(String remedy, String... words) {
        Typed typed = ask(words);
        assertThat(typed.exit())
                .as("%s: %s", String.join(" ", words), typed.answer())
                .isEqualTo(1);
        assertThat(typed.answer()).as(String.join(" ", words)).isEmpty();
        assertThat(typed.complaint()).as(String.join(" ", words)).contains(remedy);
    }
}
