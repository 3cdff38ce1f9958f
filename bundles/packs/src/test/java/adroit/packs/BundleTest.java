package adroit.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import town.sample.PureParts;
import town.sample.Reaching;

class BundleTest {
    private final Path folder;
    private final SampleBundle bundle;

    BundleTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.bundle = SampleBundle.withScorer(folder);
    }

    @Test
    void takesAScorerThatIsAPureFunction() {
        Inspection inspection = Inspection.ofBundle("trees.jar", bundle.bytes());
        assertThat(inspection.discipline().id()).isEqualTo("trees");
        assertThat(inspection.ownScorer()).isTrue();
    }

    @Test
    void saysWhatItAsksForOfACity() throws IOException {
        assertThat(Inspection.ofBundle("trees.jar", bundle.bytes()).asks().sentence())
                .isEqualTo("It asks for: Java code, adroit.catalog [0.1,1), adroit.scoring [0.1,1), org.slf4j [2.0,3)");
        byte[] texts = new SampleBundle(folder.resolve("texts")).bytes();
        assertThat(Inspection.ofBundle("trees.jar", texts).asks().sentence())
                .isEqualTo("It holds texts only, no program code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<property name=\"discipline\" value=\"gis\"/>",
                "<property name=\"discipline\">\ntrees\ngis\n</property>"
            })
    void refusesAScorerThatSaysItIsOfAnotherField(String property) throws IOException {
        bundle.file(
                "OSGI-INF/scorer.xml",
                SampleBundle.component("town.sample.PureScorer", "adroit.scoring.Scorer", property));
        assertThat(refusals()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo("COMPONENT_INVALID");
            assertThat(r.sentence()).contains("discipline=gis", "says trees");
        });
        bundle.file(
                "OSGI-INF/scorer.xml",
                SampleBundle.component(
                        "town.sample.PureScorer", "adroit.scoring.Scorer", property.replace("gis", "trees")));
        assertThat(Inspection.ofBundle("trees.jar", bundle.bytes()).ownScorer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OpensASocket,CODE_NETWORK",
        "ReadsAnAddress,CODE_NETWORK",
        "StartsAProcess,CODE_PROCESSES",
        "RunsACommand,CODE_PROCESSES",
        "Exits,CODE_EXIT",
        "Halts,CODE_EXIT",
        "LoadsALibrary,CODE_NATIVE",
        "DeclaresNative,CODE_NATIVE",
        "MakesAThread,CODE_THREADS",
        "MakesAPool,CODE_THREADS",
        "GoesParallel,CODE_THREADS",
        "SplitsItsStream,CODE_THREADS",
        "SearchesByThousands,CODE_THREADS",
        "ListsPackages,CODE_REFLECTION",
        "PrintsATrace,CODE_ENVIRONMENT",
        "ComputesLater,CODE_THREADS",
        "KeepsPerThread,CODE_THREADS",
        "Waits,CODE_THREADS",
        "Finalizes,CODE_THREADS",
        "LooksUpAClass,CODE_REFLECTION",
        "CallsByReflection,CODE_REFLECTION",
        "CallsByHandle,CODE_REFLECTION",
        "LoadsServices,CODE_REFLECTION",
        "LoadsClasses,CODE_REFLECTION",
        "ReadsAFile,CODE_FILES",
        "ReadsAStream,CODE_FILES",
        "AsksForTheDay,CODE_CLOCK",
        "HandsOnTheDay,CODE_CLOCK",
        "AsksForTheTime,CODE_CLOCK",
        "MovesTheZone,CODE_CLOCK",
        "ThrowsDice,CODE_RANDOM",
        "ThrowsDiceSimply,CODE_RANDOM",
        "ReadsObjects,CODE_SERIALIZATION",
        "ReadsSettings,CODE_ENVIRONMENT",
        "ChangesTheLanguage,CODE_ENVIRONMENT",
        "PrintsToTheConsole,CODE_ENVIRONMENT",
        "GoesParallelByTheBack,CODE_THREADS",
        "BeginsSequentialByTheBack,CODE_THREADS",
        "LetsAMapGoParallel,CODE_THREADS",
        "LetsAMapSearchInParallel,CODE_THREADS",
        "InheritsAParallelStream,CODE_THREADS",
        "HandsOnAnInheritedOne,CODE_THREADS",
        "SortsInParallel,CODE_THREADS",
        "Sleeps,CODE_THREADS",
        "PrintsItsOwnTrace,CODE_ENVIRONMENT",
        "LogsPastTheProduct,CODE_ENVIRONMENT",
        "LooksWhoCalls,CODE_REFLECTION",
        "WritesFieldsByName,CODE_REFLECTION",
        "LoadsABundleOfTexts,CODE_REFLECTION",
        "AddsZones,CODE_ENVIRONMENT",
        "InheritsTheDay,CODE_CLOCK",
        "FormatsTheHour,CODE_CLOCK",
        "UsesTheStore,CODE_FOREIGN",
        "UsesAWindow,CODE_FOREIGN"
    })
    void refusesCodeThatReachesOut(String name, String code) throws IOException {
        bundle.file("town/sample/Reaching$" + name + ".class", SampleBundle.classFile("town/sample/Reaching$" + name));
        assertThat(codes()).contains(code);
        assertThat(refusals().get(0).place()).startsWith("trees.jar!/town/sample/Reaching$" + name + ".class");
    }

    /** What a class of the bundle's own has from Java is Java's. */
    @ParameterizedTest
    @CsvSource({
        "GoesParallelByItsOwnName,GoesParallelByItsOwnName$Numbers,,CODE_THREADS",
        "WalksInDisguise,Eachwise,Words,CODE_THREADS",
        "PrintsATraceInDisguise,Tracing,Trouble,CODE_ENVIRONMENT"
    })
    void refusesCodeThatReachesOutUnderANameOfItsOwn(String name, String one, @Nullable String other, String code)
            throws IOException {
        for (String each : Stream.of(name, one, other).filter(Objects::nonNull).toList()) {
            String file = "town/sample/Reaching$" + each;
            bundle.file(file + ".class", SampleBundle.classFile(file));
        }
        assertThat(refusals()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.place()).startsWith("trees.jar!/town/sample/Reaching$" + name + ".class");
        });
    }

    @Test
    void aCallThroughAnOwnInterfaceIsJudgedByWhatItMayEndIn() throws IOException {
        for (String name : List.of("town/sample/Reaching$Prints", "town/sample/Reaching$PrintsByAnInterface")) {
            bundle.file(name + ".class", SampleBundle.classFile(name));
        }
        assertThat(codes()).containsExactly("CODE_ENVIRONMENT");
        assertThat(refusals().get(0).sentence()).contains("PrintsByAnInterface.go");
    }

    @ParameterizedTest
    @CsvSource({
        "town/sample/Made,wait,()V,CODE_THREADS",
        "town/sample/Made,printStackTrace,()V,CODE_ENVIRONMENT",
        "town/sample/Made,nothingOfThatName,()V,CODE_MISSING",
        "java/util/ArrayList,wait,(J)V,CODE_THREADS",
        "java/lang/IllegalStateException,printStackTrace,()V,CODE_ENVIRONMENT",
        "java/util/List,laterThanNow,()Ljava/lang/Object;,CODE_MISSING",
        "sun/misc/Unsafe,allocateMemory,(J)J,CODE_UNSAFE",
        "jdk/internal/misc/Unsafe,allocateMemory,(J)J,CODE_UNSAFE",
        "java/lang/invoke/MethodHandles$Lookup,lookupClass,()Ljava/lang/Class;,CODE_REFLECTION"
    })
    void whateverOwnerIsWrittenTheDeclaringClassDecides(String owner, String name, String descriptor, String code) {
        bundle.file("town/sample/Made.class", made(owner, name, descriptor));
        assertThat(codes()).containsExactly(code);
    }

    /** An exception whose one method makes one call that no compiler would write so. */
    private static byte[] made(String owner, String name, String descriptor) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "town/sample/Made", null, "java/lang/RuntimeException", null);
        MethodVisitor go = writer.visitMethod(Opcodes.ACC_STATIC, "go", "()V", null, null);
        go.visitCode();
        go.visitInsn(Opcodes.ACONST_NULL);
        if (descriptor.startsWith("(J")) {
            go.visitInsn(Opcodes.LCONST_1);
        }
        go.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
        go.visitInsn(Opcodes.RETURN);
        go.visitMaxs(0, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }

    @Test
    void takesWhatHonestCodeIsMadeOf() throws IOException {
        for (Class<?> each : PureParts.all()) {
            bundle.with(each);
        }
        assertThat(codes()).isEmpty();
    }

    @Test
    void saysTheLineOfTheSource() throws IOException {
        bundle.file("town/sample/Reaching$Exits.class", SampleBundle.classFile("town/sample/Reaching$Exits"));
        assertThat(refusals().get(0).place()).matches(".*Exits\\.class:\\d+");
        assertThat(refusals().get(0).sentence()).contains("Reaching$Exits.go").contains("java.lang.System.exit");
    }

    @ParameterizedTest
    @CsvSource({
        "Fragment-Host,adroit.core,FRAGMENT",
        "Bundle-NativeCode,x.so;osname=linux,NATIVE_CODE",
        "DynamicImport-Package,*,DYNAMIC_IMPORT",
        "Require-Bundle,adroit.core,REQUIRED_BUNDLE",
        "Bundle-Activator,town.sample.Start,ACTIVATOR",
        "Export-Package,adroit.scoring,EXPORTS",
        "Multi-Release,true,MULTI_RELEASE",
        "Bundle-ClassPath,'.,lib/x.jar',CLASS_PATH",
        "Class-Path,lib/x.jar,CLASS_PATH",
        "Add-Opens,java.base/java.lang,OPENS",
        "Add-Exports,java.base/sun.misc,OPENS",
        "Enable-Native-Access,ALL-UNNAMED,NATIVE_CODE",
        "Launcher-Agent-Class,town.sample.Agent,AGENT",
        "Premain-Class,town.sample.Agent,AGENT",
        "Agent-Class,town.sample.Agent,AGENT",
        "Import-Service,adroit.storage.Store,SERVICES",
        "Export-Service,java.lang.Runnable,SERVICES",
        "Import-Package,adroit.identity,IMPORT_NOT_ALLOWED",
        "Import-Package,javax.sql,IMPORT_NOT_ALLOWED",
        "Import-Package,'org.slf4j;version=\"[99,100)\"',IMPORT_MISSING",
        "Import-Package,'adroit.scoring;version=\"[2,3)\"',API_RANGE",
        "Import-Package,'adroit.scoring;version=\"[0.1\"',MANIFEST_INVALID",
        "Require-Capability,'osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"',JAVA_TOO_NEW",
        "Require-Capability,osgi.service;filter:=(objectClass=javax.sql.DataSource),CAPABILITY_NOT_ALLOWED",
        "Provide-Capability,osgi.service;objectClass=java.lang.Runnable,SERVICE_NOT_ALLOWED",
        "Bundle-ManifestVersion,1,NOT_A_BUNDLE",
        "Bundle-SymbolicName,../x,NOT_A_BUNDLE",
        "Bundle-Version,one,NOT_A_BUNDLE",
        "Bundle-Version,9.9.9,VERSION_DIFFERS",
        "Bundle-SymbolicName,town.police,NAME_FOREIGN",
        "Service-Component,OSGI-INF/other.xml,COMPONENT_INVALID"
    })
    void refusesHeadersThatReachBeyondTheBundle(String header, String value, String code) {
        bundle.header(header, value);
        assertThat(codes()).contains(code);
    }

    @Test
    void refusesManifestsThatAreNone() throws IOException {
        assertThat(codes(new SampleBundle(folder.resolve("2"))
                        .header("Manifest-Version", "1.0\r\nnonsense")
                        .bytes()))
                .containsExactly("MANIFEST_INVALID");
        assertThat(codes(new SampleBundle(folder.resolve("3"))
                        .header("bundle-version", "0.1.0")
                        .bytes()))
                .containsExactly("MANIFEST_INVALID");
        assertThat(codes(new SampleBundle(folder.resolve("4"))
                        .without("Manifest-Version")
                        .bytes()))
                .containsExactly("MANIFEST_INVALID");
    }

    @Test
    void refusesHeadersBehindACarriageReturn() throws IOException {
        assertThat(codes(new SampleBundle(folder.resolve("2"))
                        .header("X-Note", "a\r\rName: foo\nDynamicImport-Package: *")
                        .bytes()))
                .containsExactly("MANIFEST_INVALID");
    }

    @Test
    void refusesComponentsThatAskForMore() {
        bundle.file(
                "OSGI-INF/scorer.xml", SampleBundle.component("town.sample.PureScorer", "javax.sql.DataSource", ""));
        assertThat(codes()).containsExactly("SERVICE_NOT_ALLOWED");
        bundle.file(
                "OSGI-INF/scorer.xml",
                SampleBundle.component(
                        "town.sample.PureScorer",
                        "adroit.scoring.Scorer",
                        "<reference name=\"s\" interface=\"adroit.storage.Store\"/>"));
        assertThat(codes()).containsExactly("COMPONENT_INVALID");
        bundle.file("OSGI-INF/scorer.xml", SampleBundle.component("java.lang.Runtime", "adroit.scoring.Scorer", ""));
        assertThat(codes()).containsExactly("COMPONENT_INVALID");
    }

    @Test
    void readsNoFileForAnXmlThatAsksForOne() {
        bundle.file(
                "OSGI-INF/scorer.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><component>&e;</component>");
        assertThat(codes()).containsExactly("COMPONENT_INVALID");
    }

    @Test
    void refusesArchivesInsideTheBundle() throws IOException {
        bundle.file("lib/other.jar", new SampleBundle(folder.resolve("inner")).bytes());
        assertThat(codes()).containsExactly("NESTED_ARCHIVE");
        bundle.without("lib/other.jar").file("data.bin", new SampleBundle(folder.resolve("inner2")).bytes());
        assertThat(codes()).containsExactly("NESTED_ARCHIVE");
    }

    @Test
    void refusesClassesOfThePlatform() throws IOException {
        bundle.file("adroit/packs/Pack.class", SampleBundle.classFile("adroit/packs/Pack"));
        assertThat(codes()).contains("PLATFORM_PACKAGE");
    }

    @Test
    void refusesClassFilesThatAreNone() throws IOException {
        byte[] good = SampleBundle.classFile("town/sample/Reaching");
        bundle.file("town/sample/Other.class", good);
        assertThat(codes()).containsExactly("CLASS_INVALID");
        bundle.without("town/sample/Other.class").file("town/sample/Broken.class", "hello".getBytes(UTF_8));
        assertThat(codes()).containsExactly("CLASS_INVALID");
        byte[] newer = good.clone();
        newer[7] = 99;
        bundle.without("town/sample/Broken.class").file("town/sample/Reaching.class", newer);
        assertThat(codes()).containsExactly("JAVA_TOO_NEW");
        assertThat(Reaching.class).isNotNull();
    }

    @Test
    void damagedClassFilesAreRefusedAndNothingElse() throws IOException {
        byte[] good = SampleBundle.classFile("town/sample/PureScorer");
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = good.clone();
            for (int i = 0; i < 5; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            bundle.file("town/sample/PureScorer.class", damaged);
            codes();
        }
        bundle.file("town/sample/PureScorer.class", good);
        assertThat(codes()).isEmpty();
    }

    @Test
    void refusesAScorerBesideScoringRules() {
        bundle.file("scoring.yaml", "usual: {channels: [test]}\n");
        assertThat(codes()).containsExactly("TWO_SCORERS");
    }

    @Test
    void refusesABundleThatIsNoDiscipline() {
        assertThat(codes(bundle.without("discipline.yaml").bytes())).containsExactly("NOT_A_DISCIPLINE");
        assertThat(codes(bundle.file("discipline.yaml", "id: trees\n").bytes())).contains("DESCRIPTION_INVALID");
    }

    @Test
    void listsAllThatIsWrong() throws IOException {
        bundle.header("Bundle-Activator", "x").header("Export-Package", "x");
        bundle.file("town/sample/Reaching$Exits.class", SampleBundle.classFile("town/sample/Reaching$Exits"));
        bundle.file("catalog.yaml", "discipline: other\n");
        assertThat(codes()).contains("ACTIVATOR", "EXPORTS", "CODE_EXIT", "CATALOG_INVALID");
    }

    private List<String> codes() {
        return codes(bundle.bytes());
    }

    private List<Refusal> refusals() {
        return refusals(bundle.bytes());
    }

    private static List<String> codes(byte[] jar) {
        return refusals(jar).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> refusals(byte[] jar) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Inspection.ofBundle("trees.jar", jar));
        return refused == null ? List.of() : refused.refusals();
    }
}
