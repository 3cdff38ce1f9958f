package adroit.exchange.framework.digcomp;

import adroit.exchange.framework.read.Element;
import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.JsonFile;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.Row;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the data supplement of DigComp: the JSON-LD where it is given, else the workbook. */
public final class DigcompReader implements FrameworkReader {
    private static final String AGAIN = "This stands in the file already.";
    private static final String ONCE = "Keep one of the two.";

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Map<String, Path> json = folder.such(name -> name.endsWith(".jsonld") || name.endsWith(".json"));
        Map<String, Path> workbooks = folder.such(name -> name.endsWith(".xlsx"));
        if (json.isEmpty() && workbooks.isEmpty()) {
            throw new RefusedFile(Problem.ofFile(
                    "", "no-digcomp", "There is neither a workbook nor JSON-LD.", "Give DigComp's data supplement."));
        }
        DigcompItems items = new DigcompItems(reading.draft());
        if (json.isEmpty()) {
            workbooks.forEach((name, path) -> workbook(reading, items, path, name));
        } else {
            json.forEach((name, path) -> linked(reading, items, path, name));
            workbooks.keySet().forEach(name -> reading.file(name)
                    .note("Not read: the JSON-LD beside it says the same."));
        }
        return new FrameworkDetails(
                "digcomp",
                "European Commission, Joint Research Centre",
                "DigComp",
                folder.edition().orElse("unnumbered"),
                "en",
                "https://joint-research-centre.ec.europa.eu/digcomp",
                "CC BY 4.0, European Union");
    }

    private static void workbook(Reading reading, DigcompItems items, Path path, String name) {
        FrameworkDraft draft = reading.draft();
        sheet(
                reading,
                path,
                name,
                "1 Competence Areas&Competences",
                List.of(
                        "Competence area number",
                        "Competence area name",
                        "Competence area descriptor",
                        "Competence number",
                        "Competence name",
                        "Competence descriptor"),
                row -> {
                    for (int i = 0; i < 5; i++) {
                        row.required(i);
                    }
                    if (row.isGood()) {
                        Entry area = items.area(row.text(0), row.text(1), row.text(2));
                        once(row, 3, items.competence(row.text(3), row.text(4), row.text(5), area));
                    }
                });
        sheet(
                reading,
                path,
                name,
                "2 Proficiency Levels",
                List.of(
                        "Proficiency level name",
                        "Four level proficiency level description",
                        "Purpose",
                        "Eight level mapping",
                        "Six level mapping",
                        "Eight level proficiency level description?"),
                row -> {
                    row.required(0);
                    row.required(3);
                    if (row.isGood()) {
                        once(
                                row,
                                3,
                                items.level(
                                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)));
                    }
                });
        sheet(
                reading,
                path,
                name,
                "3 Competence Statements",
                List.of(
                        "Competence number",
                        "Competence statement ID",
                        "Competence statement",
                        "Proficiency level name?",
                        "AI label?"),
                row -> competence(draft, row)
                        .ifPresent(c ->
                                once(row, 1, items.statement(row.text(1), row.text(2), c, row.text(3), row.text(4)))));
        sheet(
                reading,
                path,
                name,
                "4 Learning Outcomes",
                List.of(
                        "Competence number",
                        "Learning Outcome ID",
                        "Learning Outcome",
                        "Proficiency level?",
                        "AI label?",
                        "Knowledge skill or attitude?"),
                row -> competence(draft, row)
                        .ifPresent(c -> once(
                                row,
                                1,
                                items.outcome(row.text(1), row.text(2), c, row.text(3), row.text(4), row.text(5)))));
        sheet(reading, path, name, "5 Glossary", List.of("Term", "Explanation"), row -> {
            row.required(0);
            if (row.isGood()) {
                once(row, 0, items.term(row.text(0), row.text(1)));
            }
        });
    }

    private static void sheet(
            Reading reading, Path path, String name, String sheet, List<String> columns, Reading.RowUse use) {
        try {
            reading.sheet(path, name, sheet, columns, use);
        } catch (RefusedFile refused) {
            reading.unreadable(name + ", " + sheet, refused);
        }
    }

    private static Optional<Entry> competence(FrameworkDraft draft, Row row) {
        String number = row.required(0);
        row.required(1);
        row.required(2);
        Optional<Entry> found = draft.find(DigcompItems.COMPETENCE + number);
        if (found.isEmpty() && !number.isEmpty()) {
            row.reject(0, "No competence has this number.", "Bring in the sheet of the competences too.");
        }
        return found.filter(c -> row.isGood());
    }

    private static void once(Row row, int column, Optional<Entry> added) {
        if (added.isEmpty()) {
            row.reject(column, AGAIN, ONCE);
        }
    }

    private static void linked(Reading reading, DigcompItems items, Path path, String name) {
        JsonFile file = new JsonFile(path, name);
        for (String type : List.of(
                "CompetenceArea",
                "Competence",
                "ProficiencyLevel",
                "CompetenceStatement",
                "LearningOutcome",
                "Glossary")) {
            try {
                reading.elements(
                        file,
                        name + ", " + type,
                        "@graph",
                        type,
                        element -> one(reading.draft(), items, type, element));
            } catch (RefusedFile refused) {
                reading.unreadable(name, refused);
                return;
            }
        }
    }

    private static void one(FrameworkDraft draft, DigcompItems items, String type, Element element) {
        String id = element.required("@id").replaceFirst("^[A-Za-z]+/", "");
        switch (type) {
            case "CompetenceArea" -> {
                String name = element.required("name");
                if (element.isGood()) {
                    items.area(id, name, element.text("description"));
                }
            }
            case "Competence" -> {
                String name = element.required("name");
                named(draft, element, "competence_area_id")
                        .ifPresent(
                                area -> once(element, items.competence(id, name, element.text("description"), area)));
            }
            case "ProficiencyLevel" -> {
                String name = element.required("four_levels_name");
                if (element.isGood()) {
                    once(
                            element,
                            items.level(
                                    name,
                                    element.text("four_levels_description"),
                                    element.text("applies_to"),
                                    element.text("eight_levels_mapping"),
                                    element.text("six_levels_mapping"),
                                    element.text("eight_levels_description")));
                }
            }
            case "CompetenceStatement" -> {
                String sentence = element.required("description");
                named(draft, element, "competence_id")
                        .ifPresent(c -> once(
                                element, items.statement(id, sentence, c, level(element), element.text("ai_label"))));
            }
            case "LearningOutcome" -> {
                String sentence = element.required("description");
                named(draft, element, "competence_id")
                        .ifPresent(c -> once(
                                element,
                                items.outcome(
                                        id,
                                        sentence,
                                        c,
                                        level(element),
                                        element.text("ai_label"),
                                        element.text("type"))));
            }
            default -> {
                if (element.isGood()) {
                    once(element, items.term(id, element.text("explanation")));
                }
            }
        }
    }

    private static String level(Element element) {
        return element.text("four_levels_proficiency_name")
                .replaceFirst("^ProficiencyLevel/", "")
                .strip();
    }

    private static Optional<Entry> named(FrameworkDraft draft, Element element, String member) {
        String id = element.required(member);
        Optional<Entry> found = draft.find(id);
        if (found.isEmpty() && !id.isEmpty()) {
            element.reject(member, "Nothing in the file has this id.", "Correct the id.");
        }
        return found.filter(e -> element.isGood());
    }

    private static void once(Element element, Optional<Entry> added) {
        if (added.isEmpty()) {
            element.reject("@id", AGAIN, ONCE);
        }
    }
}
