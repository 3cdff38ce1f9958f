package adroit.web.installed;

import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.web.layout.Installation;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.upload.FormWithFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A page whose one form sends a file about the installed set. The gate has left the check of the form's token to whoever reads the form. */
abstract class FilePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final int largest;

    /** @param largest in bytes, of a file */
    FilePage(Installation installation, int largest) {
        super(installation);
        this.largest = largest;
    }

    @Override
    protected final Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        return refused(visit, 200, List.of());
    }

    @Override
    protected final Answer act(Visit visit) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (!FormWithFile.isSentBy(visit.request())) {
            return refused(visit, 415, List.of("This is no form of this page. Choose a file and send it from here."));
        }
        try {
            FormWithFile form = FormWithFile.of(visit.request());
            if (visit.caller().session() != null && !visit.caller().session().sentBy(form.field("csrf"))) {
                return refused(
                        visit,
                        403,
                        List.of("This form is no longer valid. Choose the file again and send it from here."));
            }
            return sent(visit, form);
        } catch (FormWithFile.Unreadable e) {
            return refused(
                    visit, 400, List.of("The file did not arrive whole. Choose it again and send it once more."));
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    private Answer sent(Visit visit, FormWithFile form) throws IOException {
        Optional<FormWithFile.SentFile> file = form.file().filter(f -> !f.name().isEmpty());
        if (file.isEmpty()) {
            return refused(visit, 422, List.of("No file was chosen. Choose one, then send it."));
        }
        byte[] bytes = file.get().content().readNBytes(largest + 1);
        file.get().content().transferTo(OutputStream.nullOutputStream());
        if (bytes.length > largest) {
            return refused(visit, 413, List.of("The file has more than " + (largest >> 20) + " MB. Choose another."));
        }
        try {
            return taken(visit, form, file.get().name(), bytes);
        } catch (Refused e) {
            return refused(
                    visit, 422, e.refusals().stream().map(Object::toString).toList());
        } catch (DisciplineRefused e) {
            return refused(
                    visit, 422, List.of(e.fault().sentence() + " " + e.fault().remedy()));
        }
    }

    /** What comes of a file. */
    abstract Answer taken(Visit visit, FormWithFile form, String name, byte[] file);

    /** The page with its problems, or as it is at first. */
    abstract Answer refused(Visit visit, int status, List<String> problems);
}
