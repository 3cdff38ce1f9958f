package adroit.launcher.fault;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.packs.Pack;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.Limits;
import adroit.packs.signing.PackSignature;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import town.hostile.Hostile;

/** Everything that a pack may have wrong with it, and what is said of it. The same table stands in {@code docs/run/faults.md}. */
public enum PackFault {
    EMPTY(Kind.FILE, "an empty file", "EMPTY_FILE", f -> new byte[0]),
    ZEROS(Kind.FILE, "a file of zeros", "NOT_AN_ARCHIVE", f -> new byte[5_000]),
    RANDOM(Kind.FILE, "random bytes", "NOT_AN_ARCHIVE", f -> Tampered.random(5_000)),
    HALF(Kind.FILE, "a half copied file", "TRUNCATED", f -> half(f.good(Forge.NEXT))),
    TAIL_OF_ZEROS(
            Kind.FILE, "a file whose second half is zeros", "TRUNCATED", f -> Tampered.endsInZeros(f.good(Forge.NEXT))),
    PUT_BEFORE(
            Kind.FILE,
            "a pack behind a script",
            "NOT_AN_ARCHIVE",
            f -> Tampered.with("#!/bin/sh\n", f.good(Forge.NEXT), "")),
    ADDED_TO(
            Kind.FILE,
            "a pack with something behind it",
            "TRAILING_DATA",
            f -> Tampered.with("", f.good(Forge.NEXT), "more")),
    BARE_JAR(Kind.FILE, "a bundle that is no pack", "NOT_A_PACK", f -> f.draft().bytes()),
    TOO_LARGE(Kind.FILE, "a file of more than 24 MB", "TOO_LARGE", f -> new byte[Limits.PACK.file() + 1]),

    BOMB(
            Kind.ARCHIVE,
            "an archive that unpacks to a thousand times its size",
            "RATIO",
            f -> Tampered.deflated(added(f.content(), "bundles/bomb.jar", new byte[20 << 20]))),
    BOMB_WITHIN(
            Kind.ARCHIVE,
            "a bomb inside the bundle",
            "RATIO",
            f -> f.pack(Tampered.deflated(List.of(new ArchiveEntry("discipline.yaml", new byte[15 << 20]))))),
    TOO_MANY_ENTRIES(
            Kind.ARCHIVE,
            "more entries than a pack can have",
            "TOO_MANY_ENTRIES",
            f -> ArchiveWriter.bytes(many(f.content()))),
    ENTRY_TOO_LARGE(
            Kind.ARCHIVE,
            "an entry that says it unpacks to 1 GB",
            "ENTRY_TOO_LARGE",
            f -> Tampered.size(f.good(Forge.NEXT), "feature.json", 1 << 30)),
    TOTAL_TOO_LARGE(
            Kind.ARCHIVE,
            "a bundle that unpacks to more than 64 MB",
            "TOTAL_TOO_LARGE",
            f -> f.pack(Tampered.deflated(large()))),
    TRAVERSAL(
            Kind.ARCHIVE,
            "a name that leads out of the folder",
            "TRAVERSAL",
            f -> ArchiveWriter.bytes(added(f.content(), "../../../out.txt", new byte[1]))),
    TRAVERSAL_WITHIN(
            Kind.ARCHIVE,
            "a name inside the bundle that leads out of the folder",
            "TRAVERSAL",
            f -> f.pack(f.draft().file("../../../out.txt", "x"))),
    ABSOLUTE(
            Kind.ARCHIVE,
            "a name that begins at the root",
            "ABSOLUTE_PATH",
            f -> ArchiveWriter.bytes(added(f.content(), "/tmp/out.txt", new byte[1]))),
    SYMLINK(
            Kind.ARCHIVE,
            "a link to another file",
            "SYMLINK",
            f -> Tampered.mode(f.good(Forge.NEXT), "feature.json", 0120777)),
    DEVICE(Kind.ARCHIVE, "a pipe", "SPECIAL_FILE", f -> Tampered.mode(f.good(Forge.NEXT), "feature.json", 0010644)),
    DUPLICATE_ENTRY(
            Kind.ARCHIVE,
            "two entries of one name",
            "DUPLICATE_ENTRY",
            f -> Tampered.renamed(
                    ArchiveWriter.bytes(added(f.content(), "feature.jsoN", new byte[1])),
                    "feature.jsoN",
                    "feature.json")),
    MISMATCHING_ENTRY(
            Kind.ARCHIVE,
            "an entry with another name in the list",
            "HEADERS_DIFFER",
            f -> Tampered.twoNames(f.good(Forge.NEXT), "feature.json", "feature.jsox")),
    ENCRYPTED(
            Kind.ARCHIVE,
            "an encrypted entry",
            "ENCRYPTED",
            f -> Tampered.encrypted(f.good(Forge.NEXT), "feature.json")),
    DAMAGED_ENTRY(Kind.ARCHIVE, "one flipped bit", "ENTRY_DAMAGED", f -> Tampered.changedAt(f.good(Forge.NEXT), 100)),
    HIDDEN_BEFORE(
            Kind.ARCHIVE, "an entry before all others that the list does not name", "PREFIX_DATA", f -> hiding(f, 0)),
    HIDDEN_BEHIND(
            Kind.ARCHIVE, "an entry behind all others that the list does not name", "HIDDEN_DATA", f -> hiding(f, 2)),
    BEHIND_ANOTHER(
            Kind.ARCHIVE,
            "a pack behind another",
            "STRUCTURE",
            f -> Tampered.joined(f.good(Forge.SERVES), f.good(Forge.NEXT))),
    SECOND_NAME(
            Kind.ARCHIVE,
            "an entry with a second name in an extra field",
            "EXTRA_FIELD",
            f -> Tampered.alsoNamed(f.content(), "feature.json")),
    EMPTY_NAME(
            Kind.ARCHIVE,
            "a name with an empty part",
            "NAME_INVALID",
            f -> ArchiveWriter.bytes(added(f.content(), "bundles//second.jar", new byte[1]))),
    OTHER_METHOD(
            Kind.ARCHIVE,
            "an entry that is compressed in another way",
            "METHOD",
            f -> Tampered.method(f.good(Forge.NEXT), "feature.json", 12)),

    CHANGED(
            Kind.PACK,
            "an entry that was changed after it was listed",
            "CHECKSUM_DIFFERS",
            f -> ArchiveWriter.bytes(
                    relabelled(f, f.draft().file("README.md", "Changed.").bytes()))),
    UNLISTED(
            Kind.PACK,
            "an entry that is not listed",
            "UNLISTED_ENTRY",
            f -> ArchiveWriter.bytes(afterListing(f, "bundles/second.jar"))),
    SECOND_BUNDLE(
            Kind.PACK,
            "a second bundle",
            "SECOND_BUNDLE",
            f -> ArchiveWriter.bytes(
                    f.listed(added(f.content(), "bundles/second.jar", f.draft().bytes())))),
    UNKNOWN_ENTRY(
            Kind.PACK,
            "an entry that packs do not have",
            "UNKNOWN_ENTRY",
            f -> ArchiveWriter.bytes(f.listed(added(f.content(), "run.sh", "exit 0".getBytes(UTF_8))))),
    MISSING_ENTRY(
            Kind.PACK,
            "a pack without the bundle that it lists",
            "ENTRY_MISSING",
            f -> ArchiveWriter.bytes(withoutBundle(f))),
    GARBLED_LIST(
            Kind.PACK,
            "a list that is none",
            "LIST_INVALID",
            f -> ArchiveWriter.bytes(
                    Forge.listed(f.content(), "nothing\n".getBytes(UTF_8), signature(f, "nothing\n")))),
    GARBLED_FEATURE(
            Kind.PACK,
            "a feature that is no JSON",
            "FEATURE_INVALID",
            f -> ArchiveWriter.bytes(
                    f.listed(replaced(f.content(), "feature.json", "{\"bundles\": [".getBytes(UTF_8))))),
    COMPRESSED(
            Kind.PACK,
            "a pack that another tool wrote",
            "NOT_CANONICAL",
            f -> Tampered.deflated(f.listed(f.content()))),

    UNSIGNED(Kind.SIGNER, "a pack that nobody signed", "UNSIGNED", f -> f.unsigned(Forge.NEXT)
            .bytes()),
    GARBLED_SIGNATURE(
            Kind.SIGNER,
            "a signature that cannot be read",
            "SIGNATURE_INVALID",
            f -> ArchiveWriter.bytes(
                    replaced(f.listed(f.content()), Forge.SIGNATURE, "signed, the mayor".getBytes(UTF_8)))),
    BORROWED_SIGNATURE(
            Kind.SIGNER,
            "the signature of another pack",
            "SIGNATURE_WRONG",
            f -> ArchiveWriter.bytes(replaced(f.listed(f.content()), Forge.SIGNATURE, signature(f, "another list\n")))),
    RE_SIGNED(Kind.SIGNER, "a pack that a stranger signed again", "PUBLISHER_UNKNOWN", f -> f.unsigned(Forge.NEXT)
            .signed(f.signers().stranger())
            .bytes()),
    OTHER_FIELD(Kind.SIGNER, "a signer who may bring other fields", "PUBLISHER_OTHER_FIELD", f -> f.unsigned(Forge.NEXT)
            .signed(f.signers().elsewhere())
            .bytes()),
    RETIRED_SIGNER(Kind.SIGNER, "a signer whose key is retired", "PUBLISHER_RETIRED", f -> f.unsigned(Forge.NEXT)
            .signed(f.signers().retired())
            .bytes()),
    REVOKED_SIGNER(Kind.SIGNER, "a signer whose key is revoked", "PUBLISHER_REVOKED", f -> f.unsigned(Forge.NEXT)
            .signed(f.signers().revoked())
            .bytes()),
    EXPIRED_SIGNER(
            Kind.SIGNER, "a signer who was trusted until yesterday", "PUBLISHER_EXPIRED", f -> f.unsigned(Forge.NEXT)
                    .signed(f.signers().expired())
                    .bytes()),
    REPLAYED(Kind.SIGNER, "a downgrade: an older pack, signed well", "NO_UPDATE", f -> f.good("0.1.0")),
    SAME_VERSION(
            Kind.SIGNER,
            "the same version with other content",
            "NO_UPDATE",
            f -> f.pack(f.draft(Forge.SERVES).file("README.md", "Changed.").bytes(), Forge.SERVES)),
    SECOND_CLAIM(Kind.SIGNER, "another bundle for the field that serves", "NO_UPDATE", f -> f.claiming(Forge.SERVES)),

    NO_MANIFEST(
            Kind.BUNDLE,
            "a bundle without a manifest",
            "NOT_A_BUNDLE",
            f -> f.pack(f.draft().without("META-INF/MANIFEST.MF"))),
    GARBLED_MANIFEST(
            Kind.BUNDLE,
            "a garbled manifest",
            "MANIFEST_INVALID",
            f -> f.pack(f.draft().manifest("Manifest-Version: 1.0\nnonsense\n\n"))),
    HOSTILE_MANIFEST(
            Kind.BUNDLE,
            "a manifest that says a header twice",
            "MANIFEST_INVALID",
            f -> f.pack(f.draft()
                    .change("META-INF/MANIFEST.MF", text -> text.stripTrailing() + "\nBundle-Version: 9.9.9\n\n"))),
    HIDING_MANIFEST(
            Kind.BUNDLE,
            "a manifest with headers behind a bare carriage return",
            "MANIFEST_INVALID",
            f -> f.pack(f.draft()
                    .change(
                            "META-INF/MANIFEST.MF",
                            text -> text.stripTrailing() + "\nX-Note: a\r\rName: x\nBundle-Activator: x\n\n"))),
    OUTLIVING_MANIFEST(
            Kind.BUNDLE,
            "a manifest that goes on after its end",
            "MANIFEST_INVALID",
            f -> f.pack(f.draft()
                    .change("META-INF/MANIFEST.MF", text -> text.stripTrailing() + "\n\n Bundle-Activator: x\n\n"))),
    ENDLESS_MANIFEST(
            Kind.BUNDLE,
            "a manifest of a million letters",
            "MANIFEST_INVALID",
            f -> f.pack(f.draft().manifest("Manifest-Version: 1.0\nX: " + "x".repeat(1_000_000) + "\n\n"))),
    NO_DISCIPLINE(
            Kind.BUNDLE,
            "a bundle that is no field",
            "NOT_A_DISCIPLINE",
            f -> f.pack(f.draft().without("discipline.yaml"))),
    TWO_VERSIONS(
            Kind.BUNDLE,
            "two versions in one bundle",
            "VERSION_DIFFERS",
            f -> f.pack(f.draft().header("Bundle-Version", "9.9.9"))),
    FOREIGN_NAME(
            Kind.BUNDLE,
            "a bundle under another field's name",
            "NAME_FOREIGN",
            f -> f.pack(f.draft().header("Bundle-SymbolicName", "discipline.police"))),
    NESTED_ARCHIVE(
            Kind.BUNDLE,
            "an archive inside the bundle",
            "NESTED_ARCHIVE",
            f -> f.pack(f.draft().file("lib/other.bin", f.draft().bytes()))),
    NATIVE_FILE(
            Kind.BUNDLE,
            "a program of the operating system inside the bundle",
            "NATIVE_CODE",
            f -> f.pack(f.draft().file("lib/other.so", "x"))),
    PLATFORM_PACKAGE(
            Kind.BUNDLE,
            "a class in a package of the product",
            "PLATFORM_PACKAGE",
            f -> f.pack(f.draft().file("adroit/packs/Pack.class", Draft.compiled(Pack.class)))),
    GARBLED_CLASS(
            Kind.BUNDLE,
            "a class that is none",
            "CLASS_INVALID",
            f -> f.pack(f.draft().file("town/hostile/Broken.class", "hello"))),
    NEWER_CLASS(
            Kind.BUNDLE,
            "a class that needs a newer Java",
            "JAVA_TOO_NEW",
            f -> f.pack(f.draft().file("town/hostile/Tampered.class", newer()))),

    FRAGMENT(Kind.HEADER, "a fragment", "FRAGMENT", f -> headed(f, "Fragment-Host", "adroit.core")),
    NATIVE_HEADER(Kind.HEADER, "native code", "NATIVE_CODE", f -> headed(f, "Bundle-NativeCode", "x.so;osname=linux")),
    DYNAMIC_IMPORT(Kind.HEADER, "dynamic imports", "DYNAMIC_IMPORT", f -> headed(f, "DynamicImport-Package", "*")),
    REQUIRED_BUNDLE(
            Kind.HEADER,
            "a bundle that it requires",
            "REQUIRED_BUNDLE",
            f -> headed(f, "Require-Bundle", "adroit.core")),
    ACTIVATOR(Kind.HEADER, "an activator", "ACTIVATOR", f -> headed(f, "Bundle-Activator", "town.Start")),
    MULTI_RELEASE(
            Kind.HEADER, "other classes for another Java", "MULTI_RELEASE", f -> headed(f, "Multi-Release", "true")),
    CLASS_PATH(Kind.HEADER, "a class path of its own", "CLASS_PATH", f -> headed(f, "Class-Path", "other.jar")),
    OPENS(Kind.HEADER, "a package of Java that it opens", "OPENS", f -> headed(f, "Add-Opens", "java.base/java.lang")),
    AGENT(Kind.HEADER, "an agent", "AGENT", f -> headed(f, "Launcher-Agent-Class", "town.Agent")),
    SERVICES(
            Kind.HEADER,
            "services by a header of old",
            "SERVICES",
            f -> headed(f, "Import-Service", "adroit.storage.Store")),
    CAPABILITY(
            Kind.HEADER,
            "a capability that nobody is to have",
            "CAPABILITY_NOT_ALLOWED",
            f -> headed(f, "Require-Capability", "osgi.service;filter:=\"(objectClass=adroit.storage.Store)\"")),
    EXPORTS(
            Kind.HEADER,
            "a package of the platform that it exports",
            "EXPORTS",
            f -> headed(f, "Export-Package", "adroit.scoring")),
    OTHER_SERVICE(
            Kind.HEADER,
            "a service outside of its field",
            "SERVICE_NOT_ALLOWED",
            f -> headed(f, "Provide-Capability", "osgi.service;objectClass=java.lang.Runnable")),
    MISSING_API(
            Kind.HEADER,
            "a package that is not there for it",
            "IMPORT_NOT_ALLOWED",
            f -> headed(f, "Import-Package", "adroit.identity")),
    NEWER_API(
            Kind.HEADER,
            "an api that is too new",
            "API_RANGE",
            f -> headed(f, "Import-Package", "adroit.scoring;version=\"[2,3)\"")),
    NEWER_LOG(
            Kind.HEADER,
            "a library that is there in another version",
            "IMPORT_MISSING",
            f -> headed(f, "Import-Package", "org.slf4j;version=\"[99,100)\"")),
    NEWER_JAVA(
            Kind.HEADER,
            "a Java that is too new",
            "JAVA_TOO_NEW",
            f -> headed(f, "Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")),
    TWO_SCORERS(
            Kind.HEADER,
            "a scorer in Java beside scoring.yaml",
            "TWO_SCORERS",
            f -> f.pack(f.draft().scorer("Plain").file("scoring.yaml", "usual: {channels: [test]}\n"))),
    TWO_COMPONENTS(
            Kind.HEADER,
            "two scorers in Java",
            "TWO_SCORERS",
            f -> f.pack(f.draft()
                    .scorer("Throwing")
                    .component("second", "Plain", "")
                    .header("Service-Component", "OSGI-INF/scorer.xml,OSGI-INF/second.xml"))),
    CLAIMING_COMPONENT(
            Kind.HEADER,
            "a scorer that says it is another field's",
            "COMPONENT_INVALID",
            f -> described(f, "<property name=\"discipline\" value=\"gis\"/>")),
    WAITING_COMPONENT(
            Kind.HEADER,
            "a component that waits for what nobody offers",
            "COMPONENT_INVALID",
            f -> described(f, "<reference name=\"other\" interface=\"town.hostile.Late\"/>")),
    SETTING_WITHOUT_DEFAULT(
            Kind.HEADER,
            "a setting without a default",
            "SETTINGS_INVALID",
            f -> f.pack(f.draft()
                    .scorer("Plain")
                    .file(
                            "OSGI-INF/metatype/settings.xml",
                            "<MetaData><OCD id=\"s\" name=\"S\"><AD id=\"level\" type=\"Integer\"/></OCD>"
                                    + "<Designate pid=\"scorer\"><Object ocdref=\"s\"/></Designate></MetaData>"))),
    MISSING_COMPONENT(
            Kind.HEADER,
            "a component that is not there",
            "COMPONENT_INVALID",
            f -> headed(f, "Service-Component", "OSGI-INF/other.xml")),
    COMPONENTS_BY_A_STAR(
            Kind.HEADER,
            "components that are found by a star",
            "COMPONENT_INVALID",
            f -> headed(f, "Service-Component", "OSGI-INF/*.xml")),
    HOSTILE_COMPONENT(
            Kind.HEADER,
            "a component that reads a file of the machine",
            "COMPONENT_INVALID",
            f -> f.pack(f.draft()
                    .scorer("Plain")
                    .file(
                            "OSGI-INF/scorer.xml",
                            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><component>&e;</component>"))),

    EXITS(Kind.CODE, "a scorer that exits", "CODE_EXIT", f -> scored(f, "Exits")),
    HALTS(Kind.CODE, "a scorer that halts", "CODE_EXIT", f -> scored(f, "Halts")),
    LEAKS_THREADS(Kind.CODE, "a scorer that leaks threads", "CODE_THREADS", f -> scored(f, "LeaksThreads")),
    BLOCKS(Kind.CODE, "a scorer that blocks", "CODE_THREADS", f -> scored(f, "Blocks")),
    GOES_PARALLEL(Kind.CODE, "a scorer that lets others work for it", "CODE_THREADS", f -> scored(f, "GoesParallel")),
    INHERITS(Kind.CODE, "a scorer that inherits how to do so", "CODE_THREADS", f -> scored(f, "Inherits")),
    PRINTS(Kind.CODE, "a scorer that prints what it is told", "CODE_ENVIRONMENT", f -> scored(f, "Prints")),
    CALLS_HOME(Kind.CODE, "a scorer that calls over the network", "CODE_NETWORK", f -> scored(f, "CallsHome")),
    STARTS_A_PROCESS(Kind.CODE, "a scorer that starts a process", "CODE_PROCESSES", f -> scored(f, "StartsAProcess")),
    READS_FILES(Kind.CODE, "a scorer that reads files", "CODE_FILES", f -> scored(f, "ReadsFiles")),
    CALLS_NATIVE(Kind.CODE, "a scorer with native code", "CODE_NATIVE", f -> scored(f, "CallsNative")),
    REFLECTS(Kind.CODE, "a scorer that reaches out by reflection", "CODE_REFLECTION", f -> scored(f, "Reflects")),
    GOES_AROUND(
            Kind.CODE,
            "a class that goes around Java's protection of memory",
            "CODE_UNSAFE",
            f -> calling(f, "sun/misc/Unsafe", "getUnsafe", "()Lsun/misc/Unsafe;")),
    ASKS_THE_CLOCK(
            Kind.CODE,
            "a class that asks for the time",
            "CODE_CLOCK",
            f -> calling(f, "java/time/LocalDate", "now", "()Ljava/time/LocalDate;")),
    THROWS_DICE(
            Kind.CODE, "a class that throws dice", "CODE_RANDOM", f -> calling(f, "java/lang/Math", "random", "()D")),
    READS_OBJECTS(
            Kind.CODE,
            "a class that makes objects from bytes",
            "CODE_SERIALIZATION",
            f -> calling(f, "java/io/ObjectInputStream", "readObject", "()Ljava/lang/Object;")),
    CALLS_NOTHING(
            Kind.CODE,
            "a class that calls what this Java does not have",
            "CODE_MISSING",
            f -> calling(f, "java/util/List", "laterThanNow", "()Ljava/util/List;")),
    USES_THE_STORE(
            Kind.CODE,
            "a class that uses the product's store",
            "CODE_FOREIGN",
            f -> calling(f, "adroit/storage/Store", "open", "()V")),

    NO_DESCRIPTION(
            Kind.FIELD,
            "a discipline.yaml that says too little",
            "DESCRIPTION_INVALID",
            f -> f.pack(f.draft().file("discipline.yaml", "id: trees\n"))),
    EMPTY_CATALOG(Kind.FIELD, "an empty catalog", "CATALOG_INVALID", f -> catalog(f, "")),
    TRUNCATED_CATALOG(
            Kind.FIELD,
            "a catalog that is cut short",
            "CATALOG_INVALID",
            f -> f.pack(
                    f.draft().change("catalog.yaml", text -> text.substring(0, text.indexOf("inventory-upkeep") + 5)))),
    WRONG_ENCODING(
            Kind.FIELD,
            "a catalog in another encoding",
            "CATALOG_INVALID",
            f -> f.pack(f.draft().file("catalog.yaml", "discipline: trees\ntitle: Bäume\n".getBytes(UTF_16)))),
    DEEP_CATALOG(
            Kind.FIELD,
            "a catalog a hundred thousand levels deep",
            "CATALOG_INVALID",
            f -> catalog(f, "a: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n")),
    MULTIPLYING_CATALOG(
            Kind.FIELD, "a catalog whose anchors multiply", "CATALOG_INVALID", f -> catalog(f, multiplying())),
    CYCLE(
            Kind.FIELD,
            "a tool that is its own successor's successor",
            "CATALOG_INVALID",
            f -> f.pack(f.draft()
                    .change(
                            "catalog.yaml",
                            text -> text.replace(
                                    "kind: digital, status: current}",
                                    "kind: digital, status: retiring, successor: paper-map}")))),
    DANGLING_REFERENCE(
            Kind.FIELD,
            "a reference to what is not there",
            "CATALOG_INVALID",
            f -> f.pack(f.draft()
                    .change("catalog.yaml", text -> text.replace("successor: inventory", "successor: inventry")))),
    DUPLICATE_ID(
            Kind.FIELD,
            "two skills of one id",
            "CATALOG_INVALID",
            f -> f.pack(f.draft()
                    .change("catalog.yaml", text -> text.replace("- id: inventory-upkeep", "- id: tree-inspection")))),
    DUPLICATE_KEY(
            Kind.FIELD,
            "a key that is said twice",
            "CATALOG_INVALID",
            f -> f.pack(f.draft().change("catalog.yaml", text -> text + "\ndiscipline: trees\n"))),
    OTHER_CATALOG(
            Kind.FIELD,
            "the catalog of another field",
            "CATALOG_INVALID",
            f -> f.pack(
                    f.draft().change("catalog.yaml", text -> text.replace("discipline: trees", "discipline: gis")))),
    MILLION_SKILLS(
            Kind.FIELD,
            "a million skills",
            "CATALOG_INVALID",
            f -> catalog(f, "discipline: trees\nskills:\n" + "- {id: s}\n".repeat(1_000_000))),
    GARBLED_SCORING(
            Kind.FIELD,
            "a channel that does not exist",
            "SCORING_INVALID",
            f -> f.pack(f.draft().file("scoring.yaml", "usual: {channels: [boss]}\n"))),
    GARBLED_FIXTURE(
            Kind.FIELD,
            "a fixture that is none",
            "FIXTURE_INVALID",
            f -> f.pack(f.draft().file("fixtures/nobody-looked-yet.yaml", "name: [\n"))),
    NO_FIXTURES(
            Kind.FIELD,
            "no fixture at all",
            "NO_FIXTURES",
            f -> f.pack(f.draft()
                    .without("fixtures/nobody-looked-yet.yaml")
                    .without("fixtures/who-walked-along-decides.yaml"))),
    BROKEN_PROMISE(
            Kind.FIELD,
            "a fixture that the rules do not keep",
            "FIXTURE_FAILS",
            f -> f.pack(f.draft()
                    .change(
                            "fixtures/who-walked-along-decides.yaml",
                            text -> text.replace("scored: 3.0", "scored: 5.0")))),

    CONSTRUCTOR_THROWS(
            Kind.TRIAL,
            "a component that throws when it is made",
            "SCORER_MISSING",
            f -> scored(f, "ConstructorThrows")),
    CONSTRUCTOR_ASKS(Kind.TRIAL, "a class that cannot be made", "SCORER_MISSING", f -> scored(f, "ConstructorAsks")),
    NEVER_CONFIGURED(
            Kind.TRIAL,
            "a component that waits for a configuration",
            "SCORER_MISSING",
            f -> f.pack(f.draft().scorer("StopSpins", "configuration-policy=\"require\""))),
    NEVER_ENABLED(
            Kind.TRIAL,
            "a component that is not enabled",
            "SCORER_MISSING",
            f -> f.pack(f.draft().scorer("StopSpins", "enabled=\"false\""))),
    WRONG_AT_FIXTURES(
            Kind.TRIAL, "a scorer that its own fixtures contradict", "FIXTURE_FAILS", f -> scored(f, "Plain")),
    THROWS_AT_FIXTURES(
            Kind.TRIAL, "a scorer that throws at its fixtures", "SCORER_FAILS", f -> scored(f, "ThrowsAtOnce")),
    DEEP_AT_FIXTURES(Kind.TRIAL, "a scorer that calls itself without end", "SCORER_FAILS", f -> scored(f, "FallsDeep")),
    CONSTRUCTOR_EATS(
            Kind.TRIAL,
            "a component that takes all memory when it is made",
            "PREFLIGHT_DIED",
            f -> scored(f, "ConstructorEats")),
    EATS_AT_FIXTURES(
            Kind.TRIAL,
            "a scorer that takes all memory at its fixtures",
            "PREFLIGHT_DIED",
            f -> scored(f, "EatsAtOnce")),
    CONSTRUCTOR_SPINS(
            Kind.TRIAL,
            "a component that spins when it is made",
            "PREFLIGHT_HANGS",
            f -> scored(f, "ConstructorSpins")),
    SPINS_AT_FIXTURES(
            Kind.TRIAL,
            "a scorer that never returns from its fixtures",
            "PREFLIGHT_HANGS",
            f -> scored(f, "SpinsAtOnce")),
    STOP_HANGS(
            Kind.TRIAL,
            "a component that never stops",
            "PREFLIGHT_HANGS",
            f -> f.pack(f.draft().scorer("StopSpins", "deactivate=\"stop\""))),

    THROWS(Kind.SERVICE, "a scorer that throws at people", "SCORER_FAILS", "Throwing"),
    NULL(Kind.SERVICE, "a scorer that answers with nothing", "SCORER_FAILS", "Null"),
    NOT_A_NUMBER(Kind.SERVICE, "a level that is no number", "SCORER_FAILS", "NotANumber"),
    INFINITE(Kind.SERVICE, "an infinite level", "SCORER_FAILS", "Infinite"),
    NEGATIVE(Kind.SERVICE, "a negative level", "SCORER_FAILS", "Negative"),
    ABOVE(Kind.SERVICE, "a level above the scale", "SCORER_FAILS", "Above"),
    CHANGES_ITS_INPUT(Kind.SERVICE, "a scorer that changes its input", "SCORER_FAILS", "ChangesItsInput"),
    NEVER_RETURNS(Kind.SERVICE, "a scorer that never returns", "PLUGIN_HANGS", "Hanging"),
    OUT_OF_MEMORY(Kind.SERVICE, "a scorer that runs out of memory", "SCORER_MEMORY", "Hungry"),
    NOT_DETERMINISTIC(Kind.SERVICE, "a scorer that guesses", "SCORER_NOT_DETERMINISTIC", "Guessing"),
    KEEPS_STATE(Kind.SERVICE, "a scorer that keeps state between people", "SCORER_NOT_DETERMINISTIC", "Counting");

    /** Which look finds it out. */
    public enum Kind {
        FILE("The file"),
        ARCHIVE("The archive"),
        PACK("The pack"),
        SIGNER("Who signed it, and when"),
        BUNDLE("The bundle"),
        HEADER("What its headers want"),
        CODE("What its classes name"),
        FIELD("The field's texts"),
        TRIAL("The trial in a process of its own"),
        SERVICE("In service");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The title of its table. */
        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String what;
    private final String code;
    private final String scorer;
    private final Function<Forge, byte[]> made;

    PackFault(Kind kind, String what, String code, Function<Forge, byte[]> made) {
        this.kind = kind;
        this.what = what;
        this.code = code;
        this.scorer = "";
        this.made = made;
    }

    PackFault(Kind kind, String what, String code, String scorer) {
        this.kind = kind;
        this.what = what;
        this.code = code;
        this.scorer = scorer;
        this.made = f -> {
            throw new IllegalStateException("a pack of the GIS field needs a version");
        };
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong, in words. */
    public String what() {
        return what;
    }

    /** What is said of it. */
    public String code() {
        return code;
    }

    /** The file, of a version above the one that serves. */
    public byte[] file(Forge forge) {
        return made.apply(forge);
    }

    /** The file where the fault shows only when people are assessed. */
    public byte[] file(Forge forge, String version) {
        return forge.gis(version, scorer);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static List<ArchiveEntry> added(List<ArchiveEntry> content, String name, byte[] bytes) {
        content.add(new ArchiveEntry(name, bytes));
        return content;
    }

    private static List<ArchiveEntry> replaced(List<ArchiveEntry> content, String name, byte[] bytes) {
        return content.stream()
                .map(e -> e.name().equals(name) ? new ArchiveEntry(name, bytes) : e)
                .toList();
    }

    private static List<ArchiveEntry> many(List<ArchiveEntry> content) {
        for (int i = 0; i < Limits.PACK.entries(); i++) {
            added(content, "bundles/b" + i + ".jar", new byte[0]);
        }
        return content;
    }

    /** What compresses, but not beyond what is taken. */
    private static List<ArchiveEntry> large() {
        byte[] some = Tampered.random(300_000);
        byte[] text = new byte[14 << 20];
        for (int at = 0; at < text.length; at += some.length) {
            System.arraycopy(some, 0, text, at, Math.min(some.length, text.length - at));
        }
        byte[] sparse = new byte[text.length];
        for (int at = 0; at < sparse.length; at += 32) {
            sparse[at] = text[at];
        }
        return List.of(
                new ArchiveEntry("a", sparse),
                new ArchiveEntry("b", sparse),
                new ArchiveEntry("c", sparse),
                new ArchiveEntry("d", sparse),
                new ArchiveEntry("e", sparse));
    }

    /** Another bundle under the list and signature of the right one. */
    private static List<ArchiveEntry> relabelled(Forge forge, byte[] bundle) {
        return forge.listed(forge.content()).stream()
                .map(e -> e.name().startsWith("bundles/") ? new ArchiveEntry(e.name(), bundle) : e)
                .toList();
    }

    private static List<ArchiveEntry> afterListing(Forge forge, String name) {
        List<ArchiveEntry> listed = forge.listed(forge.content());
        List<ArchiveEntry> all = added(forge.content(), name, forge.draft().bytes());
        all.addAll(listed.subList(listed.size() - 2, listed.size()));
        return all;
    }

    /** With an entry at that place which the list does not name. */
    private static byte[] hiding(Forge forge, int place) {
        List<ArchiveEntry> content = forge.content();
        content.add(place, new ArchiveEntry("bundles/hidden.jar", new byte[1]));
        return Tampered.unlisted(ArchiveWriter.bytes(content), "bundles/hidden.jar");
    }

    private static List<ArchiveEntry> withoutBundle(Forge forge) {
        return forge.listed(forge.content()).stream()
                .filter(e -> !e.name().startsWith("bundles/"))
                .toList();
    }

    private static byte[] signature(Forge forge, String list) {
        return PackSignature.of(list.getBytes(UTF_8), forge.signers().trusted()).bytes();
    }

    private static byte[] headed(Forge forge, String header, String value) {
        return forge.pack(forge.draft().header(header, value));
    }

    private static byte[] scored(Forge forge, String scorer) {
        return forge.pack(forge.draft().scorer(scorer));
    }

    /** With a scorer whose component says that, too. */
    private static byte[] described(Forge forge, String element) {
        return forge.pack(forge.draft()
                .scorer("Plain")
                .change("OSGI-INF/scorer.xml", xml -> xml.replace("<service>", element + "<service>")));
    }

    /** With a class that makes this one call. */
    private static byte[] calling(Forge forge, String owner, String name, String descriptor) {
        return forge.pack(forge.draft().scorer("Plain").file(OneCall.FILE, OneCall.of(owner, name, descriptor)));
    }

    private static byte[] catalog(Forge forge, String text) {
        return forge.pack(forge.draft().file("catalog.yaml", text));
    }

    private static String multiplying() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            text.append(
                    "a" + i + ": &a" + i + " [" + String.join(", ", java.util.Collections.nCopies(9, before)) + "]\n");
        }
        return text.toString();
    }

    private static byte[] compiled() {
        return Draft.compiled(Hostile.Plain.class);
    }

    private static byte[] newer() {
        byte[] bytes = compiled();
        bytes[7] = 99;
        return bytes;
    }
}
