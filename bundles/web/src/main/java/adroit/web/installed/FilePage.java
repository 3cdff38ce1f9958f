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
import adroit.web.upload.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A page whose one form sends a file about the installed set. */
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
        return first(visit);
    }

    @Override
    protected final Answer act(Visit visit) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        return Upload.of(
                visit,
                form -> sent(visit, form),
                (status, problem, form) -> refused(visit, status, List.of(problem), form));
    }

    private Answer sent(Visit visit, FormWithFile form) throws IOException {
        Optional<FormWithFile.SentFile> file = form.file().filter(f -> !f.name().isEmpty());
        if (file.isEmpty()) {
            return refused(visit, 422, List.of("No file was chosen. Choose one, then send it."), form);
        }
        byte[] bytes = file.get().content().readNBytes(largest + 1);
        file.get().content().transferTo(OutputStream.nullOutputStream());
        if (bytes.length > largest) {
            return refused(
                    visit, 413, List.of("The file has more than " + (largest >> 20) + " MB. Choose another."), form);
        }
        try {
            return taken(visit, form, file.get().name(), bytes);
        } catch (Refused e) {
            return refused(
                    visit, 422, e.refusals().stream().map(Object::toString).toList(), form);
        } catch (DisciplineRefused e) {
            return refused(visit, 422, List.of(e.fault().inWords()), form);
        }
    }

    /** What comes of a file. */
    abstract Answer taken(Visit visit, FormWithFile form, String name, byte[] file);

    /** The page as it is at first. */
    abstract Answer first(Visit visit);

    /** The page with its problems, and with what stood in the form. */
    abstract Answer refused(Visit visit, int status, List<String> problems, FormWithFile form);
}
