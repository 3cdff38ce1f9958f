package adroit.launcher.measure;

import adroit.exchange.table.Table;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.fairness.AdverseImpact;
import adroit.measurement.fairness.Impact;
import adroit.measurement.fairness.RulePack;
import java.util.ArrayList;
import java.util.List;

/** Selection rates of groups, for each stage of each job. */
final class Adverse {
    private Adverse() {}

    static Answer of(Wish wish) {
        RulePack rules = RuleFile.of(wish);
        Table table = Table.open(wish.file());
        SelectionFile file = SelectionFile.read(wish, table);
        List<AdverseImpact.Stage> stages = AdverseImpact.of(file.selections(), rules);
        Fields fields = new Fields()
                .put("kind", "adverse")
                .put("file", table.fileName())
                .put("sha256", table.sha256())
                .put("rules", rules(rules))
                .put("rowsWithoutGroup", file.without())
                .put("stages", stages.stream().map(s -> stage(s).map()).toList());
        List<String> lines = new ArrayList<>();
        stages.forEach(stage -> lines(stage, lines));
        if (file.without() > 0) {
            lines.add(Shown.count(file.without(), "row has", "rows have") + " no group and are in no comparison.");
        }
        lines.add("Rule: " + rules.title() + ", " + rules.legalSource() + " (" + rules.legalDate()
                + "). Figures for a person who knows the law and the job, no finding by themselves.");
        boolean any = stages.stream().anyMatch(s -> s.impacts().estimate().isPresent());
        return any ? Answer.of(fields, lines) : Answer.refused(reason(stages), fields, List.of());
    }

    private static Reason reason(List<AdverseImpact.Stage> stages) {
        return stages.isEmpty()
                ? new Reason("no-groups", "No row has a group.", "Fill the group column, or name it with --group.")
                : stages.get(0).impacts().whyNot().orElseThrow();
    }

    private static Fields rules(RulePack rules) {
        return new Fields()
                .put("id", rules.id())
                .put("title", rules.title())
                .put("threshold", rules.numerator() + "/" + rules.denominator())
                .put("significance", rules.significance())
                .put("smallestShare", rules.smallestShare())
                .put("source", rules.legalSource())
                .put("date", rules.legalDate().toString());
    }

    private static Fields stage(AdverseImpact.Stage stage) {
        Fields fields = new Fields().put("job", stage.job()).put("stage", stage.stage());
        stage.impacts().whyNot().ifPresent(fields::put);
        stage.impacts()
                .estimate()
                .ifPresent(impacts -> fields.put(
                        "comparisons",
                        impacts.stream().map(i -> impact(i).map()).toList()));
        return fields;
    }

    private static Fields impact(Impact impact) {
        return new Fields()
                .put("group", impact.group().group())
                .put("selected", impact.group().selected())
                .put("candidates", impact.group().candidates())
                .put("rate", impact.group().rate())
                .put("highestGroup", impact.highest().group())
                .put("highestSelected", impact.highest().selected())
                .put("highestCandidates", impact.highest().candidates())
                .put("highestRate", impact.highest().rate())
                .put("ratio", impact.ratio())
                .put("standing", impact.standing().words())
                .put("p", impact.p())
                .put("flips", impact.flips())
                .put("judgement", impact.judgement().words())
                .put("sentence", impact.sentence());
    }

    private static void lines(AdverseImpact.Stage stage, List<String> lines) {
        String title = String.join(
                ", ",
                java.util.stream.Stream.of(stage.job(), stage.stage())
                        .filter(t -> !t.isEmpty())
                        .toList());
        if (!title.isEmpty()) {
            lines.add(title);
        }
        if (stage.impacts() instanceof Outcome.Estimated<List<Impact>> found) {
            found.value().forEach(impact -> lines.add(impact.sentence()));
        } else {
            lines.add(stage.impacts().whyNot().orElseThrow().toString());
        }
        lines.add("");
    }
}
