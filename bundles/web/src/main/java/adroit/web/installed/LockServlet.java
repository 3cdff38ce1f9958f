package adroit.web.installed;

import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.SetMove;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import jakarta.servlet.Servlet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Gives the lock file of the installed set, and moves the set to what another says, or only says what that would change. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/lock")
public final class LockServlet extends FilePage {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1 << 20;

    private final transient DisciplineLifecycle lifecycle;

    @Activate
    public LockServlet(@Reference Installation installation, @Reference DisciplineLifecycle lifecycle) {
        super(installation, LARGEST);
        this.lifecycle = lifecycle;
    }

    @Override
    Answer taken(Visit visit, FormWithFile form, String name, byte[] file) {
        SetMove move = lifecycle.applyLock(visit.actor(), file, looks(form));
        String done = move.changes().isEmpty()
                ? "The installed set is what the file says already."
                : move.done() ? "The installed set has moved." : "This would change. Nothing was changed.";
        return page(visit, 200, done, move.changes().stream().map(SetWords::of).toList(), List.of(), true);
    }

    private static boolean looks(FormWithFile form) {
        return !form.field("look").isEmpty();
    }

    @Override
    Answer first(Visit visit) {
        return page(visit, 200, "", List.of(), List.of(), true);
    }

    @Override
    Answer refused(Visit visit, int status, List<String> problems, FormWithFile form) {
        return page(visit, status, "", List.of(), problems, looks(form));
    }

    private static Answer page(
            Visit visit, int status, String done, List<String> changes, List<String> problems, boolean looks) {
        return new Answer.Shown(
                new StaticTemplates()
                        .installedLock(
                                new LockPage(visit.frame("Lock file", Section.FIELDS), done, changes, problems, looks)),
                status);
    }
}
