package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst's first day: the sample city's roster and its list of positions, brought into a new home by command, and nothing else. Eight cards answer, with the numbers that the two files give. */
class FirstDayIT {
    private static final Path FILES = Path.of("..", "samples", "alder-falls");

    private final LocalDate today = LocalDate.now();

    @TempDir
    Path folder = Path.of("");

    @Test
    void twoFilesAreEnoughForEightCards() throws Exception {
        Path roster = dated("roster.csv");
        Path positions = dated("positions.csv");
        City city = new City(rows(roster), rows(positions));
        Map<String, Json> cards = new LinkedHashMap<>();
        Map<String, Integer> rows = new TreeMap<>();
        try (Platform platform = Platform.start(PlatformOptions.at(folder.resolve("home")))) {
            assertThat(platform.uri()).isNotNull();
            type("import", "roster", roster.toString(), "--key", "Employee ID");
            type("import", "positions", positions.toString(), "--key", "Position Number");
            Json.parse(type("insight", "--json")).items("items").forEach(card -> cards.put(card.text("id"), card));
            for (String id : cards.keySet()) {
                rows.put(id, (int) type("insight", "--card", id).lines().count() - 1);
            }
        }

        assertThat(cards)
                .containsOnlyKeys(
                        "vacancies",
                        "single-holders",
                        "retirement-exposure",
                        "empty-descriptions",
                        "span-of-control",
                        "supervision-gaps",
                        "new-and-acting",
                        "duplicate-titles");
        cards.forEach((id, card) -> {
            assertThat(card.has("value")).as("%s is known", id).isTrue();
            assertThat(card.text("asOf")).as(id).isEqualTo(today.toString());
            assertThat(card.text("rule")).as(id).endsWith(".");
            assertThat(card.items("rows")).as(id).hasSize((int) card.number("value"));
            assertThat(rows.get(id)).as("rows of %s as a file", id).isEqualTo((int) card.number("value"));
        });
        assertThat(numbers(cards)).isEqualTo(city.expected(today));
        assertThat(populations(cards)).isEqualTo(city.populations());
        assertThat(cells(cards, "vacancies", "Position")).isEqualTo(city.vacant());
        assertThat(cells(cards, "single-holders", "Title")).isEqualTo(city.heldByOne());
        assertThat(cells(cards, "supervision-gaps", "Title")).containsExactly("City Manager");
    }

    private static Map<String, Long> numbers(Map<String, Json> cards) {
        return new TreeMap<>(cards.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, card -> card.getValue().number("value"))));
    }

    private static Map<String, String> populations(Map<String, Json> cards) {
        return new TreeMap<>(cards.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, card -> card.getValue().text("population"))));
    }

    private static Set<String> cells(Map<String, Json> cards, String id, String column) {
        return Stream.ofNullable(cards.get(id))
                .flatMap(card -> card.items("rows").stream())
                .map(row -> row.text(column))
                .collect(toSet());
    }

    /** What the two files say, counted without the product. */
    private record City(List<Map<String, String>> people, List<Map<String, String>> positions) {

        Map<String, Long> expected(LocalDate day) {
            Map<String, Long> reports = reports();
            return new TreeMap<>(Map.of(
                    "vacancies",
                    (long) vacant().size(),
                    "single-holders",
                    (long) heldByOne().size(),
                    "retirement-exposure",
                    eligibleDays().stream()
                            .filter(d -> !d.isAfter(day.plusMonths(24)))
                            .count(),
                    "empty-descriptions",
                    titles(),
                    "span-of-control",
                    reports.values().stream().filter(n -> n > 10).count(),
                    "supervision-gaps",
                    people.stream().filter(p -> supervisors(p).isEmpty()).count(),
                    "new-and-acting",
                    people.stream()
                            .filter(p -> !LocalDate.parse(p.getOrDefault("Start Date", ""))
                                    .isBefore(day.minusDays(90)))
                            .count(),
                    "duplicate-titles",
                    0L));
        }

        Map<String, String> populations() {
            String everybody = people.size() + " people";
            return new TreeMap<>(Map.of(
                    "vacancies",
                    positions.size() + " budgeted positions",
                    "single-holders",
                    byTitle().size() + " titles that somebody holds",
                    "retirement-exposure",
                    eligibleDays().size() + " of " + everybody + ", whose date is supplied",
                    "empty-descriptions",
                    titles() + " titles",
                    "span-of-control",
                    reports().size() + " supervisors",
                    "supervision-gaps",
                    everybody,
                    "new-and-acting",
                    people.size() + " assignments",
                    "duplicate-titles",
                    titles() + " titles"));
        }

        Set<String> vacant() {
            return positions.stream()
                    .filter(p -> p.getOrDefault("Status", "").equals("Vacant"))
                    .map(p -> p.getOrDefault("Position Number", ""))
                    .collect(toSet());
        }

        Set<String> heldByOne() {
            return byTitle().entrySet().stream()
                    .filter(e -> e.getValue() == 1)
                    .map(Map.Entry::getKey)
                    .collect(toSet());
        }

        private Map<String, Long> byTitle() {
            return people.stream().collect(groupingBy(p -> p.getOrDefault("Title", ""), counting()));
        }

        private long titles() {
            return Stream.concat(people.stream(), positions.stream())
                    .map(p -> p.getOrDefault("Title", ""))
                    .distinct()
                    .count();
        }

        private List<LocalDate> eligibleDays() {
            return people.stream()
                    .map(p -> p.getOrDefault("Plan Eligible On", ""))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)
                    .toList();
        }

        /** How many report to each supervisor. */
        private Map<String, Long> reports() {
            return people.stream()
                    .flatMap(p -> supervisors(p).stream())
                    .collect(groupingBy(Function.identity(), counting()));
        }

        private Set<String> supervisors(Map<String, String> person) {
            Set<String> above = new HashSet<>();
            positions.stream()
                    .filter(p ->
                            p.getOrDefault("Position Number", "").equals(person.getOrDefault("Position Number", "")))
                    .map(p -> p.getOrDefault("Reports To", ""))
                    .filter(number -> !number.isEmpty())
                    .forEach(number -> people.stream()
                            .filter(p -> p.getOrDefault("Position Number", "").equals(number))
                            .forEach(p -> above.add(p.getOrDefault("Employee ID", ""))));
            return above;
        }
    }

    private Path dated(String name) throws Exception {
        return Files.writeString(folder.resolve(name), DatedFile.of(Files.readString(FILES.resolve(name)), today));
    }

    /** The sample's files have no quoted cells. */
    private static List<Map<String, String>> rows(Path file) throws Exception {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).noneMatch(line -> line.contains("\""));
        String[] columns = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split(",", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        return IntStream.range(0, columns.length)
                .boxed()
                .collect(toMap(i -> columns[i], i -> i < cells.length ? cells[i] : ""));
    }

    private String type(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--home", folder.resolve("home").toString()));
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            assertThat(CommandLines.run(command.toArray(String[]::new)))
                    .as("%s", command)
                    .isZero();
            return heard.toString(UTF_8);
        } finally {
            System.setOut(before);
        }
    }
}
