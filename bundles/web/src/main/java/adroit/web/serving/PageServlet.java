package adroit.web.serving;

import adroit.assessment.NoSuchSubject;
import adroit.assessment.ScorerGone;
import adroit.evidence.DeniedPurpose;
import adroit.identity.NotPermitted;
import adroit.jobanalysis.NothingThere;
import adroit.storage.StorageFailure;
import adroit.web.answer.Traces;
import adroit.web.error.ErrorPage;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.session.Caller;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page. What goes wrong becomes a page of the same look; what may not be seen answers like what is not there. */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Installation installation;

    protected PageServlet(Installation installation) {
        this.installation = installation;
    }

    /** Asks core and fills the template. */
    protected abstract Answer answer(Visit visit);

    /** Does what a form of the page asks for; pages without a form answer like a page that is not there. */
    protected Answer act(Visit visit) {
        throw new NoSuchSubject("form");
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(this::answer, request, response);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(this::act, request, response);
    }

    private void answer(Function<Visit, Answer> ask, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer;
        try {
            answer = ask.apply(new Visit(request, Caller.of(request), installation));
        } catch (NotPermitted | NoSuchSubject | NothingThere e) {
            Shown.error(request, response, ErrorPage.notFound(frame("Not found", request)));
            return;
        } catch (DeniedPurpose e) {
            Shown.error(
                    request,
                    response,
                    ErrorPage.deniedPurpose(
                            frame("Not a permitted purpose", request),
                            Purposes.inWords(Objects.requireNonNullElse(e.getMessage(), ""))));
            return;
        } catch (StorageFailure e) {
            LOG.error(
                    "{} could not be shown: the store does not answer",
                    getClass().getSimpleName(),
                    Traces.withoutMessages(e));
            Shown.error(request, response, ErrorPage.unavailable(frame("Not ready", request)));
            return;
        } catch (ScorerGone e) {
            LOG.warn("{} could not be shown: {}", getClass().getSimpleName(), e.sentence());
            Shown.error(request, response, ErrorPage.unavailable(frame("Not ready", request)));
            return;
        } catch (RuntimeException e) {
            LOG.error("{} could not be shown", getClass().getSimpleName(), Traces.withoutMessages(e));
            Shown.error(request, response, ErrorPage.fault(frame("Fault", request)));
            return;
        }
        write(answer, request, response);
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Elsewhere elsewhere) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", elsewhere.address());
        } else if (answer instanceof Answer.Shown shown) {
            Shown.page(request, response, shown.status(), shown.page());
        } else if (answer instanceof Answer.Download download) {
            send(download, request, response);
        } else if (answer instanceof Answer.Written written) {
            written.writing().to(response);
        }
    }

    /** A file that was thrown away since it was found is said to be gone; one that is open is read to its end, whoever throws it away. */
    private void send(Answer.Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (FileChannel open = FileChannel.open(download.file())) {
            response.setContentType(download.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
            response.setContentLengthLong(open.size());
            Channels.newInputStream(open).transferTo(response.getOutputStream());
        } catch (NoSuchFileException e) {
            Shown.error(request, response, ErrorPage.gone(frame("Not kept any more", request)));
        }
    }

    private Frame frame(String title, HttpServletRequest request) {
        return Visit.frame(installation, request, title);
    }
}
