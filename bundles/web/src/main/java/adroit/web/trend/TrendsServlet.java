package adroit.web.trend;

import adroit.assessment.NoSuchSubject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.suggestion.Suggestions;
import adroit.trend.Outlook;
import adroit.trend.Trend;
import adroit.trend.TrendKind;
import adroit.trend.Trends;
import adroit.watch.WatchFrom;
import adroit.watch.WatchList;
import adroit.watch.WatchState;
import adroit.watch.Watched;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.trend.TrendsPage.TrendsDone;
import adroit.web.trend.TrendsPage.TrendsSent;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What moves in a field, the taking up of it as a proposal, the watching, and the setting aside. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/trends/*")
public final class TrendsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Disciplines disciplines;
    private final transient Trends trends;
    private final transient WatchList watching;
    private final transient WatchFrom putting;

    @Activate
    public TrendsServlet(
            @Reference Installation installation,
            @Reference Disciplines disciplines,
            @Reference Trends trends,
            @Reference WatchList watching,
            @Reference Suggestions suggestions) {
        super(installation);
        this.disciplines = disciplines;
        this.trends = trends;
        this.watching = watching;
        this.putting = new WatchFrom(watching, trends, suggestions);
    }

    @Override
    protected Answer answer(Visit visit) {
        ActiveDiscipline field = field(visit);
        return shown(visit, field, trends.of(visit.actor(), field.id()), "", TrendsDone.NOTHING, TrendsSent.NOTHING);
    }

    private ActiveDiscipline field(Visit visit) {
        Policy.require(visit.actor(), Act.KEEP_CATALOG, Scope.CITY);
        return disciplines.find(visit.rest()).orElseThrow(() -> new NoSuchSubject("professional field"));
    }

    @Override
    protected Answer act(Visit visit) {
        ActiveDiscipline field = field(visit);
        Outlook before = trends.of(visit.actor(), field.id());
        boolean back = visit.field("act").equals("bring-back");
        List<String> chosen = (back ? before.aside() : before.trends())
                .stream()
                        .map(Trend::id)
                        .filter(id -> !visit.field("pick." + id).isEmpty())
                        .toList();
        String text = visit.whole("text");
        TrendsSent sent = new TrendsSent(visit.field("act"), new TreeSet<>(chosen), text);
        try {
            if (!visit.field("trend").isEmpty()) {
                return shown(visit, field, before, "", watch(visit, field.id()), sent);
            }
            switch (visit.field("act")) {
                case "propose" -> {
                    Proposal made = trends.propose(visit.actor(), field.id(), chosen, text);
                    return new Answer.Elsewhere("/catalogs/" + field.id() + "/proposals/" + made.id());
                }
                case "set-aside" -> trends.setAside(visit.actor(), field.id(), chosen, text);
                case "bring-back" -> trends.bringBack(visit.actor(), field.id(), chosen, text);
                default -> throw new NoSuchSubject("act");
            }
        } catch (Trends.NotTaken e) {
            return shown(visit, field, before, String.valueOf(e.getMessage()), TrendsDone.NOTHING, sent);
        } catch (ProposalRefused e) {
            return shown(visit, field, before, String.join(" ", e.problems()), TrendsDone.NOTHING, sent);
        }
        return shown(
                visit,
                field,
                trends.of(visit.actor(), field.id()),
                "",
                new TrendsDone(
                        Counts.of(chosen.size(), "tool is", "tools are")
                                + (back ? " suggested again." : " set aside, with your name and the reason."),
                        ""),
                TrendsSent.NOTHING);
    }

    /** Puts one of them on the watch list; what was chosen and written meanwhile stays in the form. */
    private TrendsDone watch(Visit visit, String field) {
        String trend = visit.field("trend");
        Watched put = putting.trend(visit.actor(), field, trend);
        return new TrendsDone(
                "“" + put.note().title() + "” is on the watch list, to be looked at again on " + Days.of(put.again())
                        + ".",
                trend);
    }

    private Set<String> watched(Visit visit, ActiveDiscipline field) {
        return watching.of(visit.actor(), field.id()).stream()
                .filter(each -> each.state() == WatchState.WATCHED)
                .flatMap(each -> Stream.ofNullable(each.origin()))
                .collect(Collectors.toSet());
    }

    private Answer shown(
            Visit visit, ActiveDiscipline field, Outlook outlook, String problem, TrendsDone done, TrendsSent sent) {
        Set<String> watched = watched(visit, field);
        String href = "/trends/" + field.id();
        Optional<TrendKind> kind = TrendKind.of(visit.field("kind"))
                .filter(k -> outlook.trends().stream().anyMatch(t -> t.kind() == k));
        List<Trend> all = outlook.trends().stream()
                .filter(t -> kind.isEmpty() || kind.get() == t.kind())
                .toList();
        int first = from(visit.field("from"), all.size());
        int to = Math.min(all.size(), first + Trends.MOST);
        String query = href + "?" + kind.map(k -> "kind=" + k.key() + "&").orElse("") + "from=";
        return new Answer.Shown(
                new StaticTemplates()
                        .trendTrends(new TrendsPage(
                                visit.frame("What moves in " + field.title(), Section.REVIEWS),
                                field.title(),
                                "/catalogs/" + field.id(),
                                href,
                                query + first,
                                problem,
                                done,
                                TrendWords.compared(outlook),
                                outlook.left(),
                                TrendWords.filters(
                                        href,
                                        outlook.trends(),
                                        kind.map(TrendKind::key).orElse("")),
                                all.subList(first, to).stream()
                                        .map(t -> TrendWords.line(t, watched.contains(WatchFrom.origin(t))))
                                        .toList(),
                                all.size() <= Trends.MOST
                                        ? ""
                                        : Counts.of(first + 1L) + " to " + Counts.of(to) + " of "
                                                + Counts.of(all.size()),
                                to < all.size() ? query + to : "",
                                outlook.aside().stream()
                                        .map(t -> TrendWords.line(t, false))
                                        .toList(),
                                sent)),
                problem.isEmpty() ? 200 : 422);
    }

    private static int from(String text, int size) {
        int from = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        return from < size ? from : 0;
    }
}
