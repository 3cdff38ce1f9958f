package adroit.handover;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionText;
import adroit.edition.Disciplines;
import adroit.handover.Handover.CarriedTask;
import adroit.handover.HandoverInPlace.Side;
import adroit.handover.HandoverInPlace.SideState;
import adroit.handover.HandoverInPlace.SkillDemand;
import adroit.handover.HandoverInPlace.ToolDemand;
import adroit.jobanalysis.RatedTask;
import adroit.storage.Session;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where moves stand by the descriptions, analyses, catalogs and positions of now. One look reads each of them once. */
final class Standing {
    private final Session session;
    private final Disciplines disciplines;
    private final List<Handover> all;
    private final NewestAnalyses analyses;
    private final DescribedPositions positions;

    Standing(Session session, Disciplines disciplines, LocalDate day) {
        this.session = session;
        this.disciplines = disciplines;
        all = session.handovers().all();
        analyses = new NewestAnalyses(session);
        positions = new DescribedPositions(session, day);
    }

    HandoverInPlace of(Handover made) {
        List<Handover> later = all.stream()
                .filter(other -> other.sequence() > made.sequence() && other.isCalled(made.function()))
                .toList();
        Side source = side(made, made.source(), false, later);
        Side target = side(made, made.target(), true, later);
        return new HandoverInPlace(
                made,
                source,
                target,
                tools(made, source, target),
                skills(made, target),
                later.stream()
                        .filter(other -> touches(other, made.source()) || touches(other, made.target()))
                        .findFirst()
                        .map(Handover::id)
                        .orElse(null));
    }

    private static boolean touches(Handover move, String description) {
        return move.source().equals(description) || move.target().equals(description);
    }

    private Side side(Handover made, String id, boolean has, List<Handover> later) {
        Optional<DescriptionText> text = Handovers.known(session, id);
        boolean again = later.stream().anyMatch(other -> touches(other, id));
        return new Side(
                id,
                text.map(DescriptionText::title).orElse(id),
                text.map(DescriptionText::department).orElse(null),
                again ? SideState.MOVED_ON : state(made, id, has),
                text.map(positions::of).orElse(0));
    }

    private SideState state(Handover made, String id, boolean has) {
        Predicate<DescriptionText> says = text -> FunctionWords.among(text.duties(), made.function()) == has;
        List<DescriptionEdition> editions = session.descriptions().editions(id);
        if (editions.stream()
                .findFirst()
                .map(DescriptionEdition::text)
                .filter(says)
                .isPresent()) {
            return !has && neverNamed(made, editions) && analyses.name(id, made.function())
                    ? SideState.ANALYSIS
                    : SideState.PUBLISHED;
        }
        return session.descriptions()
                        .draft(id)
                        .map(DescriptionDraft::text)
                        .filter(says)
                        .isPresent()
                ? SideState.DRAFT
                : SideState.OPEN;
    }

    private static boolean neverNamed(Handover made, List<DescriptionEdition> editions) {
        return editions.stream()
                .filter(edition -> edition.edition() == made.sourceEdition())
                .noneMatch(edition -> FunctionWords.among(edition.text().duties(), made.function()));
    }

    private List<ToolDemand> tools(Handover made, Side source, Side target) {
        return made.tasks().stream()
                .flatMap(task -> task.tools().stream().map(tool -> List.of(task.discipline(), tool)))
                .distinct()
                .map(each -> new ToolDemand(
                        each.get(0),
                        each.get(1),
                        catalog(each.get(0))
                                .flatMap(catalog -> catalog.tool(each.get(1)))
                                .map(Tool::title)
                                .orElse(each.get(1)),
                        uses(target, each, task -> !moved(made, task)) ? 0 : target.positions(),
                        uses(source, each, task -> !moved(made, task)) ? 0 : source.positions()))
                .toList();
    }

    private boolean uses(Side side, List<String> tool, Predicate<RatedTask> which) {
        return analyses.tasks(side.id(), tool.get(0)).filter(which).anyMatch(task -> task.tools()
                .contains(tool.get(1)));
    }

    private static boolean moved(Handover made, RatedTask task) {
        return made.isCalled(task.statement())
                || made.tasks().stream()
                        .map(CarriedTask::statement)
                        .anyMatch(statement -> FunctionWords.same(statement, task.statement()));
    }

    private List<SkillDemand> skills(Handover made, Side target) {
        Map<List<String>, Integer> levels = new LinkedHashMap<>();
        made.tasks().forEach(task -> task.requirements()
                .forEach(each -> levels.merge(List.of(task.discipline(), each.skill()), each.level(), Math::max)));
        return levels.entrySet().stream()
                .map(e -> new SkillDemand(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        catalog(e.getKey().get(0))
                                .flatMap(catalog -> catalog.skill(e.getKey().get(1)))
                                .map(Skill::title)
                                .orElse(e.getKey().get(1)),
                        e.getValue(),
                        asks(target, e.getKey(), e.getValue()) ? 0 : target.positions()))
                .toList();
    }

    private boolean asks(Side side, List<String> skill, int level) {
        return analyses.of(side.id()).stream()
                .filter(analysis -> analysis.discipline().equals(skill.get(0)))
                .flatMap(analysis -> analysis.requirements().stream())
                .anyMatch((Requirement each) -> each.skill().equals(skill.get(1)) && each.level() >= level);
    }

    private Optional<Catalog> catalog(String discipline) {
        return disciplines.find(discipline).map(field -> field.edition().catalog());
    }
}
