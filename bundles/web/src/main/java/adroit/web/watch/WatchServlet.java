package adroit.web.watch;

import adroit.assessment.NoSuchSubject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.proposal.ProposalState;
import adroit.proposal.Proposals;
import adroit.suggestion.Suggestions;
import adroit.trend.Trends;
import adroit.watch.WatchFrom;
import adroit.watch.WatchKind;
import adroit.watch.WatchList;
import adroit.watch.WatchNote;
import adroit.watch.WatchState;
import adroit.watch.Watched;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.proposals.KeptFields;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.watch.WatchPage.WatchChoice;
import adroit.web.watch.WatchPage.WatchValues;
import adroit.web.watch.WatchWords.Written;
import jakarta.servlet.Servlet;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What the keepers of a field watch: it is put on the list, looked at again, made a proposal, or let go. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/watch/*")
public final class WatchServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 80;

    private final transient KeptFields kept;
    private final transient WatchList list;
    private final transient WatchFrom from;
    private final transient Proposals proposals;
    private final transient Clock clock;

    @Activate
    public WatchServlet(
            @Reference Installation installation,
            @Reference Disciplines disciplines,
            @Reference WatchList list,
            @Reference Trends trends,
            @Reference Suggestions suggestions,
            @Reference Proposals proposals) {
        super(installation);
        this.kept = new KeptFields(disciplines, proposals);
        this.list = list;
        this.from = new WatchFrom(list, trends, suggestions);
        this.proposals = proposals;
        this.clock = Clock.systemDefaultZone();
    }

    @Override
    protected Answer answer(Visit visit) {
        return shown(visit, kept.field(visit.actor(), visit.rest()), "", WatchValues.NONE, Written.NOTHING);
    }

    @Override
    protected Answer act(Visit visit) {
        ActiveDiscipline field = kept.field(visit.actor(), visit.rest());
        WatchValues values = new WatchValues(
                visit.field("kind"),
                visit.whole("title"),
                visit.whole("link"),
                visit.whole("why"),
                visit.field("again"));
        String entry = visit.field("entry");
        try {
            Watched watched = entry.isEmpty() ? put(visit, field.id(), values) : move(visit, field.id(), entry);
            return new Answer.Elsewhere("/watch/" + field.id() + "#" + watched.id());
        } catch (ProposalRefused e) {
            Written written = new Written(entry, visit.whole("text"), visit.field("day"), visit.field("proposal"));
            return shown(
                    visit,
                    field,
                    String.join(" ", e.problems()),
                    entry.isEmpty() && visit.field("suggestion").isEmpty() ? values : WatchValues.NONE,
                    written);
        }
    }

    private Watched put(Visit visit, String field, WatchValues values) {
        if (!visit.field("suggestion").isEmpty()) {
            return from.suggestion(visit.actor(), field, visit.field("suggestion"));
        }
        WatchKind kind = WatchKind.of(values.kind()).orElseThrow(() -> new NoSuchSubject("kind"));
        WatchNote note = WatchNote.of(kind, values.title(), values.link(), values.why());
        return list.put(visit.actor(), field, note, day(values.again()), null);
    }

    private Watched move(Visit visit, String field, String entry) {
        String text = visit.whole("text");
        return switch (visit.field("act")) {
            case "look" -> list.look(visit.actor(), field, entry, text, day(visit.field("day")));
            case "let-go" -> list.letGo(visit.actor(), field, entry, text);
            case "propose" -> list.propose(visit.actor(), field, entry, text);
            case "became" -> list.became(visit.actor(), field, entry, visit.field("proposal"), text);
            default -> throw new NoSuchSubject("act");
        };
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProposalRefused("DAY", "“" + text + "” is no day. Write it as 2026-10-01.");
        }
    }

    private Answer shown(Visit visit, ActiveDiscipline field, String problem, WatchValues values, Written written) {
        LocalDate today = LocalDate.now(clock);
        List<Watched> all = list.of(visit.actor(), field.id());
        return new Answer.Shown(
                new StaticTemplates()
                        .watchWatch(new WatchPage(
                                visit.frame("Watch list of " + field.title(), Section.REVIEWS),
                                field.title(),
                                "/catalogs/" + field.id(),
                                "/watch/" + field.id(),
                                problem,
                                all.stream()
                                        .filter(w -> w.state() == WatchState.WATCHED)
                                        .map(w -> WatchWords.line(w, today, written))
                                        .toList(),
                                all.stream()
                                        .filter(w -> w.state() != WatchState.WATCHED)
                                        .map(w -> WatchWords.line(w, today, written))
                                        .toList(),
                                proposals.visible(visit.actor(), field.id()).stream()
                                        .filter(p -> p.state() != ProposalState.WITHDRAWN)
                                        .map(WatchServlet::choice)
                                        .toList(),
                                today.plusDays(1).toString(),
                                values,
                                Arrays.stream(WatchKind.values())
                                        .map(k -> new WatchChoice(k.key(), k.title()))
                                        .toList())),
                problem.isEmpty() ? 200 : 422);
    }

    private static WatchChoice choice(Proposal proposal) {
        String note = Optional.of(proposal.note())
                .filter(n -> n.length() <= LONGEST_NOTE)
                .orElseGet(() -> proposal.note().substring(0, LONGEST_NOTE - 1) + "…");
        return new WatchChoice(proposal.id(), proposal.id() + ": " + note);
    }
}
