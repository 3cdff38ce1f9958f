package adroit.instrument;

import static adroit.instrument.Aspect.ABILITY;
import static adroit.instrument.Aspect.DESIRE;
import static adroit.instrument.Aspect.OPPORTUNITY;
import static adroit.instrument.Facet.COLLABORATION;
import static adroit.instrument.Facet.INFORMATION;
import static adroit.instrument.Facet.INNOVATION;
import static adroit.instrument.Facet.TOOLS;

import adroit.catalog.ItemStatus;
import java.util.List;

/** What the city asks about working with digital means. Every statement is a draft until people who know the work have reviewed it. */
public final class DigitalDexterity {
    public static final String ID = "digital-dexterity";

    public static final Instrument INSTRUMENT = new Instrument(
            ID,
            "Digital dexterity",
            "draft 1",
            List.of(
                    does(
                            INFORMATION,
                            "info-source",
                            "Before I pass on a figure or a rule, I know where it comes from.",
                            "I pass it on as I received it.",
                            "I look for the source when something seems odd.",
                            "I check it at its source, and say where it comes from."),
                    does(
                            INFORMATION,
                            "info-current",
                            "When I use a form, a map or an instruction, I make sure it is the one in force.",
                            "I use the copy I have.",
                            "I ask a colleague which one is current.",
                            "I go to the place of record, and remove old copies from where my team works."),
                    does(
                            INFORMATION,
                            "info-protect",
                            "I know which information about residents I may share, and how.",
                            "I have to ask each time.",
                            "I know the usual cases and ask about others.",
                            "I decide by the city’s rules, and help others with their cases."),
                    does(
                            INFORMATION,
                            "info-doubt",
                            "I notice messages, links and results that should not be trusted.",
                            "I notice them when somebody tells me.",
                            "I notice the crude ones and report them.",
                            "I notice subtle ones, report them the way the city asks, and tell my team what to look for."),
                    does(
                            TOOLS,
                            "tool-choice",
                            "I pick the tool that fits a task.",
                            "I use the tool I always use.",
                            "I look for another when the usual one makes it hard.",
                            "I weigh what the city supplies against the task, and can say why I chose."),
                    does(
                            TOOLS,
                            "tool-learn",
                            "I learn a new program or a new version.",
                            "I wait until somebody shows me each step.",
                            "I find my way with the help pages or a colleague.",
                            "I try it out, find what has changed, and write it down for others."),
                    does(
                            TOOLS,
                            "tool-trouble",
                            "I get further when something does not work.",
                            "I stop and call for help.",
                            "I try the usual remedies and can describe what happens.",
                            "I narrow down the cause, find a way round, and report it so that it can be repaired."),
                    does(
                            TOOLS,
                            "tool-repeat",
                            "I let the tool do what comes again and again.",
                            "I do each case by hand.",
                            "I use templates or formulas that others made.",
                            "I set up templates, rules or scripts, and keep them in order."),
                    does(
                            COLLABORATION,
                            "with-file",
                            "I work with others on the same document or record.",
                            "I send my own copy back and forth.",
                            "I edit the shared one and answer its comments.",
                            "I set up the shared place, so that everybody sees one version and its history."),
                    does(
                            COLLABORATION,
                            "with-channel",
                            "I choose how to reach people.",
                            "I use one way for everything.",
                            "I choose between call, message and meeting by how urgent it is.",
                            "I agree with my team what goes where, so that nothing is lost when somebody is away."),
                    does(
                            COLLABORATION,
                            "with-handover",
                            "I leave my work so that others can take it up.",
                            "Others have to ask me.",
                            "Others find the files; the reasons are in my head.",
                            "Others find files, reasons and next steps where the city keeps them."),
                    does(
                            COLLABORATION,
                            "with-access",
                            "What I write online can be read by everybody.",
                            "I have not looked into it.",
                            "I use headings and describe pictures when I am reminded.",
                            "I write plainly, use headings and descriptions, and check before I publish."),
                    does(
                            INNOVATION,
                            "new-notice",
                            "I notice steps in our work that could be simpler.",
                            "I do the steps as they are.",
                            "I mention what takes too long.",
                            "I show by counts or times where a step holds things up, and suggest another."),
                    does(
                            INNOVATION,
                            "new-try",
                            "I try an improvement on a small scale first.",
                            "I wait for an instruction.",
                            "I try when I am asked to.",
                            "I agree on a small trial, look at what happened, and say so when it failed."),
                    does(
                            INNOVATION,
                            "new-data",
                            "I use numbers from our systems to improve our work.",
                            "I do not look at them.",
                            "I read the reports that I am sent.",
                            "I get the numbers I need, check them, and decide by them with my team."),
                    does(
                            INNOVATION,
                            "new-share",
                            "I pass on what I found out.",
                            "It stays with me.",
                            "I tell those beside me.",
                            "I show it to other teams and help them to take it up."),
                    says(
                            INFORMATION,
                            DESIRE,
                            "want-information",
                            "I want to get better at judging digital information."),
                    says(TOOLS, DESIRE, "want-tools", "I want to learn further digital tools for my work."),
                    says(
                            COLLABORATION,
                            DESIRE,
                            "want-collaboration",
                            "I want to do more of my work together with others online."),
                    says(
                            INNOVATION,
                            DESIRE,
                            "want-innovation",
                            "I want to take part in improving how we work with digital means."),
                    says(
                            INFORMATION,
                            OPPORTUNITY,
                            "can-information",
                            "I can reach the information my work needs, as it stands today."),
                    says(TOOLS, OPPORTUNITY, "can-tools", "The city supplies the tools my work needs."),
                    says(
                            COLLABORATION,
                            OPPORTUNITY,
                            "can-collaboration",
                            "I have the accounts and shared places for those I work with."),
                    says(
                            INNOVATION,
                            OPPORTUNITY,
                            "can-innovation",
                            "I have time and permission to try better ways of working.")));

    private DigitalDexterity() {}

    private static Statement does(Facet facet, String id, String text, String low, String middle, String high) {
        return new Statement(id, facet, ABILITY, ItemStatus.DRAFT, text, low, middle, high);
    }

    private static Statement says(Facet facet, Aspect aspect, String id, String text) {
        return new Statement(id, facet, aspect, ItemStatus.DRAFT, text, "Not at all.", "In part.", "Fully.");
    }
}
