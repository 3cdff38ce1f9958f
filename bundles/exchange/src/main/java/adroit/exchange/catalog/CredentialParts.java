package adroit.exchange.catalog;

import adroit.catalog.Credential;
import adroit.catalog.CredentialKind;
import adroit.catalog.ToolStatus;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the licenses, certifications and refreshers of a field. */
final class CredentialParts {
    private static final int LONGEST_MONTHS = 600;
    private static final int LONGEST_NOTICE = 730;
    private static final int MOST_HOURS = 1_000;

    private final Sections sections;

    CredentialParts(Sections sections) {
        this.sections = sections;
    }

    Optional<Credential> credential(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        String issuer = fields.text("issuer");
        CredentialKind kind = fields.word("kind", CredentialKind.class);
        @Nullable
        Integer months =
                fields.find("validMonths").isPresent() ? fields.integer("validMonths", 1, LONGEST_MONTHS) : null;
        int notice = fields.find("noticeDays").isPresent()
                ? fields.integer("noticeDays", 0, LONGEST_NOTICE)
                : Credential.USUAL_NOTICE;
        @Nullable
        Double hours =
                fields.find("continuingHours").isPresent() ? fields.number("continuingHours", 0.5, MOST_HOURS) : null;
        String renewal = fields.text("renewal");
        List<String> skills = sections.skillIds().checkAll(fields.optionalList("skills"));
        List<String> includes = sections.credentialIds().checkAll(fields.optionalList("includes"));
        refuseItself(fields, id, includes);
        ToolStatus status = fields.word("status", ToolStatus.CURRENT);
        @Nullable
        String successor = Successors.of(
                fields, sections.credentialIds(), status == ToolStatus.CURRENT, status == ToolStatus.RETIRED);
        List<String> sources = sections.sourceIds().checkAll(fields.optionalList("sources"));
        fields.finish();
        return element.findings()
                .ifNoneSince(
                        before,
                        element,
                        () -> new Credential(
                                id, title, issuer, kind, months, notice, hours, renewal, skills, includes, status,
                                successor, sources));
    }

    private static void refuseItself(Fields fields, String id, List<String> includes) {
        if (!id.isEmpty() && includes.contains(id)) {
            fields.find("includes")
                    .ifPresent(where -> where.problem(
                            "includes",
                            "The credential \"" + id + "\" includes itself.",
                            "Name only the lesser ones that it stands in for."));
        }
    }
}
