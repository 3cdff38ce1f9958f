package adroit.knowledge;

import adroit.catalog.Catalog;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.jobanalysis.JobAnalysis;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fields in service that the signed analyses of a person's positions speak of, and the processes that these positions run.
 *
 * @param catalogs in the order of their ids
 * @param processes by id of the field, ids of processes
 */
record OwnFields(List<Catalog> catalogs, Map<String, Set<String>> processes) {
    static OwnFields of(Session session, Disciplines disciplines, String person, LocalDate day) {
        Map<String, Set<String>> processes = new TreeMap<>();
        session.organization().assignments(person).stream()
                .filter(assignment -> assignment.inForce(day))
                .flatMap(assignment -> session.analyses().inForceFor(assignment.position()).stream())
                .forEach(analysis -> add(analysis, processes));
        List<Catalog> catalogs = processes.keySet().stream()
                .flatMap(id -> disciplines.find(id).stream())
                .map(ActiveDiscipline::edition)
                .map(edition -> edition.catalog())
                .toList();
        return new OwnFields(catalogs, processes);
    }

    private static void add(JobAnalysis analysis, Map<String, Set<String>> processes) {
        processes
                .computeIfAbsent(analysis.discipline(), d -> new LinkedHashSet<>())
                .addAll(analysis.processes());
    }

    /** The families of tools of all of them. */
    List<ToolFamily> families() {
        return catalogs.stream().flatMap(c -> ToolFamily.of(c).stream()).toList();
    }

    /** The processes that the person runs in that field. */
    List<WorkProcess> run(Catalog catalog) {
        return processes.getOrDefault(catalog.discipline(), Set.of()).stream()
                .flatMap(id -> catalog.process(id).stream())
                .toList();
    }

    /** The process of that field that the person runs and whose order can be asked. */
    Optional<WorkProcess> asked(String discipline, String process) {
        return catalogs.stream()
                .filter(catalog -> catalog.discipline().equals(discipline))
                .flatMap(catalog -> run(catalog).stream())
                .filter(each -> each.id().equals(process) && isAsked(each))
                .findFirst();
    }

    /** Whether its order can be asked: it is written down, and long enough. */
    static boolean isAsked(WorkProcess process) {
        return process.documented() && process.steps().size() >= Knowledge.FEWEST_STEPS;
    }
}
