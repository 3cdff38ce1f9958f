package adroit.exchange.imports;

import adroit.canonical.Digest;
import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionText;
import adroit.exchange.description.ClassSpecification;
import adroit.exchange.description.Specification;
import adroit.exchange.description.SpecificationFile;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import adroit.storage.Session;
import adroit.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a class specification in: a draft for each class of the page, which a person classifies and publishes. */
public final class DescriptionsImport implements ImportKind {
    private final Store store;
    private final Clock clock;

    public DescriptionsImport(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes the file in; one class of it is one row of the report.
     *
     * @param problems told why a class is left out, each in the row that is the line of its title
     * @throws RefusedFile where it is no text at all; nothing is stored then
     */
    @Override
    public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
        byte[] bytes = bytes(file);
        String name = String.valueOf(file.getFileName());
        return new FileImport(store, clock, actor, "import.descriptions").atOnce(options, session -> {
            Specification specification = SpecificationFile.read(name, bytes);
            List<String> notes = new ArrayList<>(specification.notes());
            int accepted = 0;
            for (ClassSpecification each : specification.classes()) {
                Optional<RowProblem> problem = refused(session, name, each);
                problem.ifPresent(problems);
                accepted += problem.isEmpty() ? 1 : 0;
                if (problem.isEmpty() && each.duties().isEmpty()) {
                    notes.add(name + ", line " + each.line() + ": “" + each.title()
                            + "” has a purpose, but no duties were found under a heading that is known.");
                }
            }
            int read = specification.classes().size();
            if (read > 1) {
                notes.add(name + " describes a series: it was split into its " + read + " classes.");
            }
            boolean stores = options.stores(read - accepted);
            return new ImportReport(
                    name,
                    Digest.sha256(bytes),
                    read,
                    stores || options.dryRun() ? accepted : 0,
                    read - accepted,
                    stores && accepted > 0,
                    List.of(),
                    notes);
        });
    }

    @Override
    public boolean isTable() {
        return false;
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public ImportPreview preview(Path file, ImportOptions options) {
        return new ImportPreview(List.of(), "", List.of(), List.of());
    }

    private Optional<RowProblem> refused(Session session, String name, ClassSpecification each) {
        if (each.abolished()) {
            return problem(each, "The file says that this class is abolished.", "Leave it out; nobody can hold it.");
        }
        if (each.purpose().isBlank() && each.duties().isEmpty()) {
            return problem(
                    each,
                    "Neither a purpose nor a duty was found under a heading that is known.",
                    "Write the description on its page, or give the part a heading such as \"Typical Tasks\".");
        }
        String id = id(each);
        Optional<DescriptionDraft> draft = session.descriptions().draft(id);
        if (draft.filter(DescriptionDraft::edited).isPresent()) {
            return problem(
                    each,
                    "Somebody is working on a draft of it.",
                    "Publish the draft or throw it away, then send the file again.");
        }
        keep(session, id, text(session, id, name, each));
        return Optional.empty();
    }

    /** The words that are published already make no draft. */
    private void keep(Session session, String id, DescriptionText text) {
        boolean published = session.descriptions().editions(id).stream()
                .findFirst()
                .filter(e -> e.text().equals(text))
                .isPresent();
        if (!published) {
            session.descriptions().save(new DescriptionDraft(id, text, false, clock.instant()));
        }
    }

    /** The class and department that somebody chose before stay chosen. */
    private static DescriptionText text(Session session, String id, String name, ClassSpecification each) {
        Optional<DescriptionText> before = session.descriptions().editions(id).stream()
                .findFirst()
                .map(DescriptionEdition::text)
                .or(() -> session.descriptions().draft(id).map(DescriptionDraft::text));
        @Nullable String code = each.code();
        return new DescriptionText(
                each.title(),
                before.map(DescriptionText::classification).orElse(null),
                before.map(DescriptionText::department).orElse(null),
                each.purpose(),
                each.duties(),
                each.qualifications(),
                name + ", line " + each.line() + (code == null ? "" : ", class code " + code));
    }

    private static String id(ClassSpecification each) {
        @Nullable String code = each.code();
        String plain = (code == null ? each.title() : "class-" + code)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "description" : plain.substring(0, Math.min(plain.length(), 80));
    }

    private static Optional<RowProblem> problem(ClassSpecification each, String reason, String remedy) {
        return Optional.of(new RowProblem(each.line(), each.line(), "class", each.title(), reason, remedy));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > SpecificationFile.LARGEST) {
                throw new RefusedFile(Problem.ofFile(
                        String.valueOf(file.getFileName()),
                        "too-large",
                        "A class specification has at most " + SpecificationFile.LARGEST + " bytes.",
                        "Send one page per file."));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }
}
