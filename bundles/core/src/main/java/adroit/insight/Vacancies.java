package adroit.insight;

import adroit.catalog.Catalog;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.PositionStatus;
import adroit.organization.Staffing;
import adroit.proposal.LastInForce;
import adroit.storage.Session;
import adroit.work.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the city's vacant positions with what nobody does there meanwhile; what many positions share is looked up once. */
final class Vacancies {
    private static final int PAGE = 500;

    private final Session session;
    private final Disciplines disciplines;
    private final LocalDate day;
    private final Map<String, List<String>> work = new HashMap<>();
    private final Map<String, Optional<Catalog>> catalogs = new HashMap<>();

    Vacancies(Session session, Disciplines disciplines, LocalDate day) {
        this.session = session;
        this.disciplines = disciplines;
        this.day = day;
    }

    /** All, by id of position. */
    List<Vacancy> all() {
        List<Vacancy> all = new ArrayList<>();
        @Nullable String after = null;
        List<Staffing> page;
        do {
            page = session.organization().positions(new PositionQuery(day, null, PositionStatus.VACANT, after, PAGE));
            for (Staffing each : page) {
                after = each.position().id();
                if (each.position().number() != null) {
                    all.add(new Vacancy(each.position(), each.vacantSince(), work(each.position())));
                }
            }
        } while (page.size() == PAGE);
        return all;
    }

    private List<String> work(Position position) {
        String key =
                position.classification().id() + "/" + position.department().id();
        return work.computeIfAbsent(key, k -> session.analyses().inForceFor(position).stream()
                .flatMap(a -> duties(a).stream())
                .distinct()
                .toList());
    }

    private List<String> duties(JobAnalysis analysis) {
        return analysis.tasks().stream()
                .map(RatedTask::duty)
                .filter(Objects::nonNull)
                .distinct()
                .map(duty -> title(analysis.discipline(), String.valueOf(duty)))
                .toList();
    }

    private String title(String discipline, String duty) {
        return catalogs.computeIfAbsent(discipline, d -> disciplines
                        .find(d)
                        .map(ActiveDiscipline::edition)
                        .or(() -> LastInForce.of(session, d))
                        .map(CatalogEdition::catalog))
                .flatMap(c ->
                        c.duties().stream().filter(d -> d.id().equals(duty)).findFirst())
                .map(Duty::title)
                .orElse(duty);
    }
}
