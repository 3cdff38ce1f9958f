package adroit.handover;

import adroit.catalog.Catalog;
import adroit.description.DescriptionText;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.handover.Handover.CarriedTask;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.storage.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leaves a position description with a function: the words, and the tasks of its newest signed analyses with what they are linked to. */
final class Leaving {
    private final Session session;
    private final Disciplines disciplines;
    private final NewestAnalyses analyses;
    private final String source;
    private final List<String> duties;
    private final String asked;

    Leaving(Session session, Disciplines disciplines, String source, DescriptionText text, String asked) {
        this.session = session;
        this.disciplines = disciplines;
        this.analyses = new NewestAnalyses(session);
        this.source = source;
        this.duties = text.duties();
        this.asked = asked;
    }

    /** The function as its duty, or else its task, is written; empty where neither is. */
    Optional<String> function() {
        return Stream.concat(
                        duties.stream(),
                        analyses.of(source).stream()
                                .flatMap(analysis -> analysis.ofTheJob().stream())
                                .map(RatedTask::statement))
                .filter(words -> FunctionWords.same(words, asked))
                .findFirst();
    }

    /** Whether the description's own words name it, and not an analysis alone. */
    boolean isDuty() {
        return FunctionWords.among(duties, asked);
    }

    /** The tasks that are the function, or belong to a duty of a catalog that is called so; of a field where nobody analyzed them here yet, those that came with it. */
    List<CarriedTask> tasks() {
        List<CarriedTask> tasks = new ArrayList<>();
        analyses.of(source).forEach(analysis -> analysis.ofTheJob().stream()
                .filter(task -> FunctionWords.same(task.statement(), asked) || isOfDuty(analysis, task))
                .map(task -> carried(analysis, task))
                .forEach(tasks::add));
        Set<String> fields = new HashSet<>();
        tasks.forEach(task -> fields.add(task.discipline()));
        came().stream().filter(task -> !fields.contains(task.discipline())).forEach(tasks::add);
        return tasks;
    }

    private List<CarriedTask> came() {
        return session.handovers().all().stream()
                .filter(made -> made.target().equals(source) && made.isCalled(asked))
                .reduce((former, later) -> later)
                .map(Handover::tasks)
                .orElse(List.of());
    }

    private static CarriedTask carried(JobAnalysis analysis, RatedTask task) {
        return new CarriedTask(
                analysis.discipline(),
                task.statement(),
                task.tools(),
                task.duty(),
                task.skills(),
                analysis.requirements().stream()
                        .filter(each -> task.skills().contains(each.skill()))
                        .toList(),
                analysis.id());
    }

    /** Duties are renamed: both the catalog that the analysis was made with and the one in force are asked. */
    private boolean isOfDuty(JobAnalysis analysis, RatedTask task) {
        @Nullable String made = analysis.catalogEdition();
        Stream<Catalog> then =
                made == null ? Stream.empty() : session.editions().find(made).map(CatalogEdition::catalog).stream();
        Stream<Catalog> now = disciplines.find(analysis.discipline()).stream()
                .map(field -> field.edition().catalog());
        return task.duty() != null
                && Stream.concat(now, then)
                        .flatMap(catalog -> catalog.duties().stream())
                        .anyMatch(duty -> duty.id().equals(task.duty()) && FunctionWords.same(duty.title(), asked));
    }
}
