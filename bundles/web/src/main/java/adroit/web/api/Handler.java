package adroit.web.api;

import adroit.assessment.NoSuchSubject;
import java.io.IOException;

/** Carries out one kind of request. */
public interface Handler {
    void answer(Call call) throws IOException;

    /** What an address names and nobody is there for, or not for this caller, is not found. */
    static Handler found(Handler handler) {
        return call -> {
            try {
                handler.answer(call);
            } catch (NoSuchSubject e) {
                throw Refusal.notFound();
            }
        };
    }
}
