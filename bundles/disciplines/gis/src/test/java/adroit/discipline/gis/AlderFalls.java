package adroit.discipline.gis;

import adroit.assessment.Assessment;
import adroit.assessment.AssessmentCase;
import adroit.assessment.DisciplineCase;
import adroit.assessment.DisciplineResult;
import adroit.assessment.Result;
import adroit.catalog.SkillCategory;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.StepFinding;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample city's files with their dates counted from one day, and what an assessment makes of them. */
final class AlderFalls {
    static final Path FOLDER = Path.of("..", "..", "..", "samples", "alder-falls");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)d}");

    /** A row of a table, by the names of its columns. */
    record Row(Map<String, String> cells) {
        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    final List<Row> roster = table("roster.csv");
    final List<Row> evidence = table("evidence/gis.csv");
    final Map<String, JobAnalysis> analyses = analyses();
    final List<RecordedFact> facts = facts();

    /** The employee ids of everybody whose class has an analysis. */
    List<String> described() {
        return roster.stream()
                .filter(r -> analyses.containsKey(r.get("Title")))
                .map(r -> r.get("Employee ID"))
                .toList();
    }

    /** The analysis of the class that a person is in. */
    JobAnalysis analysisOf(String person) {
        String title = roster.stream()
                .filter(r -> r.get("Employee ID").equals(person))
                .findFirst()
                .orElseThrow()
                .get("Title");
        JobAnalysis analysis = analyses.get(title);
        if (analysis == null) {
            throw new IllegalArgumentException("no analysis describes " + title);
        }
        return analysis;
    }

    DisciplineResult assess(String person, Purpose purpose) {
        DisciplineCase gis = new DisciplineCase(
                analysisOf(person),
                CatalogEdition.of(GisCatalog.CATALOG),
                new PortfolioScorer(),
                new ScorerIdentity("adroit.discipline.gis", "0.1.0", "0".repeat(64), "1"),
                findings());
        List<RecordedFact> own =
                facts.stream().filter(f -> f.fact().person().equals(person)).toList();
        Result result = Assessment.assess(
                new AssessmentCase(person, "position", purpose, TODAY, Long.MAX_VALUE, own, List.of(gis), List.of()));
        return result.disciplines().get(0);
    }

    /** How everybody did on each step of each process. */
    List<StepFinding> findings() {
        Map<String, List<Fact.StepOutcome>> byStep = new LinkedHashMap<>();
        facts.stream()
                .map(RecordedFact::fact)
                .filter(Fact.StepOutcome.class::isInstance)
                .map(Fact.StepOutcome.class::cast)
                .forEach(o -> byStep.computeIfAbsent(o.process() + "/" + o.step(), k -> new ArrayList<>())
                        .add(o));
        return byStep.values().stream()
                .map(each -> new StepFinding(each.get(0).process(), each.get(0).step(), each.size(), (int)
                        each.stream().filter(o -> !o.done()).count()))
                .toList();
    }

    private static Map<String, JobAnalysis> analyses() {
        Map<String, JobAnalysis> analyses = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("analyses/gis"))) {
            files.sorted().forEach(file -> {
                JobAnalysis analysis = analysis(Yaml.parse(text(file)));
                analyses.put(analysis.positionDescription().classification(), analysis);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return analyses;
    }

    private static JobAnalysis analysis(JsonNode n) {
        JsonNode description = n.get("positionDescription");
        return new JobAnalysis(
                new PositionDescription(
                        description.get("id").asText(),
                        description.get("edition").asInt(),
                        description.get("title").asText(),
                        description.get("classification").asText(),
                        description.get("department").asText()),
                n.get("discipline").asText(),
                LocalDate.parse(n.get("analyzed").asText()),
                n.at("/signedOff/by").asText(),
                LocalDate.parse(n.at("/signedOff/on").asText()),
                Yaml.each(n.get("tasks")).map(AlderFalls::task).toList(),
                Yaml.texts(n.get("processes")),
                Yaml.each(n.get("requirements")).map(GisCatalog::requirement).toList());
    }

    private static RatedTask task(JsonNode n) {
        return new RatedTask(
                n.get("id").asText(),
                n.get("duty").asText(),
                n.get("statement").asText(),
                Yaml.each(n.get("importance")).map(JsonNode::asInt).toList(),
                Yaml.each(n.get("frequency")).map(JsonNode::asInt).toList(),
                n.has("keep") ? n.at("/keep/reason").asText() : null,
                Yaml.texts(n.get("skills")));
    }

    private List<RecordedFact> facts() {
        List<RecordedFact> facts = new ArrayList<>();
        for (Row row : evidence) {
            facts.add(new RecordedFact(
                    facts.size() + 1L, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), fact(row)));
        }
        return facts;
    }

    private static Fact fact(Row row) {
        String id = row.get("client-id");
        String person = row.get("person");
        String discipline = row.get("discipline");
        LocalDate observed = LocalDate.parse(row.get("observed"));
        return switch (row.get("kind")) {
            case "rating" ->
                new Fact.Rating(
                        id,
                        person,
                        discipline,
                        observed,
                        row.get("skill"),
                        Channel.of(row.get("channel")),
                        row.get("source"),
                        Double.parseDouble(row.get("level")),
                        orNull(row.get("tool")),
                        attributes(row.get("attributes")));
            case "tool-access" ->
                new Fact.ToolAccess(
                        id, person, discipline, observed, row.get("tool"), oneOf(row, "supplied", "yes", "no"));
            case "process-step" ->
                new Fact.StepOutcome(
                        id,
                        person,
                        discipline,
                        observed,
                        row.get("process"),
                        row.get("step"),
                        oneOf(row, "outcome", "done", "missed"),
                        Channel.of(row.get("channel")),
                        row.get("source"));
            case "interest" ->
                new Fact.InterestAnswer(
                        id,
                        person,
                        discipline,
                        observed,
                        SkillCategory.valueOf(row.get("category").toUpperCase(Locale.ROOT)),
                        Interest.valueOf(row.get("answer").toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException(id + ": kind '" + row.get("kind") + "' is unknown");
        };
    }

    private static boolean oneOf(Row row, String column, String yes, String no) {
        String value = row.get(column);
        if (!value.equals(yes) && !value.equals(no)) {
            throw new IllegalArgumentException(row.get("client-id") + ": " + column + " is '" + value + "'");
        }
        return value.equals(yes);
    }

    private static Map<String, String> attributes(String cell) {
        Map<String, String> attributes = new TreeMap<>();
        for (String pair : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
            String[] parts = pair.split("=", 2);
            attributes.put(parts[0], parts[1]);
        }
        return attributes;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<Row> table(String file) {
        List<String> lines = text(FOLDER.resolve(file)).lines().toList();
        String[] header = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> row(file, header, line)).toList();
    }

    /** The files need no quotes; that keeps them readable, and this reader simple. */
    private static Row row(String file, String[] header, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != header.length || line.contains("\"")) {
            throw new IllegalArgumentException(
                    file + ": '" + line + "' does not have " + header.length + " plain cells");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return new Row(row);
    }

    private static String text(Path file) {
        try {
            return DAY.matcher(Files.readString(file))
                    .replaceAll(m -> TODAY.plusDays(Long.parseLong(m.group(1))).toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
