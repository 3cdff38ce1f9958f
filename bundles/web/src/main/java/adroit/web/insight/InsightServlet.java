package adroit.web.insight;

import adroit.insight.first.FirstInsight;
import adroit.insight.first.InsightCard;
import adroit.insight.first.InsightRow;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What a roster and a list of positions tell by themselves. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/insight")
public final class InsightServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_ROWS = 10;

    private final transient FirstInsight insight;

    @Activate
    public InsightServlet(@Reference Installation installation, @Reference FirstInsight insight) {
        super(installation);
        this.insight = insight;
    }

    @Override
    protected Answer answer(Visit visit) {
        List<InsightCard> cards = insight.cards(visit.actor());
        boolean empty = cards.stream()
                .allMatch(card -> card.value() == null
                        || (card.value() == 0 && card.population().startsWith("0 ")));
        return new Answer.Shown(new StaticTemplates()
                .insightInsight(new InsightPage(
                        visit.frame("First insight", Section.INSIGHT),
                        Days.of(cards.get(0).asOf()),
                        empty,
                        cards.stream().map(InsightServlet::card).toList())));
    }

    private static Card card(InsightCard card) {
        InsightCard.MissingColumn missing = card.missing();
        Integer value = card.value();
        return new Card(
                card.id(),
                card.title(),
                value == null ? Optional.empty() : Optional.of(Counts.of(value)),
                value != null && value == 1 ? single(card.unit()) : card.unit(),
                card.population(),
                card.rule(),
                card.columns(),
                card.rows().stream().limit(SHOWN_ROWS).map(InsightRow::cells).toList(),
                more(card),
                card.rows().isEmpty() ? Optional.empty() : Optional.of("/api/v1/insights/first/" + card.id() + "/data"),
                missing == null ? Optional.empty() : Optional.of(new Card.Missing(missing.column(), missing.remedy())));
    }

    private static String single(String unit) {
        return unit.equals("people") ? "person" : unit.replaceFirst("s$", "");
    }

    private static String more(InsightCard card) {
        int following = Math.max(0, card.rows().size() - SHOWN_ROWS);
        String rest = following == 0 ? "" : Counts.of(following, "more row is", "more rows are") + " in the data.";
        String hidden = card.hidden() == 0
                ? ""
                : Counts.of(card.hidden(), "row is", "rows are") + " about single people and not part of what you see.";
        return (rest + " " + hidden).strip();
    }
}
