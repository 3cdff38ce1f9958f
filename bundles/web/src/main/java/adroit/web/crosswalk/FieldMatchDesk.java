package adroit.web.crosswalk;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Skill;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.InvalidMatch;
import adroit.crosswalk.Match;
import adroit.edition.ActiveDiscipline;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.matchtable.MatchSheet;
import adroit.exchange.matchtable.MatchTable;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.Frameworks;
import adroit.framework.ReferenceFramework;
import adroit.web.layout.Counts;
import adroit.web.layout.Crumb;
import adroit.web.layout.Section;
import adroit.web.layout.Turn;
import adroit.web.serving.Answer;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import adroit.web.upload.TemplateFile;
import adroit.web.upload.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page on which the matches of all skills of a field are listed, given out as a table, and brought in from one. */
final class FieldMatchDesk {
    private static final String WORKBOOK = "matches.xlsx";
    private static final String CSV = "matches.csv";
    private static final int PAGE = 100;

    private final Frameworks frameworks;
    private final Crosswalk crosswalk;

    FieldMatchDesk(Frameworks frameworks, Crosswalk crosswalk) {
        this.frameworks = frameworks;
        this.crosswalk = crosswalk;
    }

    /** Whether that is what a table is called; no skill's id has a point in it. */
    static boolean isTable(String name) {
        return name.equals(WORKBOOK) || name.equals(CSV);
    }

    Answer shown(Visit visit, ActiveDiscipline field) {
        return shown(visit, field, "", List.of(), 200);
    }

    /** What counts, as a table. */
    Answer table(Visit visit, ActiveDiscipline field, String name) {
        List<Match> confirmed = crosswalk.confirmed(visit.actor(), field.id());
        List<ReferenceFramework> all = frameworks.all(visit.actor());
        return new Answer.Written(response -> TemplateFile.write(
                MatchSheet.of(field.edition().catalog(), confirmed, all),
                name.equals(WORKBOOK),
                field.id() + "-matches",
                response));
    }

    /** Takes a table. */
    Answer taken(Visit visit, ActiveDiscipline field) {
        if (!crosswalk.keepers().keeps(visit.actor(), field.id())) {
            throw new NoSuchSubject("professional field");
        }
        return Upload.of(
                visit,
                form -> sent(visit, field, form),
                (status, problem, form) -> refused(visit, field, problem, status));
    }

    private Answer sent(Visit visit, ActiveDiscipline field, FormWithFile form) throws IOException {
        Optional<FormWithFile.SentFile> file = form.file();
        if (file.isEmpty() || file.get().name().isEmpty()) {
            return refused(visit, field, "No file was chosen. Choose a table of matches, then send it.", 422);
        }
        byte[] sent = file.get().content().readNBytes(CatalogFile.LARGEST + 1);
        file.get().content().transferTo(OutputStream.nullOutputStream());
        return brought(visit, field, file.get().name(), sent);
    }

    private Answer brought(Visit visit, ActiveDiscipline field, String name, byte[] sent) throws IOException {
        try {
            MatchTable.Brought brought = MatchTable.bring(
                    crosswalk, frameworks, visit.actor(), field.edition().catalog(), name, sent);
            return shown(visit, field, sentence(brought), List.of(), 200);
        } catch (RefusedFile e) {
            boolean large = sent.length > CatalogFile.LARGEST;
            return shown(
                    visit,
                    field,
                    "",
                    e.problems().stream().map(Problem::toString).toList(),
                    large ? 413 : 422);
        } catch (InvalidMatch e) {
            return refused(visit, field, String.valueOf(e.getMessage()), 409);
        }
    }

    private static String sentence(MatchTable.Brought brought) {
        int proposed = brought.proposed().size();
        String known = brought.known() == 0
                ? ""
                : " " + Counts.of(brought.known(), "row says", "rows say") + " what was said before.";
        return proposed == 0
                ? "Nothing was added." + known
                : Counts.of(proposed, "match waits", "matches wait") + " for another person to confirm." + known;
    }

    private Answer refused(Visit visit, ActiveDiscipline field, String sentence, int status) {
        return shown(visit, field, "", List.of(sentence), status);
    }

    private Answer shown(Visit visit, ActiveDiscipline field, String done, List<String> problems, int status) {
        Map<String, Skill> skills =
                field.edition().catalog().skills().stream().collect(Collectors.toMap(Skill::id, Function.identity()));
        Map<String, ReferenceFramework> all = frameworks.all(visit.actor()).stream()
                .collect(Collectors.toMap(ReferenceFramework::id, Function.identity()));
        List<FieldMatchesPage.Line> lines = crosswalk.live(visit.actor(), field.id()).stream()
                .map(match -> line(match, skills, all))
                .sorted(FieldMatchesPage.Line.BY_SKILL)
                .toList();
        String href = "/crosswalk/" + field.id();
        Turn turn = Turn.of(lines.size(), PAGE, Turn.asked(visit.field("page")), n -> href + "?page=" + n);
        FieldMatchesPage page = new FieldMatchesPage(
                visit.frame("What the skills of " + field.title() + " correspond to", Section.FIELDS),
                List.of(new Crumb("/fields", "Professional fields"), new Crumb("/fields/" + field.id(), field.title())),
                field.title(),
                href,
                done,
                problems,
                turn.of(lines),
                turn,
                crosswalk.keepers().keeps(visit.actor(), field.id()));
        return new Answer.Shown(new StaticTemplates().crosswalkFieldMatches(page), status);
    }

    private static FieldMatchesPage.Line line(
            Match match, Map<String, Skill> skills, Map<String, ReferenceFramework> frameworks) {
        String skill = match.entry().subject().skill();
        Optional<Skill> present = Optional.ofNullable(skills.get(skill));
        return new FieldMatchesPage.Line(
                present.isPresent() ? CrosswalkWords.href(match.entry().subject()) : "",
                present.map(Skill::title).orElse(skill),
                match.entry().title(),
                Optional.ofNullable(frameworks.get(match.entry().framework()))
                        .map(f ->
                                f.details().title() + ", edition " + f.details().edition())
                        .orElse(match.entry().framework()),
                match.entry().closeness().title(),
                match.state().title());
    }
}
