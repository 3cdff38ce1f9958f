package adroit.assessment;

import adroit.evidence.RecordedFact;
import adroit.jobanalysis.JobAnalysis;
import adroit.organization.Department;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody in one position, with whom it is reckoned what a candidate version of a field would change.
 *
 * @param analyses that say what is asked of them
 * @param through through which fact evidence about them is read
 */
record Subject(String person, String position, Department department, List<JobAnalysis> analyses, long through) {
    Subject {
        analyses = List.copyOf(analyses);
    }

    /** Who works in some departments on the day, as far as a job analysis of the field says what is asked of them. */
    static List<Subject> on(
            LocalDate day, Session session, CaseFile cases, String discipline, Predicate<String> departments) {
        long through = session.evidence().lastSequence();
        List<Subject> subjects = new ArrayList<>();
        session.organization().forEachAssignment(assignment -> {
            if (!assignment.inForce(day)
                    || !departments.test(assignment.position().department().id())) {
                return;
            }
            List<JobAnalysis> analyses = cases.analyses(assignment.position());
            if (analyses.stream().anyMatch(a -> a.discipline().equals(discipline))) {
                subjects.add(new Subject(
                        assignment.person(),
                        assignment.position().id(),
                        assignment.position().department(),
                        analyses,
                        through));
            }
        });
        return subjects;
    }

    /** What is known of them, by the fields that the cases are made with. */
    AssessmentCase in(CaseFile cases, ProcessRuns runs) {
        return cases.fresh(person, position, department.id(), analyses, runs, through);
    }

    /** The same, where what counts of what is known of them is at hand. */
    AssessmentCase in(CaseFile cases, ProcessRuns runs, List<RecordedFact> facts) {
        return cases.fresh(person, position, department.id(), analyses, runs, through, facts);
    }
}
