package adroit.jobanalysis;

import adroit.description.DescriptionEdition;
import adroit.handover.Handover;
import adroit.jobanalysis.DueAnalysis.Cause;
import adroit.jobanalysis.DueAnalysis.Reason;
import adroit.storage.Session;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Finds the analyses in force that still count a function as part of a job that another description has taken over since. */
final class MovedAway {
    private final Session session;
    private final ZoneId zone;
    private final List<Handover> all;

    MovedAway(Session session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
        all = session.handovers().all();
    }

    Optional<Reason> from(JobAnalysis analysis) {
        PositionDescription here = analysis.positionDescription();
        return all.stream()
                .filter(made -> made.source().equals(here.id()) && made.sourceEdition() >= here.edition())
                .filter(made -> isTaskOf(analysis, made) && !isBack(made) && isTakenOver(made))
                .findFirst()
                .map(made -> new Reason(
                        Cause.MOVED,
                        made.id(),
                        "The function “" + made.function() + "” moved to another position description on "
                                + made.written().atZone(zone).toLocalDate()
                                + "; this analysis still counts it as part of the job."));
    }

    private static boolean isTaskOf(JobAnalysis analysis, Handover made) {
        return analysis.ofTheJob().stream()
                .map(RatedTask::statement)
                .anyMatch(statement -> made.isCalled(statement)
                        || made.tasks().stream()
                                .anyMatch(task -> task.discipline().equals(analysis.discipline())
                                        && task.statement().equals(statement)));
    }

    private boolean isBack(Handover made) {
        return all.stream()
                .anyMatch(other -> other.sequence() > made.sequence()
                        && other.target().equals(made.source())
                        && other.isCalled(made.function()));
    }

    private boolean isTakenOver(Handover made) {
        return session.descriptions().editions(made.target()).stream()
                .findFirst()
                .map(DescriptionEdition::text)
                .filter(text -> text.duties().stream().anyMatch(made::isCalled))
                .isPresent();
    }
}
