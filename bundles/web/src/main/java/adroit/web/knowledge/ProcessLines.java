package adroit.web.knowledge;

import adroit.catalog.ProcessStep;
import adroit.catalog.WorkProcess;
import adroit.knowledge.Knowledge;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.StepOrder;
import adroit.web.knowledge.KnowledgePage.ProcessLine;
import java.util.List;
import java.util.stream.Stream;

/** Processes in words: how one's order of the steps compares, step by step. */
final class ProcessLines {
    private ProcessLines() {}

    static List<ProcessLine> of(List<OwnKnowledge.Process> processes) {
        return processes.stream().map(ProcessLines::line).toList();
    }

    private static ProcessLine line(OwnKnowledge.Process process) {
        return new ProcessLine(
                process.isAsked() ? Addresses.of(process) : "",
                process.process().title(),
                process.field(),
                result(process),
                process.order().map(order -> named(process.process(), order)).orElse(List.of()));
    }

    private static String result(OwnKnowledge.Process process) {
        if (!process.process().documented()) {
            return "Not asked: its steps are not written down. That is a process to fix, not something to know.";
        }
        if (!process.isAsked()) {
            return "Not asked: it has fewer than " + Knowledge.FEWEST_STEPS + " steps.";
        }
        return process.order()
                .map(order -> order.inPlace().size() + " of " + order.steps()
                        + " steps in place. One answer has no standard error.")
                .orElse("Not answered yet.");
    }

    private static List<String> named(WorkProcess process, StepOrder order) {
        return Stream.concat(
                        order.missed().stream().map(step -> "Missed: " + title(process, step)),
                        order.misplaced().stream().map(step -> "Out of order: " + title(process, step)))
                .toList();
    }

    private static String title(WorkProcess process, String step) {
        return process.steps().stream()
                .filter(s -> s.id().equals(step))
                .findFirst()
                .map(ProcessStep::title)
                .orElse(step);
    }
}
