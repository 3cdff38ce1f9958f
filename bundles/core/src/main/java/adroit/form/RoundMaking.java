package adroit.form;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.jobanalysis.JobAnalysis;
import adroit.organization.Assignment;
import adroit.organization.ReportingLine;
import adroit.scoring.Channel;
import adroit.slip.Codes;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the forms of a round: for each assignment the purpose's channels permit, pinned to what is in force now. */
final class RoundMaking {
    private final Session session;
    private final Disciplines disciplines;
    private final LocalDate today;
    private final Map<String, List<Form.Part>> parts = new HashMap<>();

    RoundMaking(Session session, Disciplines disciplines, LocalDate today) {
        this.session = session;
        this.disciplines = disciplines;
        this.today = today;
    }

    /** The channels that a form can take and the purpose permits. */
    static Set<Channel> channels(Purpose purpose) {
        Set<Channel> channels = new TreeSet<>();
        for (Channel channel : List.of(Channel.SELF, Channel.SUPERVISOR)) {
            if (PermittedUse.permits(purpose, channel)) {
                channels.add(channel);
            }
        }
        return channels;
    }

    /** The assignments that the round reaches today; where it names a department, those there alone. */
    List<Assignment> reached(NewRound wanted) {
        return named(wanted).stream()
                .filter(a -> a.inForce(today))
                .filter(a -> wanted.position() == null || a.position().id().equals(wanted.position()))
                .filter(a -> wanted.department() == null
                        || a.position().department().id().equals(wanted.department()))
                .toList();
    }

    private List<Assignment> named(NewRound wanted) {
        if (!wanted.people().isEmpty()) {
            return List.copyOf(session.organization().assignments(wanted.people()));
        }
        if (wanted.position() != null) {
            return session.organization().holders(wanted.position());
        }
        List<Assignment> all = new ArrayList<>();
        session.organization().forEachAssignment(all::add);
        return all;
    }

    /** The forms for one assignment; none where no signed job analysis describes its position in a field that is in service. */
    List<Form> forms(FormRound round, Assignment assignment) {
        List<Form.Part> asked = parts.computeIfAbsent(
                assignment.position().classification().id() + "/"
                        + assignment.position().department().id(),
                k -> parts(assignment));
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Form> forms = new ArrayList<>();
        Set<Channel> channels = channels(round.purpose());
        if (channels.contains(Channel.SELF)) {
            forms.add(form(round, assignment, Channel.SELF, assignment.person(), asked));
        }
        if (channels.contains(Channel.SUPERVISOR)) {
            new ReportingLine(session.organization(), today)
                    .supervisors(assignment.person())
                    .forEach(s -> forms.add(form(round, assignment, Channel.SUPERVISOR, s, asked)));
        }
        return forms;
    }

    private List<Form.Part> parts(Assignment assignment) {
        return session.analyses().inForceFor(assignment.position()).stream()
                .flatMap(analysis -> part(analysis).stream())
                .toList();
    }

    private Optional<Form.Part> part(JobAnalysis analysis) {
        return disciplines
                .find(analysis.discipline())
                .map(ActiveDiscipline::edition)
                .map(edition -> new Form.Part(analysis.discipline(), analysis.id(), edition.id()));
    }

    private static Form form(
            FormRound round, Assignment assignment, Channel channel, String writer, List<Form.Part> parts) {
        return new Form(
                "form-" + Codes.id(),
                round.id(),
                assignment.person(),
                assignment.position().id(),
                channel,
                writer,
                parts,
                Form.State.OPEN,
                null);
    }
}
