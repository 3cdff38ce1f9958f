package adroit.web.form;

import adroit.canonical.Digest;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Skill;
import adroit.evidence.Interest;
import adroit.evidence.OutcomeScale;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.Question;
import adroit.scoring.Channel;
import adroit.web.layout.Choice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A question in words: to the person themselves, or to somebody who rates them. */
record Wording(Form form, Question question) {
    private static final Map<Interest, String> INTERESTS = Map.of(
            Interest.USE, "I use it to get my work done",
            Interest.IMPROVE, "I want to make the way we do it better",
            Interest.EXPLORE, "I want to try new ways of doing it");

    private boolean self() {
        return form.channel() == Channel.SELF;
    }

    String kicker() {
        if (question instanceof Question.OfSkill) {
            return "Skill";
        }
        return question instanceof Question.OfDuty ? "Duty" : "Interest";
    }

    String heading() {
        return question instanceof Question.OfInterest interest
                ? interest.field() + ", " + kind(interest)
                : question.title();
    }

    private static String kind(Question.OfInterest interest) {
        return switch (interest.category()) {
            case TECHNOLOGY -> "its technology";
            case PROCESS -> "its work processes";
            case OPERATIONS -> "its daily operations";
        };
    }

    String statement() {
        if (question instanceof Question.OfSkill skill) {
            return skill.skill().statement();
        }
        return question instanceof Question.OfDuty
                ? "How good the outcome is, and what it is done with, are two questions. A good outcome counts whatever the tool."
                : "Asked, never guessed from what you can do. The three answers are worth the same.";
    }

    String asks() {
        if (question instanceof Question.OfSkill) {
            return self()
                    ? "Which of these is closest to what you do at work now?"
                    : "Which of these have you seen at work in the last year?";
        }
        if (question instanceof Question.OfDuty) {
            return self() ? "What was the outcome, most of the time?" : "What was the outcome, as you saw it?";
        }
        return "Which of these is closest to you?";
    }

    /** The answers; interests in an order that favors none and stays the same for one form. */
    List<AnswerChoice> choices(String chosen) {
        if (question instanceof Question.OfInterest) {
            return List.of(Interest.values()).stream()
                    .sorted(Comparator.comparing(this::shuffled))
                    .map(each -> choice(AnswerFields.key(each), INTERESTS.getOrDefault(each, ""), "", chosen))
                    .toList();
        }
        List<AnswerChoice> choices = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            choices.add(choice(String.valueOf(level), "Level " + level, meaning(level), chosen));
        }
        choices.add(choice(AnswerFields.key(Answer.Without.NOT_OBSERVED), notObserved(), "", chosen));
        choices.add(
                choice(AnswerFields.key(Answer.Without.DOES_NOT_APPLY), "Does not apply to this position", "", chosen));
        return choices;
    }

    private String notObserved() {
        return self() ? "I cannot say" : "Not observed";
    }

    private String meaning(int level) {
        if (question instanceof Question.OfSkill asked) {
            return anchor(asked.skill(), level);
        }
        return OutcomeScale.meanings().get(level - 1);
    }

    private static String anchor(Skill skill, int level) {
        return skill.anchor(level).map(BehavioralAnchor::behavior).orElseGet(() -> between(skill, level));
    }

    private static String between(Skill skill, int level) {
        boolean below = skill.anchors().stream().anyMatch(a -> a.level() < level);
        boolean above = skill.anchors().stream().anyMatch(a -> a.level() > level);
        return below && above ? "Between level " + (level - 1) + " and level " + (level + 1) : "";
    }

    private String shuffled(Interest interest) {
        byte[] bytes = (form.id() + question.id() + interest).getBytes(StandardCharsets.UTF_8);
        return Digest.sha256(bytes);
    }

    private static AnswerChoice choice(String value, String label, String meaning, String chosen) {
        return new AnswerChoice(value, label, meaning, value.equals(chosen));
    }

    /** The tools to choose from, the most appropriate first, and something else; empty where no tool is asked. */
    List<Choice> tools(String chosen) {
        if (question.tools().isEmpty()) {
            return List.of();
        }
        List<Choice> tools = new ArrayList<>();
        tools.add(new Choice("", "Not named", chosen.isEmpty()));
        question.tools()
                .forEach(t -> tools.add(new Choice(
                        t.tool().id(), t.tool().title(), t.tool().id().equals(chosen))));
        tools.add(new Choice(AnswerFields.OTHER, "Something else", chosen.equals(AnswerFields.OTHER)));
        return tools;
    }

    /** An answer in a few words, for the review. */
    String inWords(Answer answer) {
        Integer level = answer.level();
        if (level != null) {
            String tool = tool(answer);
            return "Level " + level + (tool.isEmpty() ? "" : ", with " + tool);
        }
        if (answer.interest() != null) {
            return INTERESTS.getOrDefault(answer.interest(), "");
        }
        return answer.without() == Answer.Without.NOT_OBSERVED ? notObserved() : "Does not apply to this position";
    }

    private String tool(Answer answer) {
        String other = answer.otherTool();
        return other != null
                ? other
                : question.tools().stream()
                        .filter(t -> t.tool().id().equals(answer.tool()))
                        .map(t -> t.tool().title())
                        .findFirst()
                        .orElse("");
    }
}
