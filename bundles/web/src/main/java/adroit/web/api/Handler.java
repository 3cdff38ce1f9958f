package adroit.web.api;

import java.io.IOException;

/** Carries out one kind of request. */
interface Handler {
    void answer(Call call) throws IOException;
}
