package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ItemStatus;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.TestItem;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.catalogchange.EditionLabel;
import adroit.work.Duty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A former edition that may follow the one in force. What came since stays, because evidence and job analyses may name it: skills, tools and credentials retired, test items about them as
 * drafts, functions and work processes as they are, since nothing marks them as given up.
 */
final class Restoration {
    private final Catalog now;
    private final Catalog former;

    private Restoration(Catalog now, Catalog former) {
        this.now = now;
        this.former = former;
    }

    static Catalog of(Catalog now, Catalog former) {
        return new Restoration(now, former).catalog();
    }

    private Catalog catalog() {
        Catalog again = labelled(former.edition());
        return again.equals(former) ? former : labelled(EditionLabel.after(now.edition()));
    }

    private Catalog labelled(String edition) {
        boolean grown = !retiredSince().isEmpty();
        return new Catalog(
                former.discipline(),
                former.title(),
                edition,
                former.affirmed(),
                former.levels(),
                with(former.sources(), grown ? now.sources() : List.of(), s -> s.id(), s -> s),
                with(former.areas(), grown ? now.areas() : List.of(), a -> a.id(), a -> a),
                with(former.tools(), now.tools(), Tool::id, Restoration::retired),
                with(former.skills(), now.skills(), Skill::id, Restoration::retired),
                with(former.duties(), now.duties(), Duty::id, duty -> duty),
                processes(),
                former.positions(),
                reasons(),
                with(former.credentials(), now.credentials(), Credential::id, Restoration::retired),
                items());
    }

    /** Sentences that came since are needed by a scorer that came with them. */
    private Map<String, String> reasons() {
        Map<String, String> all = new TreeMap<>(now.reasons());
        all.putAll(former.reasons());
        return all;
    }

    private List<TestItem> items() {
        Set<String> since = retiredSince();
        List<TestItem> about = now.items().stream()
                .filter(i -> since.contains("skill/" + i.skill()) || since.contains("tool/" + i.tool()))
                .toList();
        return with(former.items(), about, TestItem::id, Restoration::draft);
    }

    /** Those that were, and behind them those that came since, each as it may stay. */
    private static <T> List<T> with(List<T> before, List<T> since, Function<T, String> id, Function<T, T> staying) {
        Set<String> had = new HashSet<>();
        before.forEach(each -> had.add(id.apply(each)));
        List<T> all = new ArrayList<>(before);
        since.stream()
                .filter(each -> !had.contains(id.apply(each)))
                .map(staying)
                .forEach(all::add);
        return all;
    }

    private Set<String> retiredSince() {
        Set<String> since = new HashSet<>();
        now.skills().forEach(s -> since.add("skill/" + s.id()));
        now.tools().forEach(t -> since.add("tool/" + t.id()));
        now.credentials().forEach(c -> since.add("credential/" + c.id()));
        former.skills().forEach(s -> since.remove("skill/" + s.id()));
        former.tools().forEach(t -> since.remove("tool/" + t.id()));
        former.credentials().forEach(c -> since.remove("credential/" + c.id()));
        return since;
    }

    private List<WorkProcess> processes() {
        List<WorkProcess> all = new ArrayList<>();
        for (WorkProcess each : former.processes()) {
            all.add(now.process(each.id()).map(n -> withSteps(each, n)).orElse(each));
        }
        now.processes().stream().filter(p -> former.process(p.id()).isEmpty()).forEach(all::add);
        return all;
    }

    private static WorkProcess withSteps(WorkProcess former, WorkProcess now) {
        List<ProcessStep> steps = new ArrayList<>(former.steps());
        now.steps().stream()
                .filter(s -> former.steps().stream().noneMatch(f -> f.id().equals(s.id())))
                .forEach(steps::add);
        return new WorkProcess(former.id(), former.title(), former.owner(), former.documented(), steps);
    }

    static Skill retired(Skill skill) {
        return new Skill(
                skill.id(),
                skill.title(),
                skill.area(),
                skill.category(),
                skill.statement(),
                skill.anchors(),
                true,
                skill.successor(),
                skill.sources(),
                skill.reviewed(),
                skill.migrations(),
                skill.sunset());
    }

    static Tool retired(Tool tool) {
        return new Tool(tool.id(), tool.title(), tool.kind(), ToolStatus.RETIRED, tool.successor(), tool.sunset());
    }

    private static Credential retired(Credential c) {
        return new Credential(
                c.id(),
                c.title(),
                c.issuer(),
                c.kind(),
                c.validMonths(),
                c.noticeDays(),
                c.continuingHours(),
                c.renewal(),
                c.skills(),
                c.includes(),
                ToolStatus.RETIRED,
                c.successor(),
                c.sources());
    }

    private static TestItem draft(TestItem item) {
        return new TestItem(
                item.id(),
                item.skill(),
                item.tool(),
                item.level(),
                ItemStatus.DRAFT,
                item.stem(),
                item.options(),
                item.key(),
                item.rationale(),
                item.sources());
    }
}
