package adroit.web.publishers;

import adroit.assessment.NoSuchSubject;
import adroit.plugins.DisciplineLifecycle;
import adroit.publisher.InvalidPublisher;
import adroit.publisher.NewPublisher;
import adroit.publisher.Publisher;
import adroit.publisher.Publishers;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Publishers: trusted, retired and revoked. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/publishers")
public final class PublishersServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_KEY = 4_000;

    private final transient Publishers publishers;
    private final transient DisciplineLifecycle disciplines;

    @Activate
    public PublishersServlet(
            @Reference Installation installation,
            @Reference Publishers publishers,
            @Reference DisciplineLifecycle disciplines) {
        super(installation);
        this.publishers = publishers;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, PublishersPage.Wanted.NOTHING, List.of(), "");
    }

    @Override
    protected Answer act(Visit visit) {
        return switch (visit.field("act")) {
            case "trust" -> trust(visit);
            case "retire" -> retire(visit);
            case "revoke" -> revoke(visit);
            default -> throw new NoSuchSubject("act");
        };
    }

    private Answer trust(Visit visit) {
        PublishersPage.Wanted typed = new PublishersPage.Wanted(
                visit.text("publicKey", LONGEST_KEY),
                visit.field("name"),
                visit.text("disciplines", LONGEST_KEY),
                visit.field("until"),
                visit.field("replaces"));
        try {
            Publisher made = publishers.trust(
                    visit.actor(), wanted(typed, typed.until().isEmpty() ? null : LocalDate.parse(typed.until())));
            return page(
                    visit,
                    PublishersPage.Wanted.NOTHING,
                    List.of(),
                    made.name() + " is trusted. Compare the fingerprint with them by another way than the file.");
        } catch (InvalidPublisher e) {
            return page(visit, typed, sentences(e.problems()), "");
        } catch (DateTimeParseException e) {
            List<InvalidPublisher.Problem> problems =
                    new ArrayList<>(publishers.problems(visit.actor(), wanted(typed, null)));
            problems.add(new InvalidPublisher.Problem("until", "must be a date such as 2027-06-30"));
            return page(visit, typed, sentences(problems), "");
        }
    }

    private static NewPublisher wanted(PublishersPage.Wanted typed, @Nullable LocalDate until) {
        return new NewPublisher(typed.key(), typed.name(), ids(typed.disciplines()), until, given(typed.replaces()));
    }

    private Answer retire(Visit visit) {
        Publisher retired =
                publishers.retire(visit.actor(), visit.field("id")).orElseThrow(() -> new NoSuchSubject("publisher"));
        return page(
                visit,
                PublishersPage.Wanted.NOTHING,
                List.of(),
                "Nothing new of this key of " + retired.name() + " is taken any more; what is installed stays.");
    }

    private Answer revoke(Visit visit) {
        Publisher revoked =
                publishers.revoke(visit.actor(), visit.field("id")).orElseThrow(() -> new NoSuchSubject("publisher"));
        List<String> gone = disciplines.quarantineSignedBy(visit.actor(), revoked.fingerprint());
        return page(
                visit,
                PublishersPage.Wanted.NOTHING,
                List.of(),
                "The key of " + revoked.name() + " is revoked."
                        + (gone.isEmpty()
                                ? " Nothing of it was installed."
                                : " Out of service with it: " + String.join(", ", gone) + "."));
    }

    private static Set<String> ids(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> sentences(List<InvalidPublisher.Problem> problems) {
        return problems.stream()
                .map(p -> label(p.field()) + ": " + p.message() + ".")
                .toList();
    }

    private static String label(String field) {
        return switch (field) {
            case "publicKey" -> "Public key";
            case "name" -> "Name";
            case "disciplines" -> "Fields";
            case "until" -> "Until";
            default -> "In place of";
        };
    }

    private Answer page(Visit visit, PublishersPage.Wanted wanted, List<String> problems, String done) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<PublisherRow> rows = publishers.list(visit.actor()).stream()
                .map(p -> PublisherRow.of(p, today))
                .toList();
        PublishersPage page =
                new PublishersPage(visit.frame("Publishers", Section.PUBLISHERS), rows, wanted, problems, done);
        return new Answer.Shown(new StaticTemplates().publishersPublishers(page), problems.isEmpty() ? 200 : 422);
    }
}
