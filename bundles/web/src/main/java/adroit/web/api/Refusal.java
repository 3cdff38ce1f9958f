package adroit.web.api;

import adroit.web.answer.Problem;
import java.util.List;
import java.util.Locale;

/** A request that is not carried out, with what is answered. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    static Refusal notFound() {
        return new Refusal(Problem.notFound());
    }

    /** Query parameters or headers that cannot be understood. */
    static Refusal badQuery(String parameter, String message) {
        return new Refusal(
                Problem.of(400, "bad-request", "The request cannot be understood", parameter + ": " + message)
                        .listing(List.of(new Problem.Item(parameter, message))));
    }

    /** A body that is not even JSON. */
    static Refusal badBody(String place, String message) {
        return new Refusal(
                Problem.of(400, "bad-json", "The body is not JSON as it is asked for", place + ": " + message)
                        .listing(List.of(new Problem.Item(place, message))));
    }

    /** A body that is JSON, but does not say what is asked for. */
    static Refusal invalid(List<Problem.Item> problems) {
        String said = inWords(problems.get(0).place()) + problems.get(0).message();
        String first = said.endsWith(".") ? said : said + ".";
        String more = problems.size() == 1 ? "" : " And " + (problems.size() - 1) + " more.";
        return new Refusal(Problem.of(422, "invalid", "What was sent is not valid", first + more)
                .listing(problems));
    }

    /** Where a JSON pointer leads, for people: {@code /0/skill} is "Item 1, skill". */
    private static String inWords(String pointer) {
        StringBuilder words = new StringBuilder();
        for (String step : pointer.split("/")) {
            if (!step.isEmpty()) {
                words.append(words.isEmpty() ? "" : ", ");
                words.append(
                        step.matches("\\d{1,9}")
                                ? "item " + (Long.parseLong(step) + 1)
                                : step.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT));
            }
        }
        if (words.isEmpty()) {
            return "The body ";
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": ";
    }

    static Refusal tooLarge(String message) {
        return new Refusal(Problem.of(413, "too-large", "Too much was sent", message));
    }

    static Refusal mediaType(String message) {
        return new Refusal(Problem.of(415, "media-type", "The body is of a kind that is not taken here", message));
    }
}
