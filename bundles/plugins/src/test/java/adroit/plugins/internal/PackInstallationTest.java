package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.Digest;
import adroit.edition.ScorerIdentity;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import adroit.plugins.PackPlan;
import adroit.plugins.SetChange;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack on its way into an installation that runs. */
class PackInstallationTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final String NAME = "trees.adroit";

    private final Path home;
    private final Path field;
    private final KeptCity city;
    private final SigningKey key = SigningKey.make();
    private Installation run;

    PackInstallationTest(@TempDir Path folder) throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        field = folder.resolve("trees");
        NewField.write(field);
        city = new KeptCity(home);
        run = new Installation(home, city.store, true);
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void whatATrustedPublisherSignedServesAlsoAfterARestart() throws Exception {
        trust(Set.of());
        DisciplineStatus status = run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        assertThat(status.state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(status.signer()).isEqualTo(key.publisher().fingerprint());
        assertThat(run.disciplines
                        .find("trees")
                        .orElseThrow()
                        .edition()
                        .catalog()
                        .skills())
                .isNotEmpty();
        restart();
        assertThat(run.lifecycle.find("trees").orElseThrow()).isEqualTo(status);
        assertThat(run.disciplines.find("trees")).isPresent();
        assertThat(city.acts())
                .contains("owner discipline.install trees 0.1.0, SHA-256 "
                        + run.service.set().installed("trees").orElseThrow().sha256() + ", signed by "
                        + key.publisher().fingerprint() + " done");
    }

    @Test
    void aNewerPackTakesThePlaceOfTheOlderAndNeverTheOtherWayRound() throws Exception {
        trust(Set.of());
        byte[] old = pack("0.1.0");
        run.lifecycle.installPack(OWNER, NAME, old);
        byte[] next = pack("0.2.0");
        assertThat(run.lifecycle.planPack(OWNER, NAME, next)).satisfies(plan -> {
            assertThat(plan.replaces()).isEqualTo("0.1.0");
            assertThat(plan.version()).isEqualTo("0.2.0");
            assertThat(plan.publisher()).isEqualTo("Sample City");
            assertThat(plan.first()).isFalse();
            assertThat(plan.texts()).containsExactly("Skills: 0 changed, 0 new, 0 gone.");
        });
        assertThat(run.lifecycle.find("trees").orElseThrow().version()).isEqualTo("0.1.0");
        assertThat(run.lifecycle.installPack(OWNER, NAME, next).version()).isEqualTo("0.2.0");
        DisciplineRefused replayed =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.installPack(OWNER, NAME, old));
        assertThat(replayed.fault().code()).isEqualTo("NO_UPDATE");
        assertThat(run.lifecycle.find("trees").orElseThrow().version()).isEqualTo("0.2.0");
    }

    @Test
    void whoPackedAgainAndLeftTheVersionAsItWasReadsWhatToDo() throws Exception {
        trust(Set.of());
        byte[] first = pack("0.1.0");
        run.lifecycle.installPack(OWNER, NAME, first);
        Path said = field.resolve("discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceFirst("(?m)^title: .*", "title: Trees of the streets"));
        byte[] again = pack("0.1.0");
        DisciplineRefused refused =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.installPack(OWNER, NAME, again));
        assertThat(refused.fault())
                .isEqualTo(new Fault(
                        "NO_UPDATE",
                        "This is another 0.1.0 than the one that is installed.",
                        "Raise version in discipline.yaml, pack and sign it again."));
        assertThatThrownBy(() -> run.lifecycle.planPack(OWNER, NAME, again)).hasMessage(refused.getMessage());
        assertThat(run.lifecycle.planPack(OWNER, NAME, pack("0.2.0")).version()).isEqualTo("0.2.0");
        assertThatThrownBy(() -> run.lifecycle.planPack(OWNER, NAME, first)).hasMessageContaining("is not newer");
        assertThatThrownBy(() -> run.lifecycle.update(OWNER, "trees"))
                .hasMessage(
                        "No version of trees came with the product: it was installed from a pack. Bring a newer one: adroit discipline install FILE.");
    }

    @Test
    void twoBundlesOfOneFieldNeverServeSideBySide() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.2.0"));
        assertThat(refusal(OWNER, byAnotherBundle("0.2.0"))).isEqualTo("NO_UPDATE");
        assertThat(run.lifecycle
                        .installPack(OWNER, NAME, byAnotherBundle("0.3.0"))
                        .version())
                .isEqualTo("0.3.0");
        assertThat(refusal(OWNER, pack("0.3.0"))).isEqualTo("NO_UPDATE");
        restart();
        assertThat(run.settled("trees").version()).isEqualTo("0.3.0");
        assertThat(run.bundles()).containsExactly("town.trees 0.3.0");
    }

    /** The same field as a bundle of another name. */
    private byte[] byAnotherBundle(String version) throws IOException {
        pack(version);
        Path jar = home.resolve("../town.trees.jar");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ArchiveEntry each : Archive.list(NAME, Packing.of(field).pack().bundle(), Limits.BUNDLE)
                .unpack()) {
            files.put(each.name(), each.content());
        }
        files.computeIfPresent(JarFile.MANIFEST_NAME, (name, before) -> new String(before, UTF_8)
                .replaceFirst("Bundle-SymbolicName: \\S+", "Bundle-SymbolicName: town.trees")
                .getBytes(UTF_8));
        Files.write(
                jar,
                ArchiveWriter.bytes(files.entrySet().stream()
                        .map(f -> new ArchiveEntry(f.getKey(), f.getValue()))
                        .toList()));
        return Packing.of(jar).pack().signed(key).bytes();
    }

    @Test
    void aVersionThatWasTriedBeforeTheReleaseGivesWayToItAndNotTheOtherWayRound() throws Exception {
        trust(Set.of());
        byte[] beta = pack("0.2.0-beta");
        run.lifecycle.installPack(OWNER, NAME, beta);
        assertThat(run.lifecycle.installPack(OWNER, NAME, pack("0.2.0")).version())
                .isEqualTo("0.2.0");
        assertThat(refusal(OWNER, beta)).isEqualTo("NO_UPDATE");
    }

    @Test
    void whatWasRemovedStillBelongsToItsKeeperAndComesBackNoOlder() throws Exception {
        Department works = Department.titled("Public Works");
        Department police = Department.titled("Police");
        city.settle(works, police);
        trust(Set.of());
        byte[] old = pack("0.1.0");
        byte[] last = pack("0.2.0");
        byte[] claiming = pack("0.3.0", "Police");
        run.lifecycle.installPack(OWNER, NAME, last);
        run.lifecycle.remove(OWNER, "trees");
        restart();
        assertThatThrownBy(() -> run.lifecycle.installPack(lead(police), NAME, claiming))
                .hasMessageContaining("is kept by Public Works");
        assertThatThrownBy(() -> run.lifecycle.planPack(lead(police), NAME, claiming))
                .hasMessageContaining("is kept by Public Works");
        assertThat(refusal(lead(works), old)).isEqualTo("NO_UPDATE");
        assertThat(refusal(OWNER, old)).isEqualTo("NO_UPDATE");
        assertThat(run.lifecycle.installPack(lead(works), NAME, last).version()).isEqualTo("0.2.0");
        assertThat(run.lifecycle.installPack(OWNER, NAME, claiming).keeper()).isEqualTo("Police");
    }

    private static Actor lead(Department department) {
        return new Actor(department.id(), "A lead", Set.of(Role.DEPARTMENT_LEAD), null, department.id());
    }

    private String refusal(Actor actor, byte[] file) {
        return catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.installPack(actor, NAME, file))
                .fault()
                .code();
    }

    @Test
    void whatNobodyOrAStrangerSignedIsRefusedAndLeavesNoTrace() throws Exception {
        assertThat(codes(Packing.of(field).pack().bytes())).containsExactly("UNSIGNED");
        assertThat(codes(pack("0.1.0"))).containsExactly("PUBLISHER_UNKNOWN");
        trust(Set.of("parks"));
        assertThat(codes(pack("0.1.0"))).containsExactly("PUBLISHER_OTHER_FIELD");
        assertThat(codes(new byte[] {1, 2, 3})).containsExactly("NOT_AN_ARCHIVE");
        assertThat(run.lifecycle.list()).isEmpty();
        assertThat(keptFiles()).isEmpty();
        assertThat(city.acts())
                .last()
                .isEqualTo("owner discipline.install a file, SHA-256 of the file " + Digest.sha256(new byte[] {1, 2, 3})
                        + " (NOT_AN_ARCHIVE) refused");
    }

    @Test
    void aRefusedPackStandsInTheAuditLogByWhatIsKnownOfItAndNotByTheNameOfItsSender() throws Exception {
        byte[] file = pack("0.1.0");
        String known = "SHA-256 of the file " + Digest.sha256(file) + ", signed by "
                + key.publisher().fingerprint();
        assertThatThrownBy(() -> run.lifecycle.installPack(OWNER, "gis", file)).isInstanceOf(Refused.class);
        assertThat(city.acts())
                .last()
                .isEqualTo("owner discipline.install a file, " + known + " (PUBLISHER_UNKNOWN) refused");
        trust(Set.of("parks"));
        assertThatThrownBy(() -> run.lifecycle.planPack(OWNER, "gis", file)).isInstanceOf(Refused.class);
        assertThat(city.acts())
                .last()
                .isEqualTo("owner discipline.plan trees 0.1.0, " + known + " (PUBLISHER_OTHER_FIELD) refused");
        assertThat(run.lifecycle.log(OWNER, "gis")).isEmpty();
        assertThat(run.lifecycle.log(OWNER, "trees")).isEmpty();
    }

    @Test
    void aKeyThatTakesThePlaceOfAnotherIsMeantWithItByWhatLeadsMayInstall() throws Exception {
        Department works = Department.titled("Public Works");
        city.settle(works);
        trust(Set.of());
        run.lifecycle.decide(
                OWNER, new InstallPolicy(true, List.of(key.publisher().fingerprint())));
        SigningKey next = SigningKey.make();
        SigningKey stranger = SigningKey.make();
        run.publishers.trust(
                OWNER,
                new NewPublisher(
                        next.publisher().pem(),
                        "",
                        Set.of(),
                        null,
                        key.publisher().fingerprint()));
        run.publishers.trust(OWNER, new NewPublisher(stranger.publisher().pem(), "Another", Set.of(), null, null));
        pack("0.1.0");
        assertThat(refusal(
                        lead(works), Packing.of(field).pack().signed(stranger).bytes()))
                .isEqualTo("PUBLISHER_NOT_FOR_LEADS");
        assertThat(run.lifecycle
                        .installPack(
                                lead(works),
                                NAME,
                                Packing.of(field).pack().signed(next).bytes())
                        .state())
                .isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.lifecycle.policy().publishers())
                .containsExactly(next.publisher().fingerprint());
    }

    @Test
    void goingBackNamesThePublishersWhosePacksLeadsMayBring() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        run.lifecycle.decide(
                OWNER, new InstallPolicy(true, List.of(key.publisher().fingerprint())));
        assertThat(run.lifecycle.rollBack(OWNER, null, true).changes())
                .containsExactly(new SetChange(
                        "policy",
                        "What department leads may install",
                        "what their department keeps, from 1 publisher: Sample City (the key "
                                + key.publisher().fingerprint().substring(0, 8) + ")",
                        "what their department keeps, from every trusted publisher"));
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(run.lifecycle.policy().publishers()).isEmpty();
    }

    @Test
    void aChangedPackIsRefusedAndTheOldVersionServesOn() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        byte[] changed = pack("0.2.0");
        changed[changed.length / 2] ^= 1;
        assertThat(codes(changed)).isNotEmpty();
        assertThat(run.lifecycle.find("trees").orElseThrow().version()).isEqualTo("0.1.0");
        assertThat(run.disciplines.find("trees")).isPresent();
    }

    @Test
    void aRetiredKeyBringsNothingNewAndWhatIsInstalledStays() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        run.publishers.retire(OWNER, key.publisher().fingerprint());
        assertThat(codes(pack("0.2.0"))).containsExactly("PUBLISHER_RETIRED");
        restart();
        assertThat(run.disciplines.find("trees")).isPresent();
    }

    @Test
    void whatARevokedKeySignedGoesOutOfServiceAtOnce() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        assertThat(run.lifecycle.quarantineSignedBy(OWNER, key.publisher().fingerprint()))
                .containsExactly("trees");
        assertThat(run.disciplines.find("trees")).isEmpty();
        String digits = key.publisher().fingerprint().substring(0, 8);
        assertThat(fault("trees"))
                .isEqualTo(
                        new Fault(
                                "PUBLISHER_REVOKED",
                                "Its pack was signed by the key " + digits + "… of Sample City, which was revoked.",
                                "Install a pack that is signed with another key, or take the field off the list: Forget it, on its page, or adroit discipline remove."));
        assertThat(run.lifecycle.notices(OWNER).get(0).sentence())
                .isEqualTo(
                        "Version 0.1.0 was set aside because its publisher’s key was revoked. Results made with it stay readable.");
        assertThat(city.acts())
                .last()
                .isEqualTo("owner discipline.quarantine trees 0.1.0, signed by "
                        + key.publisher().fingerprint() + " done");
        assertThat(run.lifecycle.versions(OWNER).get(0).subject()).isEqualTo("trees");
    }

    @Test
    void whatServedBeforeByAnotherKeyComesBackWhenAKeyIsRevokedUnlessTheFieldIsDisabled() throws Exception {
        for (boolean disabled : new boolean[] {false, true}) {
            SigningKey good = trusted("Good " + disabled);
            SigningKey stolen = trusted("Stolen " + disabled);
            run.lifecycle.installPack(OWNER, NAME, pack("0.1.0", good));
            run.lifecycle.installPack(OWNER, NAME, pack("0.2.0", stolen));
            if (disabled) {
                run.lifecycle.disable(OWNER, "trees");
            }
            run.publishers.revoke(OWNER, stolen.publisher().fingerprint());
            run.lifecycle.quarantineSignedBy(OWNER, stolen.publisher().fingerprint());
            assertThat(run.settled("trees").state())
                    .isEqualTo(disabled ? DisciplineState.QUARANTINED : DisciplineState.INSTALLED);
            run.lifecycle.remove(OWNER, "trees");
        }
    }

    @Test
    void aRevocationThatACrashCutShortIsCaughtUpAtTheNextStart() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        restart();
        assertThat(run.disciplines.find("trees")).isEmpty();
        assertThat(fault("trees")).isNotNull().extracting(Fault::code).isEqualTo("PUBLISHER_REVOKED");
    }

    @Test
    void whatIsDisabledAndWhoseKeyIsRevokedIsNotEnabled() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        run.lifecycle.disable(OWNER, "trees");
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        run.setAside("trees", () -> run.lifecycle.enable(OWNER, "trees"));
        assertThat(fault("trees")).isNotNull().extracting(Fault::code).isEqualTo("PUBLISHER_REVOKED");
        assertThat(run.disciplines.find("trees")).isEmpty();
    }

    @Test
    void aLockFileBringsNothingBackThatIsSetAside() throws Exception {
        trust(Set.of());
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
        byte[] lock = run.lifecycle.lock(OWNER);
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        run.lifecycle.quarantineSignedBy(OWNER, key.publisher().fingerprint());
        Refused refused = catchThrowableOfType(Refused.class, () -> run.lifecycle.applyLock(OWNER, lock, false));
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("NOT_TRUSTED");
        assertThat(fault("trees")).isNotNull();
    }

    @Test
    void theLostBundleOfAFormerVersionIsKeptAgainByItsPackAndWhatServesGoesOn() throws Exception {
        trust(Set.of());
        byte[] first = pack("0.1.0");
        run.lifecycle.installPack(OWNER, NAME, first);
        ScorerIdentity former = run.disciplines.find("trees").orElseThrow().scorerIdentity();
        run.lifecycle.installPack(OWNER, NAME, pack("0.2.0"));
        assertThatThrownBy(() -> run.lifecycle.installPack(OWNER, NAME, first))
                .as("nothing is lost")
                .isInstanceOf(DisciplineRefused.class);
        restart();
        Path kept = home.resolve("data/disciplines").resolve(former.sha256() + ".jar");
        byte[] whole = Files.readAllBytes(kept);
        for (byte[] damaged : new byte[][] {new byte[0], null}) {
            if (damaged == null) {
                Files.delete(kept);
            } else {
                Files.write(kept, damaged);
            }
            assertThat(run.disciplines.scorer("trees", former)).isEmpty();
            assertThat(run.disciplines.whyGone(former))
                    .contains("Bring the pack of that version in once more", "what serves goes on");
            DisciplineStatus status = run.lifecycle.installPack(OWNER, NAME, first);
            assertThat(status.version()).isEqualTo("0.2.0");
            assertThat(status.note()).contains("The bundle of trees 0.1.0 is kept here again");
            assertThat(kept).hasBinaryContent(whole);
            assertThat(run.disciplines.find("trees").orElseThrow().version()).isEqualTo("0.2.0");
            assertThat(run.disciplines.scorer("trees", former)).isPresent();
            restart();
        }
        assertThat(city.acts())
                .filteredOn(act -> act.matches("owner discipline.keep trees 0\\.1\\.0, SHA-256 [0-9a-f]{64} done"))
                .hasSize(2);
        assertThat(run.lifecycle.goBack(OWNER, "trees", null).version()).isEqualTo("0.1.0");
    }

    @Test
    void lookingAtAPackChangesNothing() throws Exception {
        trust(Set.of());
        PackPlan plan = run.lifecycle.planPack(OWNER, NAME, pack("0.1.0"));
        assertThat(plan.replaces()).isNull();
        assertThat(plan.fixtures()).isEqualTo(2);
        assertThat(run.lifecycle.list()).isEmpty();
        while (!keptFiles().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(run.bundles()).isEmpty();
    }

    @Test
    void onlyAFieldThatWasNeverHereComesForTheFirstTime() throws Exception {
        trust(Set.of());
        byte[] pack = pack("0.1.0");
        PackPlan first = run.lifecycle.planPack(OWNER, NAME, pack);
        assertThat(first.first()).isTrue();
        assertThat(first.texts()).first().asString().matches("Skills: \\d+ new\\.");
        assertThat(first.asksFor()).isEqualTo("It holds texts only, no program code");
        run.lifecycle.installPack(OWNER, NAME, pack);
        run.lifecycle.remove(OWNER, "trees");
        PackPlan again = run.lifecycle.planPack(OWNER, NAME, pack);
        assertThat(again.replaces()).isNull();
        assertThat(again.first()).isFalse();
    }

    private @Nullable Fault fault(String id) {
        return run.lifecycle.find(id).orElseThrow().fault();
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store, true);
    }

    private SigningKey trusted(String name) {
        SigningKey made = SigningKey.make();
        run.publishers.trust(OWNER, new NewPublisher(made.publisher().pem(), name, Set.of(), null, null));
        return made;
    }

    private byte[] pack(String version, SigningKey signer) throws IOException {
        pack(version);
        return Packing.of(field).pack().signed(signer).bytes();
    }

    private void trust(Set<String> disciplines) {
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", disciplines, null, null));
    }

    private byte[] pack(String version) throws IOException {
        return pack(version, "Public Works");
    }

    private byte[] pack(String version, String keeper) throws IOException {
        Path file = field.resolve("discipline.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("(?m)^version: .*$", "version: " + version)
                        .replaceAll("(?m)^keeper: .*$", "keeper: " + keeper));
        return Packing.of(field).pack().signed(key).bytes();
    }

    private List<String> codes(byte[] file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> run.lifecycle.installPack(OWNER, NAME, file));
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    private List<String> keptFiles() throws IOException {
        Path kept = home.resolve("data/disciplines");
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(Path::toString).toList();
        }
    }
}
