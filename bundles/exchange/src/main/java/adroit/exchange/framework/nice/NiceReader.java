package adroit.exchange.framework.nice;

import adroit.exchange.framework.read.FileCount;
import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.YamlDocument;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.RelationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads categories, specialty areas, work roles, and statements of abilities, knowledge, skills and tasks. A file that is no YAML is told with its place, and the others are read. */
public final class NiceReader implements FrameworkReader {
    private static final Pattern CODE = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)\\s*");
    private static final String ENDING = "\\.ya?ml";

    /** What a file holds, and the names of its fields. */
    private record Part(String file, ItemKind kind, String prefix, String id, String title, String text) {}

    private static final List<Part> PARTS = List.of(
            new Part("nice_domains", ItemKind.GROUP, "domain/", "acryonym", "Domain", "Description"),
            new Part("nice_specialityAreas", ItemKind.GROUP, "area/", "acronym", "Area", "Description"),
            new Part("nice_workRoles", ItemKind.ROLE, "", "workRoleID", "workRole", "description"),
            new Part("nice_abilities", ItemKind.ABILITY, "", "aId", "abilityDescription", ""),
            new Part("nice_knowledge", ItemKind.KNOWLEDGE, "", "kId", "knowledgeDescription", ""),
            new Part("nice_skills", ItemKind.SKILL, "", "sId", "skillDescription", ""),
            new Part("nice_tasks", ItemKind.TASK, "", "tId", "taskDescription", ""));

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Set<String> used = new HashSet<>();
        for (Part part : PARTS) {
            folder.such(name -> name.matches(part.file() + ENDING)).forEach((name, path) -> {
                used.add(name);
                try {
                    read(part, name, path, reading);
                } catch (RefusedFile refused) {
                    reading.unreadable(name, refused);
                }
            });
        }
        if (used.isEmpty()) {
            throw new RefusedFile(Problem.ofFile(
                    "",
                    "no-nice",
                    "None of these files is one of NICE's: \"nice_workRoles.yml\", \"nice_skills.yml\" and so on.",
                    "Give the folder that has them under these names."));
        }
        folder.names().stream().filter(name -> !used.contains(name)).forEach(name -> reading.file(name)
                .note("Not kept: it is no file of NICE's that is known here."));
        return new FrameworkDetails(
                "nice",
                "National Institute of Standards and Technology",
                "NICE Workforce Framework for Cybersecurity",
                "SP 800-181",
                "en",
                "https://doi.org/10.6028/NIST.SP.800-181",
                "Work of the US Government, public domain");
    }

    private static void read(Part part, String name, Path path, Reading reading) {
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileCount count = reading.file(name);
        Findings findings = new Findings(name);
        List<Element> elements = YamlDocument.root(content, findings).items();
        findings.throwIfAny();
        for (Element element : elements) {
            Optional<RowProblem> problem = item(part, element, reading.draft(), said -> reading.problem(name, said));
            if (problem.isPresent()) {
                count.reject(List.of(problem.get()));
            } else {
                count.accept();
            }
        }
    }

    private static Optional<RowProblem> item(
            Part part, Element element, FrameworkDraft draft, Consumer<RowProblem> told) {
        String id = text(element, part.id());
        String title = text(element, part.title());
        if (id.isEmpty() || title.isEmpty()) {
            String missing = id.isEmpty() ? part.id() : part.title();
            return problem(element, missing, "", "It has no \"" + missing + "\".", "Give it one.");
        }
        String own = part.prefix().isEmpty() ? id : part.prefix() + id.toLowerCase(Locale.ROOT);
        Optional<Entry> added = draft.add(own, part.kind(), title);
        if (added.isEmpty()) {
            return problem(element, part.id(), id, "This id stands in the files already.", "Keep one of the two.");
        }
        Entry entry = added.get().code(id);
        if (!part.text().isEmpty()) {
            entry.text(text(element, part.text()));
        }
        if (part.kind() == ItemKind.ROLE) {
            place(element, entry, draft, told);
        }
        return Optional.empty();
    }

    /** A role stands below its area, and the area below the category that the role names. */
    private static void place(Element element, Entry role, FrameworkDraft draft, Consumer<RowProblem> told) {
        role.fact("OPM code", text(element, "opmCode"));
        Optional<Entry> domain = group(element, draft, "domain/", "domain", told);
        Optional<Entry> area = group(element, draft, "area/", "specialityArea", told);
        area.ifPresent(a -> {
            role.relate(RelationType.CHILD_OF, a);
            domain.filter(d -> !a.relates(RelationType.CHILD_OF, d)).ifPresent(d -> a.relate(RelationType.CHILD_OF, d));
        });
        if (area.isEmpty()) {
            domain.ifPresent(d -> role.relate(RelationType.CHILD_OF, d));
        }
    }

    /** A group as roles name it: its title, and its code in parentheses. One that the files do not have is told; the role is kept without it. */
    private static Optional<Entry> group(
            Element element, FrameworkDraft draft, String prefix, String member, Consumer<RowProblem> told) {
        String named = text(element, member);
        Matcher code = CODE.matcher(named);
        Optional<Entry> group = code.matches()
                ? draft.find(prefix + code.group(2).toLowerCase(Locale.ROOT).strip())
                : Optional.empty();
        if (group.isEmpty() && !named.isEmpty()) {
            problem(
                            element,
                            member,
                            named,
                            "The files have no group of that code. The role is kept without it.",
                            "Bring in the file of these groups too, or correct the code in parentheses.")
                    .ifPresent(told);
        }
        return group;
    }

    private static Optional<RowProblem> problem(
            Element element, String member, String value, String reason, String remedy) {
        int line = Math.max(1, element.line());
        return Optional.of(new RowProblem(line, line, member, value, reason, remedy));
    }

    private static String text(Element element, String member) {
        return element.peek(member).map(String::strip).orElse("");
    }
}
