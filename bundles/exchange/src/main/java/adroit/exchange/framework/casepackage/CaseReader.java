package adroit.exchange.framework.casepackage;

import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.JsonFile;
import adroit.exchange.framework.read.JsonFile.Part;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import adroit.framework.RelationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CASE package: the document, its items, and what they say of each other. The document is an item too, since the uppermost items are its children. What leads out of the package stays a
 * link.
 */
public final class CaseReader implements FrameworkReader {
    /** The fact that tells the document from the items. */
    public static final String DOCUMENT = "CFDocument";

    private static final Map<String, RelationType> TYPES = Map.of(
            "isChildOf", RelationType.CHILD_OF,
            "isPartOf", RelationType.PART_OF,
            "isPeerOf", RelationType.PEER_OF,
            "exactMatchOf", RelationType.EXACT_MATCH,
            "precedes", RelationType.PRECEDES,
            "isRelatedTo", RelationType.RELATED,
            "replacedBy", RelationType.REPLACED_BY,
            "exemplar", RelationType.EXEMPLAR,
            "hasSkillLevel", RelationType.LEVEL,
            "isTranslationOf", RelationType.TRANSLATION_OF);
    /** So many bytes an item has as a rule, with the association that says where it belongs. */
    private static final int USUAL_BYTES = 1_000;

    private static final int MOST_EXPECTED = 100_000;

    /** The type of association that CASE calls so. */
    public static Optional<RelationType> type(String association) {
        return Optional.ofNullable(TYPES.get(association));
    }

    /** What CASE calls the type. */
    public static String name(RelationType type) {
        return TYPES.entrySet().stream()
                .filter(e -> e.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("ext:" + type.key());
    }

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Map<String, Path> files =
                folder.such(name -> name.toLowerCase(Locale.ROOT).endsWith(".json"));
        if (files.size() != 1) {
            throw new RefusedFile(Problem.ofFile(
                    "",
                    "one-package",
                    files.isEmpty()
                            ? "There is no .json file."
                            : "There are " + files.size() + " .json files, and each package is a framework of its own.",
                    "Give one CASE package: the file itself."));
        }
        Map.Entry<String, Path> file = files.entrySet().iterator().next();
        CaseReading found = new CaseReading(
                file.getKey(), reading, (int) Math.min(size(file.getValue()) / USUAL_BYTES, MOST_EXPECTED));
        new JsonFile(file.getValue(), file.getKey())
                .parts(List.of(
                        Part.value(DOCUMENT, found::document),
                        reading.members(file.getKey(), "CFItems", found::item),
                        reading.members(file.getKey(), "CFAssociations", found::association),
                        Part.value("CFRubrics", found::rubrics)));
        return found.details();
    }

    /** In bytes. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
