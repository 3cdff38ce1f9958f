package adroit.web.descriptions;

import adroit.description.DescriptionFile;
import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.description.Qualification;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.jobanalysis.NothingThere;
import adroit.organization.People;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import adroit.web.serving.FormFields;
import adroit.web.serving.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The draft of a description in its fields: what stands, or what was entered and could not be kept. */
final class DescriptionEditor {
    private final Descriptions descriptions;
    private final People people;

    DescriptionEditor(Descriptions descriptions, People people) {
        this.descriptions = descriptions;
        this.people = people;
    }

    /** What was entered. */
    static DescriptionText text(Visit visit) {
        FormFields form = new FormFields(visit.request());
        List<Qualification> qualifications = new ArrayList<>();
        for (Qualification.Kind kind : Qualification.Kind.values()) {
            form.lines(kind.key(), DescriptionText.LONGEST)
                    .forEach(line -> qualifications.add(new Qualification(kind, line, null)));
        }
        return new DescriptionText(
                visit.field("title"),
                Given.of(visit.field("classification")),
                Given.of(visit.field("department")),
                form.text("purpose", DescriptionText.LONGEST),
                form.lines("duties", DescriptionText.LONGEST),
                qualifications,
                null);
    }

    /** @param asked id of the description, empty for a new one */
    EditPage page(Visit visit, String asked, List<String> problems) {
        Actor actor = visit.actor();
        if (!Policy.permitsSomewhere(actor, Act.WRITE_DESCRIPTIONS)) {
            throw new NothingThere("position description");
        }
        Optional<DescriptionFile> file = asked.isEmpty() ? Optional.empty() : descriptions.find(actor, asked);
        String id = file.isEmpty() && !problems.isEmpty() ? "" : asked;
        if (!id.isEmpty()) {
            DescriptionText current =
                    file.map(DescriptionFile::newestText).orElseThrow(() -> new NothingThere("position description"));
            if (!Descriptions.mayWrite(actor, current.department())) {
                throw new NothingThere("position description");
            }
        }
        DescriptionText text = problems.isEmpty()
                ? file.map(DescriptionFile::newestText)
                        .orElseGet(() -> new DescriptionText(
                                "New position description", null, null, "", List.of(), List.of(), null))
                : entered(visit);
        boolean anew = id.isEmpty() && problems.isEmpty();
        String revision = file.map(DescriptionFile::revision).orElse("");
        boolean changed = !problems.isEmpty() && !revision.equals(visit.field("revision"));
        return new EditPage(
                visit.frame(
                        id.isEmpty() ? "New position description" : "Draft of " + text.title(), Section.DESCRIPTIONS),
                id,
                anew ? "" : text.title(),
                Objects.requireNonNullElse(text.classification(), ""),
                departments(actor, text.department()),
                descriptions.classTitles(actor),
                text.purpose(),
                String.join("\n", text.duties()),
                blocks(text),
                file.map(DescriptionFile::draft).isPresent(),
                revision,
                changed && file.isPresent() ? standing(file.get().newestText(), text) : List.of(),
                problems);
    }

    /** Every part of what stands that is not as it was entered. */
    private static List<EditPage.Block> standing(DescriptionText stands, DescriptionText entered) {
        List<EditPage.Block> before = parts(stands);
        List<EditPage.Block> now = parts(entered);
        return before.stream().filter(part -> !now.contains(part)).toList();
    }

    private static List<EditPage.Block> parts(DescriptionText text) {
        List<EditPage.Block> parts = new ArrayList<>(List.of(
                new EditPage.Block("title", "Title", text.title()),
                new EditPage.Block(
                        "classification",
                        "Job class of the city",
                        Objects.requireNonNullElse(text.classification(), "")),
                new EditPage.Block(
                        "department", "Department", Objects.requireNonNullElse(text.department(), "All departments")),
                new EditPage.Block("purpose", "Purpose", text.purpose()),
                new EditPage.Block("duties", "Duties", String.join("\n", text.duties()))));
        parts.addAll(blocks(text));
        return parts;
    }

    /** What was entered, as far as it makes a description at all. */
    private static DescriptionText entered(Visit visit) {
        try {
            return text(visit);
        } catch (IllegalArgumentException e) {
            return new DescriptionText("Untitled", null, null, "", List.of(), List.of(), null);
        }
    }

    private static List<EditPage.Block> blocks(DescriptionText text) {
        return Stream.of(Qualification.Kind.values())
                .map(kind -> new EditPage.Block(
                        kind.key(),
                        Kinds.label(kind),
                        String.join(
                                "\n",
                                text.qualifications().stream()
                                        .filter(q -> q.kind() == kind)
                                        .map(Qualification::text)
                                        .toList())))
                .toList();
    }

    private List<Choice> departments(Actor actor, @Nullable String chosen) {
        List<Choice> choices = new ArrayList<>();
        if (Policy.permits(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(null))) {
            choices.add(new Choice("", "All departments", chosen == null));
        }
        people.departments().stream()
                .map(d -> d.department().title())
                .filter(title -> Policy.permits(actor, Act.WRITE_DESCRIPTIONS, Descriptions.scope(title)))
                .forEach(title -> choices.add(new Choice(title, title, title.equalsIgnoreCase(chosen))));
        return choices;
    }
}
