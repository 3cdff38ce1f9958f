package adroit.catalogchange;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.WorkProcess;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** References within a catalog that lead nowhere, as after a merge: one side named what the other took away. */
public final class Dangling {
    private final List<String> problems = new ArrayList<>();
    private final Set<String> areas;
    private final Set<String> sources;
    private final Set<String> tools;
    private final Set<String> skills;
    private final Set<String> duties;
    private final Set<String> processes;
    private final Set<String> credentials;

    private Dangling(Catalog catalog) {
        areas = ids(catalog.areas(), Area::id);
        sources = ids(catalog.sources(), Source::id);
        tools = ids(catalog.tools(), Tool::id);
        skills = ids(catalog.skills(), Skill::id);
        duties = ids(catalog.duties(), Duty::id);
        processes = ids(catalog.processes(), WorkProcess::id);
        credentials = ids(catalog.credentials(), Credential::id);
    }

    /** In sentences; empty where every reference leads somewhere. */
    public static List<String> in(Catalog catalog) {
        Dangling dangling = new Dangling(catalog);
        dangling.look(catalog);
        return List.copyOf(dangling.problems);
    }

    private void look(Catalog catalog) {
        catalog.sources().forEach(s -> need("source " + s.id(), "source", sources, s.successor()));
        catalog.tools().forEach(t -> need("tool " + t.id(), "tool", tools, t.successor()));
        catalog.skills().forEach(this::skill);
        catalog.duties().forEach(d -> {
            all("duty " + d.id(), "skill", skills, d.skills());
            all(
                    "duty " + d.id(),
                    "tool",
                    tools,
                    d.tools().stream().map(RankedTool::tool).toList());
        });
        catalog.positions().forEach(p -> {
            String at = "typical position " + p.id();
            all(at, "duty", duties, p.duties());
            all(at, "process", processes, p.processes());
            all(
                    at,
                    "skill",
                    skills,
                    p.requirements().stream().map(Requirement::skill).toList());
            p.requirements().forEach(r -> all(at, "tool", tools, r.tools()));
            all(
                    at,
                    "credential",
                    credentials,
                    p.credentials().stream()
                            .map(CredentialRequirement::credential)
                            .toList());
        });
        catalog.credentials().forEach(c -> {
            String at = "credential " + c.id();
            all(at, "skill", skills, c.skills());
            all(at, "credential", credentials, c.includes());
            need(at, "credential", credentials, c.successor());
            all(at, "source", sources, c.sources());
        });
        catalog.items().forEach(i -> {
            String at = "test item " + i.id();
            need(at, "skill", skills, i.skill());
            need(at, "tool", tools, i.tool());
            all(at, "source", sources, i.sources());
        });
    }

    private void skill(Skill skill) {
        String at = "skill " + skill.id();
        need(at, "area", areas, skill.area());
        need(at, "skill", skills, skill.successor());
        all(at, "source", sources, skill.sources());
        all(
                at,
                "skill",
                skills,
                skill.migrations().stream().map(Migration::skill).toList());
    }

    private void all(String at, String kind, Set<String> known, List<String> ids) {
        ids.forEach(id -> need(at, kind, known, id));
    }

    private void need(String at, String kind, Set<String> known, @Nullable String id) {
        if (id != null && !known.contains(id)) {
            problems.add("The " + at + " names the " + kind + " “" + id + "”, which the catalog does not have.");
        }
    }

    private static <T> Set<String> ids(Collection<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toSet());
    }
}
