package adroit.packs.refusal;

import adroit.exchange.problem.Problem;

/**
 * One reason why a pack, or what is in it, is not taken. Texts that come from the pack are kept to one line and to a length that can be read.
 *
 * @param code a stable word such as {@code CHECKSUM_DIFFERS}
 * @param place where: the file, the entry, the line, as far as it is known
 * @param sentence what is wrong
 * @param remedy what a person can do
 */
public record Refusal(String code, String place, String sentence, String remedy) {
    private static final int LONGEST = 600;

    public Refusal {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("code is \"" + code + "\"");
        }
        place = oneLine(place);
        sentence = oneLine(sentence);
        remedy = oneLine(remedy);
    }

    /** What a reader of text files found. */
    public static Refusal of(String code, Problem problem) {
        StringBuilder place = new StringBuilder(problem.file());
        if (problem.line() > 0) {
            place.append(':').append(problem.line()).append(':').append(problem.column());
        }
        String path = problem.path().isEmpty() ? "" : problem.path() + " ";
        return new Refusal(
                code, place.toString(), path + "[" + problem.rule() + "] " + problem.sentence(), problem.suggestion());
    }

    private static String oneLine(String text) {
        String line = text.codePoints()
                .limit(LONGEST)
                .map(c -> shown(c) ? c : '\u2423')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > LONGEST ? line + "\u2026" : line;
    }

    private static boolean shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** On one line: {@code place: CODE sentence remedy}. */
    @Override
    public String toString() {
        return place + ": " + code + " " + sentence + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
