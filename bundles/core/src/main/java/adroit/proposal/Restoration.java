package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A former edition that may follow the one in force: what came since stays, retired, because evidence may name it. */
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
        return new Catalog(
                former.discipline(),
                former.title(),
                former.edition(),
                former.affirmed(),
                former.levels(),
                with(former.sources(), now.sources(), s -> s.id(), s -> s),
                with(former.areas(), now.areas(), a -> a.id(), a -> a),
                with(former.tools(), now.tools(), Tool::id, Restoration::retired),
                with(former.skills(), now.skills(), Skill::id, Restoration::retired),
                former.duties(),
                processes(),
                former.positions(),
                former.reasons(),
                with(former.credentials(), now.credentials(), Credential::id, Restoration::retired),
                former.items());
    }

    /** Those that were, and behind them those that came since, each as it may stay; where nothing of it is needed, none of them. */
    private <T> List<T> with(List<T> before, List<T> since, Function<T, String> id, Function<T, T> staying) {
        Set<String> had = new HashSet<>();
        before.forEach(each -> had.add(id.apply(each)));
        List<T> all = new ArrayList<>(before);
        boolean grown = !retiredSince().isEmpty();
        since.stream()
                .filter(each -> grown && !had.contains(id.apply(each)))
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

    private static Skill retired(Skill skill) {
        return new Skill(
                skill.id(),
                skill.title(),
                skill.area(),
                skill.category(),
                skill.statement(),
                skill.anchors(),
                true,
                null,
                skill.sources(),
                skill.reviewed(),
                skill.migrations());
    }

    private static Tool retired(Tool tool) {
        return new Tool(tool.id(), tool.title(), tool.kind(), ToolStatus.RETIRED, null);
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
                null,
                c.sources());
    }
}
