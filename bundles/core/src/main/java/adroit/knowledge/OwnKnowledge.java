package adroit.knowledge;

import adroit.catalog.TestItem;
import adroit.catalog.WorkProcess;
import adroit.measurement.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered in tests, and what it says; for that person alone.
 *
 * @param families one for each tool family of the person's fields that has an item
 * @param processes one for each process that the person's positions run
 */
public record OwnKnowledge(List<Family> families, List<Process> processes) {
    public OwnKnowledge {
        families = List.copyOf(families);
        processes = List.copyOf(processes);
    }

    /**
     * One tool family.
     *
     * @param field title of the field
     * @param answers by item, the option chosen where all questions were asked; empty where the person does not know
     * @param score by those answers
     * @param whyFixed why all questions are asked; empty where a test may choose among them
     * @param sitting the newest test that chose its questions
     */
    public record Family(
            String field,
            Map<String, Optional<String>> answers,
            KnowledgeScore score,
            FamilyQuality quality,
            Optional<Reason> whyFixed,
            Optional<Sitting> sitting) {
        public Family {
            answers = Map.copyOf(answers);
        }

        /** The question that the test asks next, where one is under way. */
        public Optional<TestItem> asking() {
            return sitting.map(Sitting::state)
                    .filter(Sitting.State.Asking.class::isInstance)
                    .map(state -> ((Sitting.State.Asking) state).item());
        }

        /** What the test found, where it came to its end and its questions are the same. */
        public Optional<Sitting.State.Ended> ended() {
            return sitting.map(Sitting::state)
                    .filter(Sitting.State.Ended.class::isInstance)
                    .map(Sitting.State.Ended.class::cast);
        }

        /** Whether a test that chose its questions is newer than the answers to all of them, and so what is told: what it chose is no sample, and has no percent right. */
        public boolean isBySitting() {
            return sitting.filter(s -> !s.overtaken())
                    .filter(s -> answers.isEmpty() || s.isTold())
                    .isPresent();
        }

        /** Whether a test that chooses its questions is under way or may begin. */
        public boolean isAdaptive() {
            return family().isAsked() && (whyFixed.isEmpty() || asking().isPresent());
        }

        public ToolFamily family() {
            return quality.family();
        }
    }

    /**
     * One process.
     *
     * @param discipline id of the field
     * @param field title of the field
     * @param given the steps as the person put them last; empty where they did not
     * @param last the day on which they did, or null
     */
    public record Process(
            String discipline,
            String field,
            WorkProcess process,
            List<String> given,
            @Nullable LocalDate last) {
        public Process {
            given = List.copyOf(given);
        }

        /** Whether its order can be asked: it is written down, and long enough. */
        public boolean isAsked() {
            return OwnFields.isAsked(process);
        }

        /** How the order compares; empty where there is none. */
        public Optional<StepOrder> order() {
            List<String> right = process.steps().stream().map(step -> step.id()).toList();
            return last == null
                    ? Optional.empty()
                    : Optional.of(StepOrder.of(
                            right, given.stream().filter(right::contains).toList()));
        }
    }
}
