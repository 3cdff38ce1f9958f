package adroit.launcher.command;

import adroit.packs.Inspection;
import adroit.packs.NewField;
import adroit.packs.Pack;
import adroit.packs.Packing;
import adroit.packs.archive.Limits;
import adroit.packs.bundle.NextApi;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.packs.rehearsal.ChildPath;
import adroit.packs.rehearsal.Finding;
import adroit.packs.rehearsal.Trial;
import adroit.packs.signing.KeyFile;
import adroit.packs.signing.PackSignature;
import adroit.packs.signing.SigningKey;
import adroit.publisher.PublisherKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes, signs and checks packs. The question says what to {@code do}; the answer says what came of it, or has the reasons why not under {@code problems}. Loaded by
 * {@link FlatClassPath} only.
 */
public final class PackDesk implements Function<Map<String, String>, Map<String, Object>> {
    private static final String FILE = "file";
    private static final Duration LONGEST_TRIAL = Duration.ofSeconds(120);

    /** Made by its name. */
    public PackDesk() {}

    @Override
    public Map<String, Object> apply(Map<String, String> question) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Path file = Path.of(question.getOrDefault(FILE, ""));
        answer.put(FILE, file.toString());
        try {
            switch (question.getOrDefault("do", "")) {
                case "new" -> answer.put("written", written(file, question));
                case "try" -> tried(file, question, answer);
                case "pack" -> pack(file, Optional.ofNullable(question.get("out")), answer);
                case "key" -> key(file, answer);
                case "next" -> next(file, question.getOrDefault("files", ""), answer);
                case "sign" -> sign(file, Path.of(question.getOrDefault("key", "")), answer);
                default -> verify(file, Optional.ofNullable(question.get("key")), answer);
            }
        } catch (Refused refused) {
            answer.put("problems", problems(refused.refusals()));
        }
        return answer;
    }

    private static List<String> written(Path folder, Map<String, String> question) {
        if (question.containsKey("like")) {
            return NewField.writeLike(folder, Path.of(question.getOrDefault("like", "")));
        }
        return question.containsKey("java")
                ? NewField.writeJava(
                        folder, Path.of(question.getOrDefault("home", "")), question.getOrDefault("version", ""))
                : NewField.write(folder);
    }

    /** Every check has a finding; what is wrong is also a problem. */
    private static void tried(Path source, Map<String, String> question, Map<String, Object> answer) {
        answer.put("good", false);
        Tried subject = subject(source, answer);
        Trial trial = new Trial(
                ChildPath.of(Path.of(question.getOrDefault("home", ""))),
                Path.of(System.getProperty("java.io.tmpdir")),
                LONGEST_TRIAL);
        int times = Integer.parseInt(question.getOrDefault("times", "2"));
        List<Finding> findings = trial.of(subject.name(), subject.bundle(), () -> told(subject.look(), answer), times);
        answer.put("good", findings.stream().allMatch(Finding::isOk));
        answer.put("checks", findings.stream().map(PackDesk::finding).toList());
        List<Refusal> wrong = findings.stream()
                .filter(Finding::isFault)
                .map(f -> new Refusal(f.code(), f.place(), f.sentence(), f.remedy()))
                .toList();
        if (!wrong.isEmpty()) {
            answer.put("problems", problems(wrong));
        }
    }

    /** What is tried. */
    private record Tried(String name, byte[] bundle, Supplier<Inspection> look) {}

    private static Tried subject(Path source, Map<String, Object> answer) {
        if (!Files.isReadable(source)) {
            throw missing(source);
        }
        Path file = Packing.built(source);
        answer.put(FILE, file.toString());
        String place = file.toString();
        if (place.endsWith(Pack.SUFFIX)) {
            Pack pack = read(file);
            return new Tried(pack.bundleName(), pack.bundle(), () -> Inspection.of(place, pack));
        }
        if (Files.isDirectory(file)) {
            return folder(file);
        }
        byte[] bundle = bytes(file);
        return new Tried(file.getFileName().toString(), bundle, () -> Inspection.ofBundle(place, bundle));
    }

    /** What is wrong with a folder's texts is a finding like others. */
    private static Tried folder(Path folder) {
        try {
            Packing packing = Packing.of(folder);
            return new Tried(packing.pack().bundleName(), packing.pack().bundle(), packing::inspection);
        } catch (Refused refused) {
            return new Tried(folder.toString(), new byte[0], () -> {
                throw refused;
            });
        }
    }

    private static Inspection told(Supplier<Inspection> look, Map<String, Object> answer) {
        Inspection inspection = look.get();
        tell(inspection, answer);
        answer.put("fixturesRun", true);
        return inspection;
    }

    private static Map<String, String> finding(Finding finding) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("check", finding.check().key());
        one.put("code", finding.code());
        one.put("place", finding.place());
        one.put("sentence", finding.sentence());
        one.put("remedy", finding.remedy());
        return one;
    }

    private static void pack(Path source, Optional<String> out, Map<String, Object> answer) {
        if (!Files.isReadable(source)) {
            throw missing(source);
        }
        Packing packing = Packing.of(source);
        Path file = Path.of(out.orElse(packing.fileName()));
        Pack pack = signedAlready(file, packing.pack()).orElse(packing.pack());
        if (pack.signature().isEmpty()) {
            write(file, pack.bytes());
        }
        answer.put(FILE, file.toString());
        tell(packing.inspection(), answer);
        answer.put("sha256", pack.sha256());
        answer.put("signed", pack.signature().isPresent());
        pack.signature().ifPresent(s -> answer.put("fingerprint", s.key().fingerprint()));
        answer.put("leftOut", packing.leftOut());
        if (NewField.isAsBegun(packing.inspection().discipline().summary())) {
            answer.put(
                    "warnings",
                    List.of(
                            "The summary in discipline.yaml is still that of the field to begin with, and everybody will read it: say what this field is about."));
        }
    }

    /**
     * What is there under the name already, where somebody signed it and it has the very content that was packed now. A pack that nobody signed yet is work in progress, which is packed again and
     * again, and gives way.
     *
     * @throws Refused where a signature, or what is no pack, would be lost
     */
    private static Optional<Pack> signedAlready(Path file, Pack made) {
        Optional<Pack> there = there(file).filter(p -> p.signature().isPresent());
        if (there.isPresent() && !there.get().hasContentOf(made)) {
            throw new Refused(
                    "FILE_THERE",
                    file.toString(),
                    "A pack with another content is there already, and it is signed.",
                    "Raise version in discipline.yaml if that one was given to anybody; otherwise remove the file, or name another with --out.");
        }
        return there;
    }

    private static Optional<Pack> there(Path file) {
        if (!Files.isRegularFile(file) || file.toFile().length() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file));
        } catch (Refused noPack) {
            throw new Refused(
                    "FILE_THERE",
                    file.toString(),
                    "Something is there already that is no whole pack.",
                    "Name another file with --out, or remove this one.");
        }
    }

    /** Each of the files beside a coming api; what would not work is a problem. */
    private static void next(Path api, String files, Map<String, Object> answer) {
        NextApi coming = NextApi.read(api.toString(), bytes(api));
        List<Map<String, String>> looked = new ArrayList<>();
        List<Refusal> wrong = new ArrayList<>();
        for (String each : files.lines().toList()) {
            Path file = Path.of(each);
            byte[] bundle = each.endsWith(Pack.SUFFIX) ? read(file).bundle() : bytes(file);
            Inspection inspection = Inspection.ofBundle(each, bundle);
            String name =
                    inspection.discipline().id() + " " + inspection.discipline().version();
            Map<String, String> one = new LinkedHashMap<>();
            one.put("id", inspection.discipline().id());
            one.put("version", inspection.discipline().version());
            one.put("imports", String.join(", ", NextApi.imports(each, bundle)));
            List<String> problems = coming.problems(each, bundle);
            one.put("works", String.valueOf(problems.isEmpty()));
            looked.add(one);
            problems.forEach(p -> wrong.add(new Refusal(
                    "API_NEXT", name, p, "Ask its publisher for a version that is built on the coming api.")));
        }
        answer.put("disciplines", looked);
        if (!wrong.isEmpty()) {
            answer.put("problems", problems(wrong));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw missing(file);
        }
    }

    private static void key(Path file, Map<String, Object> answer) {
        SigningKey made = SigningKey.make(file);
        answer.put("publicFile", file + ".pub");
        answer.put("fingerprint", made.publisher().fingerprint());
    }

    private static void sign(Path file, Path key, Map<String, Object> answer) {
        Pack pack = read(file);
        tell(Inspection.of(file.toString(), pack), answer);
        SigningKey signer = SigningKey.read(key);
        Pack signed = pack.signed(signer);
        write(file, signed.bytes());
        answer.put("sha256", signed.sha256());
        answer.put("fingerprint", signer.publisher().fingerprint());
    }

    private static void verify(Path file, Optional<String> key, Map<String, Object> answer) {
        answer.put("valid", false);
        Pack pack = read(file);
        answer.put("sha256", pack.sha256());
        tell(Inspection.of(file.toString(), pack), answer);
        PackSignature signature = pack.signature()
                .orElseThrow(() -> new Refused(
                        "UNSIGNED",
                        file.toString(),
                        "The pack is whole, but nobody signed it.",
                        "Sign it with: adroit discipline sign " + file + " --key FILE."));
        answer.put("fingerprint", signature.key().fingerprint());
        key.map(Path::of)
                .filter(wanted -> !publicKey(wanted).equals(signature.key()))
                .ifPresent(wanted -> {
                    throw new Refused(
                            "OTHER_SIGNER",
                            file.toString(),
                            "The pack was signed by the key " + signature.key().fingerprint() + ", not by " + wanted
                                    + ".",
                            "Ask whoever gave you the pack which key is theirs.");
                });
        answer.put("valid", true);
    }

    private static PublisherKey publicKey(Path file) {
        try {
            return KeyFile.publicKey(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw missing(file);
        }
    }

    private static void tell(Inspection inspection, Map<String, Object> answer) {
        answer.put("id", inspection.discipline().id());
        answer.put("version", inspection.discipline().version());
        answer.put("title", inspection.discipline().title());
        answer.put("scorer", inspection.ownScorer() ? "its own, in Java" : "rules of the product");
        answer.put("fixtures", inspection.fixtures());
        answer.put("fixturesRun", !inspection.ownScorer());
    }

    private static Pack read(Path file) {
        try {
            if (Files.size(file) > Limits.PACK.file()) {
                throw new Refused(
                        "TOO_LARGE",
                        file.toString(),
                        "It is larger than " + Limits.PACK.file() + " bytes.",
                        "Name a pack; no pack is that large.");
            }
            return Pack.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw missing(file);
        }
    }

    /** The file as a whole or not at all; who may read it is for the person to say. */
    private static void write(Path file, byte[] bytes) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused(
                    "NOT_WRITTEN",
                    file.toString(),
                    "The pack cannot be written there.",
                    "Check the folder, its permissions and the room on the disk.");
        }
    }

    private static Refused missing(Path file) {
        return new Refused(
                "FILE_MISSING",
                file.toString(),
                "The file is missing or cannot be read.",
                "Check its name and permissions.");
    }

    private static List<Map<String, String>> problems(List<Refusal> refusals) {
        List<Map<String, String>> problems = new ArrayList<>();
        for (Refusal each : refusals) {
            Map<String, String> problem = new LinkedHashMap<>();
            problem.put("code", each.code());
            problem.put("place", each.place());
            problem.put("sentence", each.sentence());
            problem.put("remedy", each.remedy());
            problems.add(problem);
        }
        return problems;
    }
}
