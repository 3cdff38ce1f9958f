package adroit.exchange.framework.gdad;

import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.Row;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.RelationType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads skills with what each level means, and roles with what each of their levels asks for. */
public final class GdadReader implements FrameworkReader {
    private static final List<String> SKILLS =
            List.of("Skill Name", "Skill Description", "Awareness", "Working", "Practitioner", "Expert");
    private static final List<String> ROLES = List.of(
            "Role Family",
            "Role",
            "Role Description",
            "Role Level",
            "Role Level Description",
            "Skill Name",
            "Skill Description?",
            "Skill Level",
            "Skill Level Description?",
            "Role Type?");
    private static final int FIRST_LEVEL = 2;

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Optional<Path> roles = folder.find("roles.csv");
        Optional<Path> skills = folder.find("skills.csv");
        if (roles.isEmpty() && skills.isEmpty()) {
            throw new RefusedFile(Problem.ofFile(
                    "",
                    "no-gdad",
                    "There is neither \"roles.csv\" nor \"skills.csv\".",
                    "Give the folder that has them."));
        }
        skills.ifPresent(path -> attempt(
                reading,
                "skills.csv",
                () -> reading.rows(path, "skills.csv", SKILLS, row -> skill(reading.draft(), row))));
        roles.ifPresent(path -> attempt(
                reading,
                "roles.csv",
                () -> reading.rows(path, "roles.csv", ROLES, row -> requirement(reading.draft(), row))));
        return new FrameworkDetails(
                "gdad",
                "UK Government Digital and Data profession",
                "Government Digital and Data Profession Capability Framework",
                folder.edition().orElse("unnumbered"),
                "en",
                "https://ddat-capability-framework.service.gov.uk",
                "Crown copyright, Open Government Licence v3.0");
    }

    private static void attempt(Reading reading, String name, Runnable read) {
        try {
            read.run();
        } catch (RefusedFile refused) {
            reading.unreadable(name, refused);
        }
    }

    private static void skill(FrameworkDraft draft, Row row) {
        String name = row.required(0);
        if (!row.isGood()) {
            return;
        }
        Optional<Entry> added = draft.add("skill/" + name, ItemKind.SKILL, name);
        if (added.isEmpty()) {
            row.reject(0, "This skill stands in the file already.", "Keep one of the two rows.");
            return;
        }
        Entry skill = added.get().text(row.prose(1));
        for (int i = FIRST_LEVEL; i < SKILLS.size(); i++) {
            if (!row.value(i).isEmpty()) {
                String level = SKILLS.get(i);
                draft.findOrAdd(skill.id() + "/" + level, ItemKind.STATEMENT, name + ": " + level)
                        .code(level)
                        .text(row.prose(i))
                        .relate(RelationType.CHILD_OF, skill);
            }
        }
    }

    private static void requirement(FrameworkDraft draft, Row row) {
        String role = row.required(1);
        String level = row.required(3);
        String skill = row.required(5);
        if (!row.isGood()) {
            return;
        }
        Entry asked = draft.findOrAdd("skill/" + skill, ItemKind.SKILL, skill);
        if (asked.text() == null) {
            asked.text(row.prose(6));
        }
        Entry of = level(draft, row, role(draft, row, role), level);
        if (of.relates(RelationType.NEEDS, asked)) {
            row.reject(
                    5,
                    "\"" + level + "\" asks for this skill already, in a row above.",
                    "Keep one of the rows, the one with the level that holds.");
            return;
        }
        String needed = row.value(7);
        of.relate(ItemRelation.at(
                RelationType.NEEDS,
                asked.number(),
                needed.isEmpty() ? null : needed,
                needed.isEmpty() ? null : "GDaD"));
    }

    private static Entry role(FrameworkDraft draft, Row row, String name) {
        Optional<Entry> known = draft.find("role/" + name);
        if (known.isPresent()) {
            return known.get();
        }
        Entry role = draft.findOrAdd("role/" + name, ItemKind.ROLE, name)
                .text(row.prose(2))
                .fact("role type", row.value(9));
        String family = row.text(0);
        if (!family.isEmpty()) {
            role.relate(RelationType.CHILD_OF, draft.findOrAdd("family/" + family, ItemKind.GROUP, family));
        }
        return role;
    }

    private static Entry level(FrameworkDraft draft, Row row, Entry role, String name) {
        String id = role.id() + "/" + name;
        return draft.find(id).orElseGet(() -> draft.findOrAdd(id, ItemKind.LEVEL, name)
                .text(row.prose(4))
                .relate(RelationType.CHILD_OF, role));
    }
}
