package adroit.jobanalysis;

import adroit.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Refuses what a catalog does not know. */
final class Terms {
    private Terms() {}

    static void requireSkills(Catalog catalog, List<String> skills) {
        require("skill", skills, s -> catalog.skill(s).filter(k -> !k.retired()).isPresent());
    }

    static void requireTools(Catalog catalog, List<String> tools) {
        require("tool", tools, t -> catalog.tool(t).isPresent());
    }

    static void requireCredentials(Catalog catalog, List<String> credentials) {
        require("credential", credentials, c -> catalog.credential(c).isPresent());
    }

    static void requireProcesses(Catalog catalog, List<String> processes) {
        require("work process", processes, p -> catalog.process(p).isPresent());
    }

    private static void require(String kind, List<String> ids, Predicate<String> known) {
        List<String> problems = new ArrayList<>();
        for (String id : ids) {
            if (!known.test(id)) {
                problems.add("The catalog has no " + kind + " “" + id + "” in force: choose one of it.");
            }
        }
        if (!problems.isEmpty()) {
            throw new AnalysisRefused(problems);
        }
    }
}
