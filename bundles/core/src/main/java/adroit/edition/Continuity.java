package adroit.edition;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.WorkProcess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a new edition must carry on from the one in force: evidence and signed analyses speak in its ids, so an id is retired, and never taken away. */
public final class Continuity {
    private Continuity() {}

    /** What of the former edition the next one lost, in sentences; empty where it may follow. */
    public static List<String> problems(Catalog before, Catalog next) {
        List<String> problems = new ArrayList<>();
        if (!before.discipline().equals(next.discipline())) {
            problems.add("The catalog is of the discipline “" + next.discipline() + "”, not of “" + before.discipline()
                    + "”.");
        }
        lost("skill", ids(before.skills(), Skill::id), ids(next.skills(), Skill::id), problems);
        lost("tool", ids(before.tools(), Tool::id), ids(next.tools(), Tool::id), problems);
        lost("process", ids(before.processes(), WorkProcess::id), ids(next.processes(), WorkProcess::id), problems);
        lost(
                "credential",
                ids(before.credentials(), Credential::id),
                ids(next.credentials(), Credential::id),
                problems);
        lost("step", steps(before), steps(next), problems);
        return problems;
    }

    private static void lost(String what, Set<String> before, Set<String> next, List<String> problems) {
        before.stream()
                .filter(id -> !next.contains(id))
                .sorted()
                .forEach(
                        id -> problems.add(
                                "The " + what + " “" + id
                                        + "” is missing. Evidence and analyses may name it: keep it, retired if it is no longer used."));
    }

    private static <T> Set<String> ids(Collection<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toSet());
    }

    private static Set<String> steps(Catalog catalog) {
        return catalog.processes().stream()
                .flatMap(p -> p.steps().stream().map(ProcessStep::id).map(step -> p.id() + "/" + step))
                .collect(Collectors.toSet());
    }
}
