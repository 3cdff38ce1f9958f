package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.description.DescriptionEdition;
import adroit.handover.Handover;
import adroit.handover.Handover.CarriedTask;
import adroit.storage.Session;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first analysis after a function moved begins with: the tasks that came with it, linked as they were where they were done, and what was required there, which nobody
 * has confirmed for here yet. What the catalog has no more is left out; sign-off then asks for another link.
 */
final class TakenOver {
    private final Catalog catalog;
    private final List<WorkingTask> tasks = new ArrayList<>();
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();

    private TakenOver(Catalog catalog) {
        this.catalog = catalog;
    }

    static WorkingAnalysis into(Session session, WorkingAnalysis opened, Catalog catalog) {
        PositionDescription here = opened.description();
        int analyzed = session.analyses().all().stream()
                .filter(a -> a.discipline().equals(opened.discipline())
                        && a.positionDescription().id().equals(here.id()))
                .mapToInt(a -> a.positionDescription().edition())
                .max()
                .orElse(0);
        List<String> duties = session.descriptions().editions(here.id()).stream()
                .filter(edition -> edition.edition() == here.edition())
                .findFirst()
                .map(DescriptionEdition::text)
                .map(text -> text.duties())
                .orElse(List.of());
        TakenOver taken = new TakenOver(catalog);
        session.handovers().all().stream()
                .filter(made -> made.target().equals(here.id()) && made.targetEdition() >= analyzed)
                .filter(made -> duties.stream().anyMatch(made::isCalled))
                .map(Handover::tasks)
                .flatMap(List::stream)
                .filter(task -> task.discipline().equals(opened.discipline()))
                .forEach(taken::add);
        return opened.beginningWith(
                taken.tasks,
                taken.requirements.values().stream()
                        .map(each -> new WorkingRequirement(each, null, null))
                        .toList());
    }

    private void add(CarriedTask task) {
        boolean there = tasks.stream().anyMatch(t -> t.statement().equalsIgnoreCase(task.statement()));
        if (there || tasks.size() >= WorkingAnalysis.MOST || task.statement().length() > WorkingTask.LONGEST) {
            return;
        }
        tasks.add(new WorkingTask(
                "t" + (tasks.size() + 1),
                task.statement(),
                duty(task.duty()),
                TaskSource.MOVED,
                null,
                task.skills().stream().filter(this::hasSkill).toList(),
                known(task.tools())));
        task.requirements().stream()
                .filter(each -> hasSkill(each.skill()))
                .map(each -> new Requirement(each.skill(), each.level(), each.neededAtEntry(), known(each.tools())))
                .forEach(each -> requirements.merge(
                        each.skill(), each, (one, other) -> other.level() > one.level() ? other : one));
    }

    private @Nullable String duty(@Nullable String duty) {
        return catalog.duties().stream().anyMatch(d -> d.id().equals(duty)) ? duty : null;
    }

    private boolean hasSkill(String skill) {
        return catalog.skill(skill).filter((Skill s) -> !s.retired()).isPresent();
    }

    private List<String> known(List<String> tools) {
        return tools.stream().filter(tool -> catalog.tool(tool).isPresent()).toList();
    }
}
