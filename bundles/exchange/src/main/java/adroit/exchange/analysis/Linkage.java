package adroit.exchange.analysis;

import adroit.exchange.yaml.Element;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.ScreeningRule.Outcome;
import java.util.List;

/**
 * A requirement rests on the job only when a task that makes up the job draws on its skill.
 *
 * @param complete whether every task could be read; if not, a link may merely be unread and is not reported
 */
record Linkage(ScreeningRule rule, List<RatedTask> tasks, boolean complete) {

    Linkage {
        tasks = List.copyOf(tasks);
    }

    void check(List<Element> requirements) {
        if (!complete) {
            return;
        }
        for (Element requirement : requirements) {
            requirement.child("skill").ifPresent(this::check);
        }
    }

    private void check(Element skill) {
        String id = skill.peekText();
        List<RatedTask> linked =
                tasks.stream().filter(task -> task.skills().contains(id)).toList();
        if (linked.isEmpty()) {
            skill.problem(
                    "unlinked-requirement",
                    "No task draws on the skill \"" + id + "\".",
                    "Link it to the tasks that need it, or delete the requirement.");
        } else if (linked.stream().map(rule::screen).noneMatch(Outcome::ofTheJob)) {
            skill.problem(
                    "unlinked-requirement",
                    "The skill \"" + id + "\" is linked only to tasks that the " + rule.name()
                            + " rule screens out, such as \"" + linked.get(0).id() + "\".",
                    "Delete the requirement, or keep such a task with a reason: \"keep: {reason: …}\".");
        }
    }
}
