package adroit.web.upload;

import adroit.storage.StorageFailure;
import adroit.web.answer.FullDisk;
import adroit.web.answer.Traces;
import adroit.web.serving.Answer;
import adroit.web.serving.Visit;
import adroit.web.session.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How every page takes a form with a file. The gate has left the check of the form's token to whoever reads the form: it stands before the file. A form that is none, that is stale or cut off, and a
 * file for which there is no room are told on the page itself, with what stood in the form.
 */
public final class Upload {
    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    private static final int INSUFFICIENT_STORAGE = 507;

    private Upload() {}

    /** What a page does with the form. */
    public interface Taking {
        /** @throws IOException where the file cannot be kept */
        Answer of(FormWithFile form) throws IOException;
    }

    /** The page with what is wrong. */
    public interface Refusing {
        /**
         * Shows it.
         *
         * @param problem what is wrong, and what to do
         * @param form what stood in the fields before the file, to stand there again
         */
        Answer of(int status, String problem, FormWithFile form);
    }

    /** The answer to a form that was sent to a page; who may send it was asked before. */
    public static Answer of(Visit visit, Taking taking, Refusing refusing) {
        if (!FormWithFile.isSentBy(visit.request())) {
            return refusing.of(
                    415, "Choose a file with the button of this page and send it from here.", FormWithFile.NOTHING);
        }
        FormWithFile form = FormWithFile.NOTHING;
        try {
            form = FormWithFile.of(visit.request());
            return ownForm(visit.caller(), form)
                    ? taking.of(form)
                    : refusing.of(
                            403, "This form is no longer valid. Choose the file again and send it from here.", form);
        } catch (FormWithFile.Unreadable e) {
            return refusing.of(400, "The file did not arrive whole. Choose it again and send it once more.", form);
        } catch (StorageFailure e) {
            return unkept(e, e.isReadingOnly() ? INSUFFICIENT_STORAGE : 503, failed(e, form), form, refusing);
        } catch (UncheckedIOException e) {
            if (!FullDisk.isWhy(e)) {
                throw e;
            }
            return full(e, form, refusing);
        } catch (IOException e) {
            if (!FullDisk.isWhy(e)) {
                throw new UncheckedIOException("the file could not be read, or not be kept", e);
            }
            return full(e, form, refusing);
        }
    }

    private static boolean ownForm(Caller caller, FormWithFile form) {
        return caller.session() == null || caller.session().sentBy(form.field("csrf"));
    }

    private static Answer full(Exception why, FormWithFile form, Refusing refusing) {
        String problem = form.file().isPresent()
                ? FullDisk.CHANGED_NOTHING + " Make room, then choose the file again."
                : FullDisk.SENTENCE;
        return unkept(why, INSUFFICIENT_STORAGE, problem, form, refusing);
    }

    /** A form without a file is about one that was chosen before, and need not be chosen again. */
    private static String failed(StorageFailure why, FormWithFile form) {
        return why.getMessage() + (form.file().isPresent() ? " Choose the file again once that is mended." : "");
    }

    private static Answer unkept(Exception why, int status, String problem, FormWithFile form, Refusing refusing) {
        LOG.error("A file that was sent to a page could not be kept", Traces.withoutMessages(why));
        form.drain();
        return refusing.of(status, problem, form);
    }
}
