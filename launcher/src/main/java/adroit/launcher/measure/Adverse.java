package adroit.launcher.measure;

import adroit.exchange.table.Table;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.fairness.AdverseImpact;
import adroit.measurement.fairness.Impact;
import adroit.measurement.fairness.RulePack;
import adroit.measurement.fairness.RulePack.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        lines.add("Rules: " + rules.title()
                + ". Figures for a person who knows the law and the job, no finding by themselves.");
        for (Rule rule : Rule.values()) {
            lines.add("  " + said(rule, rules) + ": " + rules.source(rule) + ".");
        }
        boolean any = stages.stream().anyMatch(s -> s.impacts().estimate().isPresent());
        return any ? Answer.of(fields, lines) : Answer.refused(reason(stages), fields, List.of());
    }

    private static Reason reason(List<AdverseImpact.Stage> stages) {
        return stages.isEmpty()
                ? new Reason("no-groups", "No row has a group.", "Fill the group column, or name it with --group.")
                : stages.get(0).impacts().whyNot().orElseThrow();
    }

    private static Fields rules(RulePack rules) {
        Fields sources = new Fields();
        for (Rule rule : Rule.values()) {
            sources.put(
                    rule.key(),
                    new Fields()
                            .put("source", rules.source(rule).text())
                            .put("date", rules.source(rule).date().toString()));
        }
        return new Fields()
                .put("id", rules.id())
                .put("title", rules.title())
                .put("threshold", rules.threshold().toString())
                .put("significance", rules.significance())
                .put("practical", rules.practical().toString())
                .put("smallestShare", rules.smallestShare())
                .put("smallestGroup", rules.smallestGroup())
                .put("sources", sources);
    }

    private static String said(Rule rule, RulePack rules) {
        return switch (rule) {
            case THRESHOLD -> "Below threshold under " + rules.threshold() + " of the highest rate";
            case SIGNIFICANCE -> "Chance hardly explains what has p under " + Shown.number(rules.significance());
            case PRACTICAL -> "Above the threshold flagged only under " + rules.practical() + " of the highest rate";
            case ONE_PERSON -> "What one person changes is too few to judge";
            case SMALLEST_SHARE ->
                "Judged from a share of " + Shown.number(rules.smallestShare()) + " of the candidates";
            case SMALLEST_GROUP -> "Judged from " + rules.smallestGroup() + " candidates of a group";
        };
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
                Stream.of(stage.job(), stage.stage()).filter(t -> !t.isEmpty()).toList());
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
