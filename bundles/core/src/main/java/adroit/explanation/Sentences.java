package adroit.explanation;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What the core's own reason codes say. {@code {name}} stands for a reason's value; {@code {name:skill}}, {@code :tools}, {@code :channel}, {@code :process}, {@code :step}, {@code :credential} say how
 * to show it.
 */
final class Sentences {
    private static final String FILL =
            "Recruit, reassign or share the position. No training closes this: nobody is in it.";

    static final Map<String, String> REASONS = Map.ofEntries(
            entry("evidence.none", "There is no evidence yet that may be used for this purpose."),
            entry(
                    "evidence.carried",
                    "{count} of these were observed under “{skill:skill}” as it was before the catalog changed. They count here; a new observation would confirm them."),
            entry(
                    "evidence.reassess",
                    "{count} older observations of “{skill:skill}” do not count any more: the catalog asks for a new assessment."),
            entry("sources.too-few", "{channel:channel}: {count} of at least {minimum} sources."),
            entry("ratings.one", "One rating ({channel:channel}, {observed}): no precision can be given."),
            entry("ratings.mean", "The mean of {count} sources ({channel:channel}, the newest of {observed})."),
            entry(
                    "ratings.older",
                    "Of an earlier time, and not counted with the newer: level {level} ({channel:channel}, {observed})."),
            entry("part.lowest", "The lowest of {count} parts decides: “{part}” is at level {level}."),
            entry("channel.agrees", "{channel:channel} agrees: level {level}. It does not enter the score."),
            entry("channel.disagrees", "{channel:channel} disagrees: level {level}. It does not enter the score."),
            entry("scorer.threw", "The scorer of this field failed ({what}). This says nothing about the person."),
            entry(
                    "scorer.too-long",
                    "The scorer of this field gave an answer longer than any may be ({what}). This says nothing about the person."),
            entry("scorer.no-answer", "The scorer of this field gave no answer. This says nothing about the person."),
            entry("skill.not-in-catalog", "The catalog in force has no skill “{skill}”."),
            entry("analysis.none", "Not enough evidence: no signed job analysis describes this position."),
            entry(
                    "discipline.not-active",
                    "The professional field “{discipline}” is not in service, or not for this department."),
            entry("tool.not-supplied", "{tool:tools} is needed for “{skill:skill}” and is not supplied."),
            entry(
                    "tool.only-retired",
                    "{tool:tools} is needed for “{skill:skill}”; only a tool that the field has left is supplied."),
            entry("tool.retired", "The position asks for {tool:tools}, which the field has left."),
            entry("skill.below", "“{skill:skill}” is at level {level}; the position needs {required}."),
            entry(
                    "skill.may-be-met",
                    "It may be at target: the required level {required} is within one standard error. One more observation"
                            + " would settle it; plan nothing before."),
            entry("process.undocumented", "The steps of “{process:process}” are not written down."),
            entry(
                    "step.missed-by-most",
                    "{missed} of {answered} people miss the step “{step:step}” of “{process:process}”."),
            entry("step.missed", "The step “{step:step}” of “{process:process}” was missed."),
            entry(
                    "step.missed-by-some",
                    "The step “{step:step}” of “{process:process}” was missed. Whether the process is at fault is unknown:"
                            + " fewer than 10 people were asked."),
            entry(
                    "position.vacant-blocks",
                    "The position “{title}” in {department} has been vacant since {since}. Nobody there does: {work}."),
            entry("position.vacant", "The position “{title}” in {department} has been vacant since {since}."),
            entry(
                    "position.vacant-undated-blocks",
                    "The position “{title}” in {department} is vacant. Nobody there does: {work}."),
            entry("position.vacant-undated", "The position “{title}” in {department} is vacant."),
            entry("credential.held", "“{credential:credential}” is held until {expires}."),
            entry("credential.held-for-good", "“{credential:credential}” is held and does not run out."),
            entry("credential.expiring", "“{credential:credential}” expires on {expires}; days left: {days}."),
            entry("credential.expired", "“{credential:credential}” expired on {expires}; days since: {days}."),
            entry("credential.includes", "“{through:credential}” includes “{credential:credential}”."),
            entry(
                    "credential.hours",
                    "{done} of {needed} hours of continuing education are recorded towards the renewal."),
            entry("credential.not-recorded", "“{credential:credential}” is needed and not recorded."),
            entry("credential.to-earn", "“{credential:credential}” is to be earned in the position and not recorded."),
            entry(
                    "credential.not-in-catalog",
                    "The catalog in force has no credential “{credential}”; the job analysis asks for it."));

    static final Map<String, String> REMEDIES = Map.ofEntries(
            entry("position.vacant-blocks", FILL),
            entry("position.vacant", FILL),
            entry("position.vacant-undated-blocks", FILL),
            entry("position.vacant-undated", FILL),
            entry("tool.not-supplied", "Supply {tool:tools}. Training would not help before that."),
            entry(
                    "tool.only-retired",
                    "Replace the retired tool by {tool:tools}. Training would not help before that."),
            entry("tool.retired", "Choose the tool that takes its place, supply it, and revise the job analysis."),
            entry(
                    "skill.below",
                    "Plan how to build it: practice with somebody at level {required}, a course or stretch work. The level"
                            + " changes only when assessed again."),
            entry("process.undocumented", "Ask the owner of the process to write its steps down."),
            entry(
                    "step.missed-by-most",
                    "Fix the process, not the people: ask its owner why the step is missed, then change or document it."),
            entry(
                    "step.missed-by-some",
                    "Go through the step with somebody who runs the process, and ask more people before blaming either."),
            entry("step.missed", "Go through the step with somebody who runs the process."),
            entry(
                    "credential.expired",
                    "Give the work that needs it to somebody who holds it until it is renewed. {credential:renewal}"),
            entry(
                    "credential.not-recorded",
                    "If it is held, record it. If not, give the work that needs it to somebody who holds it. Issued by"
                            + " {credential:issuer}."),
            entry(
                    "credential.to-earn",
                    "If it is held, record it. If not, plan the course and the examination. Issued by"
                            + " {credential:issuer}."));

    private Sentences() {}
}
