package adroit.exchange.analysis;

import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.Scalars;
import adroit.jobanalysis.RatedTask;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a task with what the experts said of it. */
final class TaskReading {

    private final CatalogTerms terms;

    TaskReading(CatalogTerms terms) {
        this.terms = terms;
    }

    Optional<RatedTask> task(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        @Nullable String duty = fields.optionalText("duty");
        if (duty != null) {
            fields.find("duty").ifPresent(where -> terms.duties().check(duty, where));
        }
        String statement = fields.text("statement");
        List<Integer> importance = ratings(fields, "importance");
        List<Integer> frequency = ratings(fields, "frequency");
        @Nullable
        String keep = fields.find("keep").map(value -> reason(value.fields())).orElse(null);
        List<String> skills = terms.skills().checkAll(fields.optionalList("skills"));
        List<String> tools = terms.tools().checkAll(fields.optionalList("tools"));
        fields.finish();
        if (importance.size() != frequency.size() && !importance.isEmpty() && !frequency.isEmpty()) {
            element.problem(
                    "experts",
                    importance.size() + " experts rated the importance, but " + frequency.size() + " the frequency.",
                    "Give one number of each for every expert, 0 if the expert does not see the task performed.");
        }
        return element.findings()
                .ifNoneSince(
                        before,
                        element,
                        () -> new RatedTask(id, duty, statement, importance, frequency, keep, skills, tools));
    }

    private static List<Integer> ratings(Fields fields, String name) {
        return fields.list(name).stream()
                .map(value -> Scalars.integer(value, 0, 5))
                .toList();
    }

    private static String reason(Fields fields) {
        String reason = fields.text("reason");
        fields.finish();
        return reason;
    }
}
