package adroit.web.descriptions;

import adroit.description.DescriptionEntry;
import adroit.description.Descriptions;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The list of position descriptions, a page at a time. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/descriptions")
public final class DescriptionsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient Descriptions descriptions;

    @Activate
    public DescriptionsServlet(@Reference Installation installation, @Reference Descriptions descriptions) {
        super(installation);
        this.descriptions = descriptions;
    }

    @Override
    protected Answer answer(Visit visit) {
        String query = visit.field("q");
        List<DescriptionEntry> found =
                descriptions.list(visit.actor(), given(query), given(visit.field("after")), PAGE + 1);
        List<DescriptionEntry> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Optional<String> next = found.size() > PAGE
                ? Optional.of("/descriptions?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&after="
                        + shown.get(PAGE - 1).id())
                : Optional.empty();
        return new Answer.Shown(new StaticTemplates()
                .descriptionsList(new DescriptionsPage(
                        visit.frame("Position descriptions", Section.DESCRIPTIONS),
                        query,
                        shown.stream().map(DescriptionsServlet::row).toList(),
                        Policy.permitsSomewhere(visit.actor(), Act.WRITE_DESCRIPTIONS),
                        next)));
    }

    private static DescriptionRow row(DescriptionEntry entry) {
        String state = entry.edition() == 0 ? "draft" : "edition " + entry.edition() + (entry.draft() ? ", draft" : "");
        return new DescriptionRow(
                "/descriptions/" + entry.id(),
                entry.title(),
                Objects.requireNonNullElse(entry.classification(), "not chosen yet"),
                Objects.requireNonNullElse(entry.department(), "All departments"),
                state);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
