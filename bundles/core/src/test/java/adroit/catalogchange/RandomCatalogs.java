package adroit.catalogchange;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.CredentialKind;
import adroit.catalog.EvidenceRule;
import adroit.catalog.ItemStatus;
import adroit.catalog.Migration;
import adroit.catalog.ProcessStep;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Catalogs of one small field, each another, with every kind of part and every optional field sometimes there. */
public final class RandomCatalogs {
    private static final List<String> WORDS =
            List.of("draws", "maps", "checks", "parcels", "against", "deeds", "alone");

    private final Random random;

    public RandomCatalogs(long seed) {
        random = new Random(seed);
    }

    public Catalog next() {
        return new Catalog(
                "maps",
                "Maps " + random.nextInt(2),
                "2026." + random.nextInt(3),
                day(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> new ProficiencyLevel(l, "Level " + l, words()))
                        .toList(),
                some("src", id -> new Source(id, words(), "City", 2020 + random.nextInt(5), maybe("src-1"))),
                some("area", id -> new Area(id, words())),
                some(
                        "tool",
                        id -> new Tool(id, words(), one(ToolKind.values()), one(ToolStatus.values()), maybe("tool-1"))),
                some("skill", this::skill),
                some(
                        "duty",
                        id -> new Duty(
                                id,
                                words(),
                                List.of("skill-1"),
                                List.of(new RankedTool("tool-1", one(ToolRank.values()))))),
                some(
                        "proc",
                        id -> new WorkProcess(
                                id,
                                words(),
                                "Planning",
                                random.nextBoolean(),
                                some("step", s -> new ProcessStep(s, words())))),
                some(
                        "pos",
                        id -> new TypicalPosition(
                                id,
                                words(),
                                words(),
                                List.of("duty-1"),
                                List.of(),
                                List.of(new Requirement("skill-2", 1 + random.nextInt(5), true, List.of())))),
                some("reason", id -> id).stream().collect(Collectors.toMap(id -> id, id -> words())),
                some("cred", this::credential),
                some("item", this::item));
    }

    private Skill skill(String id) {
        boolean retired = random.nextInt(3) == 0;
        List<BehavioralAnchor> anchors = IntStream.rangeClosed(1, 5)
                .filter(l -> random.nextInt(4) > 0)
                .mapToObj(l -> new BehavioralAnchor(l, words()))
                .toList();
        List<Migration> migrations = some("skill", from -> from).stream()
                .filter(from -> random.nextInt(4) == 0)
                .map(from -> new Migration(
                        from,
                        from.equals(id) || random.nextBoolean() ? day() : null,
                        one(EvidenceRule.values()),
                        Map.of(1 + random.nextInt(5), 1 + random.nextInt(5))))
                .toList();
        return new Skill(
                id,
                words(),
                "area-" + random.nextInt(3),
                one(SkillCategory.values()),
                words(),
                anchors,
                retired,
                retired ? maybe("skill-1") : null,
                List.of("src-" + random.nextInt(2)),
                random.nextBoolean() ? day() : null,
                migrations);
    }

    private Credential credential(String id) {
        return new Credential(
                id,
                words(),
                "State",
                one(CredentialKind.values()),
                random.nextBoolean() ? 12 : null,
                90,
                random.nextBoolean() ? 6.5 : null,
                words(),
                List.of("skill-1"),
                List.of(),
                one(ToolStatus.values()),
                maybe("cred-1"),
                List.of());
    }

    private TestItem item(String id) {
        return new TestItem(
                id,
                "skill-1",
                maybe("tool-1"),
                1 + random.nextInt(5),
                one(ItemStatus.values()),
                words(),
                List.of(new TestOption("a", words()), new TestOption("b", words())),
                random.nextBoolean() ? "a" : "b",
                maybe("because"),
                List.of());
    }

    private <T> List<T> some(String kind, IntFunction<String> name, java.util.function.Function<String, T> made) {
        List<String> ids = new ArrayList<>(IntStream.range(0, 5)
                .filter(i -> random.nextInt(4) > 0)
                .mapToObj(name)
                .toList());
        if (random.nextInt(4) == 0) {
            Collections.shuffle(ids, random);
        }
        return ids.stream().map(made).toList();
    }

    private <T> List<T> some(String kind, java.util.function.Function<String, T> made) {
        return some(kind, i -> kind + "-" + i, made);
    }

    private String words() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1 + random.nextInt(3), 1);
    }

    private @Nullable String maybe(String value) {
        return random.nextBoolean() ? value : null;
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
