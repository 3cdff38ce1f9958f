package adroit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import adroit.packs.bundle.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

/**
 * What packs build on, held by bnd against what was promised last: a package that changed says so in its version. The promise is a text file per bundle; a release writes it
 * anew with {@code -Dadroit.baseline=write}, and what changed is read in the review of that file.
 */
class ApiBaselineTest {
    private static final Path PROMISED = Path.of("src/test/baseline");

    /** What every class has from Java, which differs from one Java to the next. */
    private static final Set<String> OF_JAVA = Set.of("clone()", "finalize()");

    @ParameterizedTest
    @ValueSource(strings = "api")
    void aPackageThatChangedSaysSoInItsVersion(String module) throws Exception {
        Tree now = tree(Path.of("..", module, "target/classes"));
        Path promised = PROMISED.resolve(module + ".txt");
        if ("write".equals(System.getProperty("adroit.baseline"))) {
            Files.createDirectories(PROMISED);
            Files.writeString(promised, text(now, 0));
        }
        assertThat(faults(now, read(Files.readAllLines(promised)))).isEmpty();
    }

    @Test
    void whatAPackMayBuildOnIsWhatTheProductHas() throws Exception {
        Map<String, Version> has = new TreeMap<>();
        Arrays.stream(tree(Path.of("../api/target/classes")).getChildren())
                .filter(each -> each.getType() == Type.PACKAGE)
                .forEach(each -> has.put(each.getName(), version(each)));
        assertThat(Platform.here().api()).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({
        "METHOD\tscore(adroit.scoring.ScoringCase), METHOD\tscore(java.lang.String), 1.0.0",
        "METHOD\tbehavior(), METHOD\tconduct(), 1.0.0"
    })
    void aMethodThatGoesNeedsAMajorVersion(String was, String is, String needed) throws Exception {
        List<String> promised = Files.readAllLines(PROMISED.resolve("api.txt"));
        List<String> changed = promised.stream().map(l -> l.replace(was, is)).toList();
        assertThat(changed).isNotEqualTo(promised);
        assertThat(faults(read(changed), read(promised)))
                .singleElement()
                .asString()
                .contains(needed);
    }

    @Test
    void aClassThatComesNeedsAMinorVersionAndWithItThePackageIsRight() throws Exception {
        List<String> promised = Files.readAllLines(PROMISED.resolve("api.txt"));
        List<String> fewer = withoutClass(promised, "adroit.catalog.Area");
        assertThat(faults(read(promised), read(fewer)))
                .singleElement()
                .asString()
                .contains("0.2.0");
        List<String> raised = promised.stream()
                .map(l -> l.replace("VERSION\t0.1.0", "VERSION\t0.2.0"))
                .toList();
        assertThat(faults(read(raised), read(fewer))).isEmpty();
        assertThat(faults(read(raised), read(promised))).isEmpty();
    }

    private static List<String> withoutClass(List<String> lines, String name) {
        List<String> left = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            boolean begins = line.startsWith("2\t");
            inside = begins ? line.contains("\t" + name + "\t") : inside && !line.matches("[01]\t.*");
            if (!inside) {
                left.add(line);
            }
        }
        return left;
    }

    private static List<String> faults(Tree now, Tree promised) {
        List<String> faults = new ArrayList<>();
        for (Diff each : now.diff(promised).getChildren()) {
            Delta delta = each.getDelta(diff -> diff.getType() == Type.VERSION);
            if (delta == Delta.UNCHANGED || delta == Delta.IGNORED) {
                continue;
            }
            Tree before = each.getOlder();
            Tree after = each.getNewer();
            if (before == null) {
                continue;
            }
            Version needed = needed(version(before), delta);
            if (after == null || version(after).compareTo(needed) < 0) {
                faults.add(each.getName() + " changed (" + delta + "): its version must be " + needed
                        + " or higher in package-info.java.\n" + changes(each, ""));
            }
        }
        return faults;
    }

    /** Also below 1.0: a bundle that was built against 0.1 takes everything below 1. */
    private static Version needed(Version before, Delta delta) {
        return switch (delta) {
            case MAJOR, REMOVED -> new Version(before.getMajor() + 1, 0, 0);
            case MINOR, ADDED -> new Version(before.getMajor(), before.getMinor() + 1, 0);
            default -> before;
        };
    }

    private static String changes(Diff diff, String indent) {
        StringBuilder text = new StringBuilder();
        for (Diff each : diff.getChildren()) {
            if (each.getDelta() != Delta.UNCHANGED && each.getDelta() != Delta.IGNORED) {
                text.append(indent)
                        .append(each.getDelta())
                        .append(' ')
                        .append(each.getType())
                        .append(' ')
                        .append(each.getName())
                        .append('\n')
                        .append(changes(each, indent + "  "));
            }
        }
        return text.toString();
    }

    private static Version version(Tree pack) {
        return Arrays.stream(pack.getChildren())
                .filter(t -> t.getType() == Type.VERSION)
                .map(t -> new Version(t.getName()))
                .findFirst()
                .orElse(Version.emptyVersion);
    }

    private static Tree tree(Path classes) throws Exception {
        try (Jar jar = new Jar(classes.toFile())) {
            Tree whole = new DiffPluginImpl().tree(jar);
            return read(text(whole.get("<api>"), 0).lines().toList());
        }
    }

    private static String text(Tree tree, int depth) {
        StringBuilder text = new StringBuilder()
                .append(depth)
                .append('\t')
                .append(tree.getType())
                .append('\t')
                .append(tree.getName())
                .append('\t')
                .append(tree.ifAdded())
                .append('\t')
                .append(tree.ifRemoved())
                .append('\n');
        for (Tree each : tree.getChildren()) {
            boolean ofJava = each.getName().startsWith("jdk.") || OF_JAVA.contains(each.getName());
            text.append(ofJava ? "" : text(each, depth + 1));
        }
        return text.toString();
    }

    private static Tree read(List<String> lines) throws Exception {
        return new DiffPluginImpl().deserialize(data(lines, new int[] {0}));
    }

    private static Tree.Data data(List<String> lines, int[] at) {
        String[] parts = lines.get(at[0]++).split("\t", -1);
        int depth = Integer.parseInt(parts[0]);
        Tree.Data data = new Tree.Data();
        data.type = Type.valueOf(parts[1]);
        data.name = parts[2];
        data.add = Delta.valueOf(parts[3]);
        data.rem = Delta.valueOf(parts[4]);
        List<Tree.Data> children = new ArrayList<>();
        while (at[0] < lines.size() && Integer.parseInt(lines.get(at[0]).split("\t", 2)[0]) > depth) {
            children.add(data(lines, at));
        }
        data.children = children.toArray(new Tree.Data[0]);
        return data;
    }
}
