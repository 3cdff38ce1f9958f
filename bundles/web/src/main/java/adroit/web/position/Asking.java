package adroit.web.position;

import adroit.baseline.Baseline;
import adroit.breadth.Breadth;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.edition.Disciplines;
import adroit.jobanalysis.JobAnalysis;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.position.PositionPage.Asked;
import adroit.web.position.PositionPage.AskedSkill;
import adroit.work.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a signed analysis asks for, in the words of the catalog in force. */
record Asking(Disciplines disciplines) {
    private static final int FEW_EXPERTS = 3;

    Asked of(JobAnalysis analysis) {
        Optional<Catalog> catalog =
                disciplines.find(analysis.discipline()).map(a -> a.edition().catalog());
        return new Asked(
                catalog.map(Catalog::title).orElse(analysis.discipline()),
                basis(analysis) + " " + breadth(analysis, catalog),
                asked(analysis, catalog).stream().map(r -> line(r, catalog)).toList(),
                analysis.credentials().stream()
                        .map(c -> catalog.flatMap(k -> k.credential(c.credential()))
                                        .map(k -> k.title())
                                        .orElse(c.credential())
                                + (c.neededAtEntry() ? ", needed at entry" : ""))
                        .toList(),
                tools(analysis, catalog));
    }

    private static String breadth(JobAnalysis analysis, Optional<Catalog> catalog) {
        Set<String> skills = new LinkedHashSet<>();
        asked(analysis, catalog).forEach(a -> skills.add(a.requirement().skill()));
        return String.join(" ", Breadth.of(skills, catalog).sentences("asked"));
    }

    private static String basis(JobAnalysis analysis) {
        int experts = analysis.experts();
        return "Edition " + analysis.positionDescription().edition() + " of “"
                + analysis.positionDescription().title() + "”, signed on " + Days.of(analysis.signed()) + ", rated by "
                + Counts.of(experts, "expert", "experts")
                + (experts < FEW_EXPERTS ? " (fewer than " + FEW_EXPERTS + ": read with care)" : "") + ".";
    }

    private static List<adroit.baseline.Asked> asked(JobAnalysis analysis, Optional<Catalog> catalog) {
        return catalog.map(c -> Baseline.asked(analysis, c)).orElseGet(() -> analysis.requirements().stream()
                .map(r -> new adroit.baseline.Asked(r, false))
                .toList());
    }

    private static AskedSkill line(adroit.baseline.Asked asked, Optional<Catalog> catalog) {
        Requirement requirement = asked.requirement();
        Optional<Skill> skill = catalog.flatMap(c -> c.skill(requirement.skill()));
        return new AskedSkill(
                skill.map(Skill::title).orElse(requirement.skill()),
                skill.flatMap(s -> catalog.flatMap(c -> c.area(s.area())))
                                .map(a -> a.title())
                                .orElse("")
                        + (asked.inherited() ? " · Citywide baseline" : ""),
                requirement.level(),
                requirement.neededAtEntry(),
                skill.flatMap(s -> s.anchor(requirement.level()))
                        .map(BehavioralAnchor::behavior)
                        .orElse(""));
    }

    private static List<String> tools(JobAnalysis analysis, Optional<Catalog> catalog) {
        return Stream.concat(
                        asked(analysis, catalog).stream().flatMap(r -> r.requirement().tools().stream()),
                        analysis.tasks().stream().flatMap(t -> t.tools().stream()))
                .distinct()
                .map(id -> catalog.flatMap(c -> c.tool(id)).map(Asking::words).orElse(id))
                .toList();
    }

    private static String words(Tool tool) {
        return tool.title() + " (" + tool.kind().name().toLowerCase(Locale.ROOT) + ")";
    }
}
