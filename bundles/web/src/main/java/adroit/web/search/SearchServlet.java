package adroit.web.search;

import adroit.search.Search;
import adroit.search.SearchAnswer;
import adroit.search.SearchKind;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Finds what the city's catalogs and the reference frameworks hold, by words. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/search")
public final class SearchServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Search search;

    @Activate
    public SearchServlet(@Reference Installation installation, @Reference Search search) {
        super(installation);
        this.search = search;
    }

    @Override
    protected Answer answer(Visit visit) {
        SearchRequest asked = SearchRequest.of(visit);
        SearchAnswer answer = search.find(visit.actor(), asked.query());
        SearchWords words = new SearchWords(asked, answer);
        return new Answer.Shown(new StaticTemplates()
                .searchSearch(new SearchPage(
                        visit.frame(asked.words().isEmpty() ? "Search" : "Search: " + asked.words(), Section.SEARCH),
                        asked.words(),
                        asked.kind().map(SearchKind::key).orElse(""),
                        asked.source(),
                        words.summary(),
                        words.waiting(),
                        words.meant(),
                        words.kinds(),
                        words.sources(),
                        words.hits(),
                        words.previous(),
                        words.next())));
    }
}
