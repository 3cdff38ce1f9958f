package adroit.form;

import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.form.Question.ToolChoice;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.ScreeningRule;
import adroit.scoring.Channel;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.ToolRank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The questions of a form, made from signed job analyses: one for each required skill, one for each duty of the tasks that the screening kept, and from the person themselves one for each kind of
 * skill about their interest. The required levels are not among them, so that they pull nobody's answer.
 */
public final class Questionnaire {
    private static final Set<ScreeningRule.Outcome> PART_OF_THE_JOB =
            Set.of(ScreeningRule.Outcome.CRITICAL, ScreeningRule.Outcome.KEPT);

    private final List<Question> questions;
    private final Map<String, Question> byId;

    private Questionnaire(List<Question> questions) {
        this.questions = List.copyOf(questions);
        byId = this.questions.stream()
                .collect(Collectors.toUnmodifiableMap(Question::id, Function.identity(), (first, again) -> first));
    }

    /** A professional field's part: what was signed, and the catalog in whose words it is asked. */
    public record Source(JobAnalysis analysis, Catalog catalog) {}

    /** The questions of that channel, field by field. */
    public static Questionnaire of(List<Source> sources, Channel channel) {
        List<Question> questions = new ArrayList<>();
        sources.forEach(source -> addSkills(questions, source));
        sources.forEach(source -> addDuties(questions, source));
        if (channel == Channel.SELF) {
            sources.forEach(source -> addInterests(questions, source));
        }
        return new Questionnaire(questions);
    }

    /** The questions, in the order in which they are asked. */
    public List<Question> questions() {
        return questions;
    }

    /** The question with that id. */
    public Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Its place, from 1. */
    public int place(Question question) {
        return questions.indexOf(question) + 1;
    }

    /** The question after that one, if there is one. */
    public Optional<Question> after(Question question) {
        return at(place(question) + 1);
    }

    /** The question before that one, if there is one. */
    public Optional<Question> before(Question question) {
        return at(place(question) - 1);
    }

    private Optional<Question> at(int place) {
        return place < 1 || place > questions.size() ? Optional.empty() : Optional.of(questions.get(place - 1));
    }

    private static void addSkills(List<Question> questions, Source source) {
        skills(source)
                .forEach(skill -> questions.add(new Question.OfSkill(
                        source.analysis().discipline(), skill, toolsOf(source.catalog(), skill.id()))));
    }

    private static List<Skill> skills(Source source) {
        return Baseline.asked(source.analysis(), source.catalog()).stream()
                .map(asked -> asked.requirement().skill())
                .distinct()
                .map(source.catalog()::skill)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void addDuties(List<Question> questions, Source source) {
        Set<String> wanted = new LinkedHashSet<>();
        ScreeningRule rule = source.analysis().rule();
        source.analysis().tasks().stream()
                .filter(task -> PART_OF_THE_JOB.contains(rule.screen(task)))
                .map(RatedTask::duty)
                .filter(Objects::nonNull)
                .forEach(wanted::add);
        for (String id : wanted) {
            source.catalog().duties().stream()
                    .filter(duty -> duty.id().equals(id))
                    .forEach(duty -> questions.add(new Question.OfDuty(
                            source.analysis().discipline(), duty, choices(source.catalog(), duty.tools()))));
        }
    }

    private static void addInterests(List<Question> questions, Source source) {
        Set<SkillCategory> categories = new TreeSet<>();
        skills(source).forEach(skill -> categories.add(skill.category()));
        categories.forEach(category -> questions.add(new Question.OfInterest(
                source.analysis().discipline(), source.catalog().title(), category)));
    }

    private static List<ToolChoice> toolsOf(Catalog catalog, String skill) {
        Map<String, ToolRank> best = new TreeMap<>();
        catalog.duties().stream()
                .filter(duty -> duty.skills().contains(skill))
                .map(Duty::tools)
                .flatMap(List::stream)
                .forEach(ranked -> best.merge(
                        ranked.tool(), ranked.rank(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return choices(
                catalog,
                best.entrySet().stream()
                        .map(each -> new RankedTool(each.getKey(), each.getValue()))
                        .toList());
    }

    private static List<ToolChoice> choices(Catalog catalog, List<RankedTool> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparing(RankedTool::rank))
                .flatMap(each -> catalog.tool(each.tool()).map(tool -> new ToolChoice(tool, each.rank())).stream())
                .toList();
    }
}
