package adroit.web.serving;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the installation is, as a program asks for it.
 *
 * @param state up, degraded or down
 * @param reasons why it is not simply up; fixed sentences that tell a stranger nothing
 */
record Health(State state, List<String> reasons) {

    enum State {
        UP(HttpServletResponse.SC_OK, "up"),
        DEGRADED(HttpServletResponse.SC_OK, "degraded"),
        DOWN(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "down");

        private final int status;
        private final String word;

        State(int status, String word) {
            this.status = status;
            this.word = word;
        }
    }

    static final Health UP = new Health(State.UP, List.of());

    Health {
        reasons = List.copyOf(reasons);
    }

    static Health down(String reason) {
        return new Health(State.DOWN, List.of(reason));
    }

    static Health degraded(String reason) {
        return new Health(State.DEGRADED, List.of(reason));
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(state.status);
        if (state == State.DOWN) {
            response.setHeader("Retry-After", "2");
        }
        response.setContentType("application/json");
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        String list = reasons.stream().map(reason -> '"' + reason + '"').collect(Collectors.joining(","));
        return "{\"status\":\"" + state.word + "\",\"reasons\":[" + list + "]}\n";
    }
}
