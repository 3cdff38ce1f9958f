package adroit.exchange.problem;

import java.util.Objects;

/**
 * One thing wrong in a file.
 *
 * @param file the file's name as the person gave it
 * @param line the line in the file, counted from 1, or 0 when the whole file is meant
 * @param column the character in that line, counted from 1, or 0 when the whole line is meant
 * @param path where in the content, such as {@code skills[3].anchors}, or empty
 * @param rule a short stable word for the rule that is broken, such as {@code duplicate-id}
 * @param sentence what is wrong, a full sentence
 * @param suggestion what to do, a full sentence, or empty
 */
public record Problem(String file, int line, int column, String path, String rule, String sentence, String suggestion) {

    private static final int LONGEST = 600;

    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(suggestion, "suggestion");
        if (rule.isBlank()) {
            throw new IllegalArgumentException("rule is blank");
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("sentence is blank");
        }
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + ", column " + column + " must not be negative");
        }
        path = oneLine(path);
        sentence = oneLine(sentence);
        suggestion = oneLine(suggestion);
    }

    /** Texts from a file stand in sentences; they must neither break the line nor fill the screen. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "\u2423");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "\u2026";
    }

    /** A problem of the file as a whole. */
    public static Problem ofFile(String file, String rule, String sentence, String suggestion) {
        return new Problem(file, 0, 0, "", rule, sentence, suggestion);
    }

    /** The problem on one line: {@code file:line:column path [rule] sentence suggestion}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!path.isEmpty()) {
            text.append(' ').append(path);
        }
        text.append(" [").append(rule).append("] ").append(sentence);
        if (!suggestion.isEmpty()) {
            text.append(' ').append(suggestion);
        }
        return text.toString();
    }
}
