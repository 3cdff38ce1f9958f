package adroit.bench.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A roster of invented people. The same seed and number of rows always give the same bytes; departments, titles and people come in about the proportions of a large
 * county.
 */
record GeneratedRoster(long seed, int rows) {
    private static final String HEADER =
            "Employee Number,First Name,Last Name,Department,Division,Job Title,Assignment Category,Hire Date\n";
    private static final int DEPARTMENTS = 37;
    private static final int DIVISIONS = 18;
    private static final int TITLES = 380;
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "del", "en", "fi", "gar", "hol", "is", "jun", "ka", "lor", "mi", "nel", "os", "pra", "qui",
            "ros", "sa", "tor", "ul", "ven", "wil", "xa", "yor", "zim");
    private static final List<String> KINDS = List.of("Fulltime-Regular", "Parttime-Regular", "Seasonal", "Acting");
    private static final LocalDate FIRST_DAY = LocalDate.of(1985, 1, 1);
    private static final int DAYS = 40 * 365;

    GeneratedRoster {
        if (rows < 1) {
            throw new IllegalArgumentException("rows " + rows + " is under 1");
        }
    }

    Path write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                out.write(row(i, random));
            }
        }
        return file;
    }

    private String row(int number, SplittableRandom random) {
        int department = skewed(random, DEPARTMENTS);
        return String.join(
                ",",
                "E" + seed + "-" + number,
                name(random.nextInt(900)),
                name(1_000 + random.nextInt(9_000)),
                "Department of " + name(20_000 + department),
                "\"" + name(30_000 + department) + ", Section " + random.nextInt(DIVISIONS) + "\"",
                title(skewed(random, TITLES)),
                KINDS.get(random.nextInt(20) < 17 ? 0 : random.nextInt(KINDS.size())),
                FIRST_DAY.plusDays(random.nextInt(DAYS)) + "\n");
    }

    /** Few are large and many small, as departments are. */
    private static int skewed(SplittableRandom random, int bound) {
        double place = random.nextDouble();
        return (int) (place * place * bound);
    }

    private static String title(int number) {
        return name(50_000 + number) + " "
                + List.of("Specialist", "Technician", "Officer", "Analyst").get(number % 4) + " " + (1 + number % 3);
    }

    /** A pronounceable word that the number alone decides. */
    private static String name(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.length() < 4; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
