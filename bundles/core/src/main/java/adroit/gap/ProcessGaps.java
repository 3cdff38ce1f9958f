package adroit.gap;

import adroit.catalog.Catalog;
import adroit.catalog.WorkProcess;
import adroit.scoring.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The gaps that come from work processes. A step that most of those who run a process miss is one process to fix; the people who missed it get no gap for it.
 *
 * @param findings of every step of the discipline's processes with an outcome
 */
public record ProcessGaps(Catalog catalog, List<StepFinding> findings) {
    public ProcessGaps {
        findings = List.copyOf(findings);
    }

    /**
     * The gaps of one person in a position.
     *
     * @param processes ids of the processes that the position runs
     * @param outcomes the person's newest outcomes: {@code PROCESS/STEP} to done or missed
     */
    public List<Gap> of(List<String> processes, Map<String, Boolean> outcomes) {
        List<Gap> gaps = new ArrayList<>();
        for (String id : processes) {
            catalog.process(id).ifPresent(process -> addGaps(process, outcomes, gaps));
        }
        return gaps;
    }

    private void addGaps(WorkProcess process, Map<String, Boolean> outcomes, List<Gap> gaps) {
        if (!process.documented()) {
            gaps.add(undocumented(process.id()));
        }
        process.steps().forEach(step -> {
            boolean missed = Boolean.FALSE.equals(outcomes.get(process.id() + "/" + step.id()));
            StepFinding finding = finding(process.id(), step.id());
            if (finding.processToFix()) {
                gaps.add(toFix(finding));
            } else if (missed) {
                gaps.add(stepGap(
                        GapType.TALENT, finding.enoughToJudge() ? "step.missed" : "step.missed-by-some", finding));
            }
        });
    }

    /** The gap of a process whose steps are not written down. */
    public static Gap undocumented(String process) {
        return new Gap(
                GapType.PROCESS, "process/" + process, Reason.of("process.undocumented", Map.of("process", process)));
    }

    /** The gap of a step that most of those who run its process miss. */
    public static Gap toFix(StepFinding finding) {
        return stepGap(GapType.PROCESS, "step.missed-by-most", finding);
    }

    private StepFinding finding(String process, String step) {
        return findings.stream()
                .filter(f -> f.process().equals(process) && f.step().equals(step))
                .findFirst()
                .orElseGet(() -> new StepFinding(process, step, 0, 0));
    }

    private static Gap stepGap(GapType type, String code, StepFinding finding) {
        return new Gap(type, "step/" + finding.process() + "/" + finding.step(), Reason.of(code, values(finding)));
    }

    private static Map<String, String> values(StepFinding finding) {
        if (!finding.shown()) {
            return Map.of("process", finding.process(), "step", finding.step());
        }
        return Map.of(
                "process", finding.process(),
                "step", finding.step(),
                "answered", String.valueOf(finding.answered()),
                "missed", String.valueOf(finding.missed()));
    }
}
