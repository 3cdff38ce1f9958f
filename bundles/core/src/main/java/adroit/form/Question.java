package adroit.form;

import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.work.Duty;
import adroit.work.ToolRank;
import java.util.List;
import java.util.Locale;

/** One question of a form. Its id is the same in every form that asks it, so that people can be asked the same side by side. */
public sealed interface Question {
    /** Letters, digits, hyphens and points. */
    String id();

    /** Id of the professional field. */
    String discipline();

    /** What it is about, in the field's words. */
    String title();

    /** The tools to choose from, the most appropriate first; empty where none is asked. */
    List<ToolChoice> tools();

    /** A tool with its rank for the duty; for a skill, its best rank in the duties that draw on it. */
    record ToolChoice(Tool tool, ToolRank rank) {}

    /** Which level of a skill. */
    record OfSkill(String discipline, Skill skill, List<ToolChoice> tools) implements Question {
        public OfSkill {
            tools = List.copyOf(tools);
        }

        @Override
        public String id() {
            return "s." + discipline + "." + skill.id();
        }

        @Override
        public String title() {
            return skill.title();
        }
    }

    /** How good the outcome of a duty was, and, apart from it, which tool it was done with. */
    record OfDuty(String discipline, Duty duty, List<ToolChoice> tools) implements Question {
        public OfDuty {
            tools = List.copyOf(tools);
        }

        @Override
        public String id() {
            return "d." + discipline + "." + duty.id();
        }

        @Override
        public String title() {
            return duty.title();
        }
    }

    /** How far the person wants to go with a kind of skill of a field. */
    record OfInterest(String discipline, String field, SkillCategory category) implements Question {
        @Override
        public String id() {
            return "i." + discipline + "." + category.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String title() {
            return field + ": " + category.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<ToolChoice> tools() {
            return List.of();
        }
    }
}
