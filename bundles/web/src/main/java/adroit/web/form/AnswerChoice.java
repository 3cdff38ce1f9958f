package adroit.web.form;

/**
 * One way to answer a question.
 *
 * @param value what the form sends
 * @param label what it is called
 * @param meaning what it looks like at work; empty where the catalog does not say
 * @param chosen whether it is the present answer
 */
public record AnswerChoice(String value, String label, String meaning, boolean chosen) {}
