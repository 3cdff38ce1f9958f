package adroit.exchange.description;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a plain-text class specification: title, class code, purpose, duties, and what it asks, each found under its heading with the line it stands on. A page of a
 * series is split into its classes. Digital tools are never guessed from it.
 */
public final class SpecificationFile {
    /** The most bytes of a file. */
    public static final int LARGEST = 1 << 20;

    private static final Pattern CODE = Pattern.compile("(?i)class codes?:\\s*(\\w{2,10})");
    private static final Pattern META = Pattern.compile(
            "(?i)-|(schematic code|established|revised|title changed|series established|date (established|revised)).*|.*state personnel board specification");
    private static final Pattern TITLE_TAIL =
            Pattern.compile("\\s*-\\s*CalHR\\s*$|\\s*\\(\\d{4}[A-Z]?\\)(?=\\s*(-.*)?$)");
    private static final Pattern TWICE =
            Pattern.compile("[\\u00C2\\u00C3][\\u0080-\\u00BF\\u20AC\\u2122]|\\u00E2\\u20AC");

    private final String place;
    private final List<String> notes = new ArrayList<>();

    private SpecificationFile(String place) {
        this.place = place;
    }

    /**
     * Reads the file.
     *
     * @param place how people are to find it
     * @throws RefusedFile where it is no text, or nothing that describes a class
     */
    public static Specification read(String place, byte[] bytes) {
        return new SpecificationFile(place).specification(bytes);
    }

    private Specification specification(byte[] bytes) {
        List<Line> lines = lines(text(bytes));
        if (lines.isEmpty()) {
            throw refused("empty", "The file holds no text.", "Check that it is the right file.");
        }
        String title = title(lines.get(0).text());
        lines.forEach(this::noteDamage);
        List<ClassTable.Entry> table = ClassTable.in(lines);
        boolean series = !table.isEmpty();
        List<Draft> drafts = (series ? table : List.of(single(title, lines)))
                .stream().map(Draft::new).toList();
        fill(drafts, table, lines);
        return new Specification(
                title, drafts.stream().map(Draft::specification).toList(), List.copyOf(notes));
    }

    private static ClassTable.Entry single(String title, List<Line> lines) {
        String code = lines.stream()
                .map(line -> CODE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
        String named = title.replaceAll("(?i)\\s*-\\s*abolished.*$", " (abolished)");
        return new ClassTable.Entry(named, code, lines.get(0).number());
    }

    private void fill(List<Draft> drafts, List<ClassTable.Entry> table, List<Line> lines) {
        Titles titles = new Titles(table.stream().map(e -> e.plain().title()).toList());
        Set<Integer> every =
                Set.copyOf(IntStream.range(0, drafts.size()).boxed().toList());
        Part part = Part.LEFT_OUT;
        Set<Integer> of = every;
        for (Line line : lines.subList(1, lines.size())) {
            Optional<Part> next = Part.headedBy(line.text());
            Optional<Set<Integer>> headed = titles.headedBy(line.text());
            if (next.isPresent()) {
                part = next.get();
                of = every;
            } else if (headed.isPresent()) {
                of = headed.get();
            } else if (!isMeta(line.text())) {
                for (int i : of) {
                    drafts.get(i).take(part, line);
                }
            }
        }
    }

    private static boolean isMeta(String text) {
        return META.matcher(text).matches() || CODE.matcher(text).matches();
    }

    private static String title(String line) {
        return TITLE_TAIL.matcher(line).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private void noteDamage(Line line) {
        if (line.text().indexOf('\uFFFD') >= 0) {
            notes.add(place + ", " + line.place()
                    + ": a character was lost before this file was made. Correct it in the draft.");
        } else if (TWICE.matcher(line.text()).find()) {
            notes.add(place + ", " + line.place() + ": letters look encoded twice. Correct them in the draft.");
        }
    }

    private String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused(
                    "too-large", "A class specification has at most " + LARGEST + " bytes.", "Send one page per file.");
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw refused(
                        "not-text",
                        "The file holds bytes that no text holds.",
                        "Save the document as plain text, and send that.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            notes.add(place + " is not UTF-8; it was read as windows-1252. Check a word with an accent.");
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String each : text.replace("\uFEFF", "").split("\\r\\n|\\n|\\r", -1)) {
            number++;
            String plain = each.replaceAll("[\\p{Cntrl}\\u00A0]+", " ")
                    .replaceAll(" {2,}", " ")
                    .strip();
            if (!plain.isEmpty()) {
                lines.add(new Line(number, plain));
            }
        }
        return lines;
    }

    private RefusedFile refused(String rule, String sentence, String remedy) {
        return new RefusedFile(Problem.ofFile(place, rule.toLowerCase(Locale.ROOT), sentence, remedy));
    }
}
