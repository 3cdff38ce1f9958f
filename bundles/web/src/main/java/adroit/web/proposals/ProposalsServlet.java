package adroit.web.proposals;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalogchange.Change;
import adroit.catalogchange.Merge;
import adroit.catalogchange.Part;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.CatalogYaml;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.skilltable.SentCatalog;
import adroit.exchange.skilltable.SkillSheet;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.proposal.ProposalState;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.storage.DamagedRecord;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.proposals.ProposalPage.ProposalActs;
import adroit.web.proposals.ProposalPage.ProposalSent;
import adroit.web.proposals.ProposalsPage.ProposalsSent;
import adroit.web.proposals.SkillEditPage.SkillValues;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import adroit.web.upload.TemplateFile;
import adroit.web.upload.Upload;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The proposals to one catalog, each of them, and the form of a skill. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/catalogs/*")
public final class ProposalsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int AGAIN = 20;
    private static final String MOVED_ON =
            "This proposal comes to something else by now than when you opened the form. Open it again beside this, and write what is yours into what stands there.";

    private final transient Disciplines disciplines;
    private final transient CatalogEditions editions;
    private final transient Proposals proposals;
    private final transient SecondPerson second;
    private final transient Clock clock;

    @Activate
    public ProposalsServlet(
            @Reference Installation installation,
            @Reference Disciplines disciplines,
            @Reference CatalogEditions editions,
            @Reference Proposals proposals,
            @Reference SecondPerson second) {
        this(installation, disciplines, editions, proposals, second, Clock.systemDefaultZone());
    }

    /** With a clock of its own. */
    public ProposalsServlet(
            Installation installation,
            Disciplines disciplines,
            CatalogEditions editions,
            Proposals proposals,
            SecondPerson second,
            Clock clock) {
        super(installation);
        this.disciplines = disciplines;
        this.editions = editions;
        this.proposals = proposals;
        this.second = second;
        this.clock = clock;
    }

    @Override
    protected Answer answer(Visit visit) {
        List<String> way = List.of(visit.rest().split("/", -1));
        ActiveDiscipline field = reviewed(visit.actor(), way.get(0));
        if (way.size() == 1) {
            return list(visit, field, List.of(), ProposalsSent.NOTHING, 200);
        }
        if (way.size() == 2 && way.get(1).equals("file")) {
            return file(visit, field);
        }
        if (way.size() == 2 && way.get(1).startsWith("skills.")) {
            return table(visit, field, way.get(1));
        }
        if (way.size() == 3 && way.get(1).equals("proposals")) {
            Proposal proposal = proposals.find(visit.actor(), field.id(), way.get(2));
            return one(
                    visit, field, proposal, visit.field("impact").equals("1"), Optional.empty(), ProposalSent.NOTHING);
        }
        if (isRevision(way)) {
            Revision revision = revision(visit.actor(), field, way);
            return edit(visit, field, revision.form(), revision.form().present(), List.of(), 200);
        }
        if (way.size() == 3 && way.get(1).equals("skills")) {
            SkillForm form = form(kept(visit.actor(), field), field.edition(), way.get(2));
            return edit(visit, field, form, form.present(), List.of(), 200);
        }
        throw new NoSuchSubject("page");
    }

    @Override
    protected Answer act(Visit visit) {
        List<String> way = List.of(visit.rest().split("/", -1));
        ActiveDiscipline field = reviewed(visit.actor(), way.get(0));
        if (way.size() == 1) {
            kept(visit.actor(), field);
            return FormWithFile.isSentBy(visit.request()) ? upload(visit, field) : restore(visit, field);
        }
        if (way.size() == 3 && way.get(1).equals("skills")) {
            return propose(visit, kept(visit.actor(), field), way.get(2));
        }
        if (isRevision(way)) {
            return revise(visit, field, revision(visit.actor(), field, way));
        }
        if (way.size() == 3 && way.get(1).equals("proposals")) {
            return move(visit, field, way.get(2));
        }
        throw new NoSuchSubject("form");
    }

    private ActiveDiscipline reviewed(Actor actor, String id) {
        ActiveDiscipline field = disciplines.find(id).orElseThrow(() -> new NoSuchSubject("professional field"));
        if (!proposals.keepers().reviews(actor, id)) {
            throw new NoSuchSubject("professional field");
        }
        return field;
    }

    private ActiveDiscipline kept(Actor actor, ActiveDiscipline field) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        if (!proposals.keepers().keeps(actor, field.id())) {
            throw new NoSuchSubject("professional field");
        }
        return field;
    }

    private static String href(ActiveDiscipline field) {
        return "/catalogs/" + field.id();
    }

    private Answer list(Visit visit, ActiveDiscipline field, List<String> problems, ProposalsSent sent, int status) {
        boolean keeper = proposals.keepers().keeps(visit.actor(), field.id());
        Catalog catalog = field.edition().catalog();
        return new Answer.Shown(
                new StaticTemplates()
                        .proposalsProposals(new ProposalsPage(
                                visit.frame("Proposals to " + field.title(), Section.REVIEWS),
                                field.title(),
                                href(field),
                                "/fields/" + field.id(),
                                catalog.edition(),
                                keeper,
                                proposals.visible(visit.actor(), field.id()).stream()
                                        .map(p -> line(field, p))
                                        .toList(),
                                again(visit, field),
                                keeper ? former(visit, field) : List.of(),
                                keeper
                                        ? catalog.skills().stream()
                                                .map(s -> new ProposalsPage.SkillLink(
                                                        href(field) + "/skills/" + s.id(), s.title()))
                                                .toList()
                                        : List.of(),
                                problems,
                                sent)),
                status);
    }

    private static ProposalsPage.ProposalLine line(ActiveDiscipline field, Proposal proposal) {
        return new ProposalsPage.ProposalLine(
                href(field) + "/proposals/" + proposal.id(),
                proposal.id(),
                proposal.note(),
                ProposalInWords.by(proposal),
                proposal.state().title(),
                ProposalInWords.style(proposal.state()));
    }

    private List<String> again(Visit visit, ActiveDiscipline field) {
        return editions.inForceAgain(visit.actor(), field.id()).stream()
                .limit(AGAIN)
                .map(e -> "Edition " + label(visit, field, String.valueOf(e.edition())) + " came in force again on "
                        + Days.of(e.moment()) + ", by " + e.author() + ".")
                .toList();
    }

    /** A damaged edition keeps nobody from the rest of the page. */
    private String label(Visit visit, ActiveDiscipline field, String edition) {
        try {
            return editions.find(visit.actor(), field.id(), edition)
                    .map(found -> found.catalog().edition())
                    .orElse("that is not kept here");
        } catch (DamagedRecord e) {
            return "that cannot be read any more";
        }
    }

    private List<ProposalsPage.EditionLine> former(Visit visit, ActiveDiscipline field) {
        return editions.of(visit.actor(), field.id()).stream()
                .filter(e -> !e.id().equals(field.edition().id()))
                .map(e -> new ProposalsPage.EditionLine(
                        e.id(), e.catalog().edition() + " (" + e.id().substring(0, 8) + ")"))
                .toList();
    }

    private Answer file(Visit visit, ActiveDiscipline field) {
        CatalogEdition edition = kept(visit.actor(), field).edition();
        return new Answer.Written(response -> {
            response.setContentType("application/yaml");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + field.id() + ".yaml\"");
            response.getOutputStream().write(CatalogYaml.write(edition.catalog(), edition.id()));
        });
    }

    private Answer table(Visit visit, ActiveDiscipline field, String name) {
        CatalogEdition edition = kept(visit.actor(), field).edition();
        boolean workbook = name.equals("skills.xlsx");
        if (!workbook && !name.equals("skills.csv")) {
            throw new NoSuchSubject("page");
        }
        return new Answer.Written(
                response -> TemplateFile.write(SkillSheet.of(edition), workbook, field.id() + "-skills", response));
    }

    private Answer upload(Visit visit, ActiveDiscipline field) {
        return Upload.of(
                visit,
                form -> uploaded(visit, field, form),
                (status, problem, form) -> list(visit, field, List.of(problem), sent(form), status));
    }

    private static ProposalsSent sent(FormWithFile form) {
        return new ProposalsSent(form.field("note"), "", "");
    }

    private Answer uploaded(Visit visit, ActiveDiscipline field, FormWithFile form) throws IOException {
        Optional<FormWithFile.SentFile> file = form.file();
        if (file.isEmpty() || file.get().name().isEmpty()) {
            return list(
                    visit,
                    field,
                    List.of("No file was chosen. Choose a catalog.yaml or a table of skills, then send it."),
                    sent(form),
                    422);
        }
        byte[] sent = file.get().content().readNBytes(CatalogFile.LARGEST + 1);
        file.get().content().transferTo(OutputStream.nullOutputStream());
        if (sent.length > CatalogFile.LARGEST) {
            RefusedFile refused = CatalogFile.tooLarge(file.get().name());
            return list(visit, field, sentences(refused), sent(form), 413);
        }
        return proposed(visit, field, file.get().name(), sent, form.field("note"));
    }

    private Answer proposed(Visit visit, ActiveDiscipline field, String name, byte[] file, String note)
            throws IOException {
        ProposalsSent kept = new ProposalsSent(note, "", "");
        try {
            SentCatalog sent = SentCatalog.read(
                    name, file, field.edition(), edition -> editions.find(visit.actor(), field.id(), edition));
            Proposal made = proposals.propose(visit.actor(), field.id(), sent.catalog(), sent.base(), note);
            return new Answer.Elsewhere(href(field) + "/proposals/" + made.id());
        } catch (RefusedFile e) {
            return list(visit, field, sentences(e), kept, 422);
        } catch (ProposalRefused e) {
            return list(visit, field, e.problems(), kept, 422);
        }
    }

    private static List<String> sentences(RefusedFile refused) {
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private Answer restore(Visit visit, ActiveDiscipline field) {
        try {
            Proposal made = proposals.restore(visit.actor(), field.id(), visit.field("edition"), visit.whole("note"));
            return new Answer.Elsewhere(href(field) + "/proposals/" + made.id());
        } catch (ProposalRefused e) {
            ProposalsSent kept = new ProposalsSent("", visit.field("edition"), visit.whole("note"));
            return list(visit, field, e.problems(), kept, 422);
        }
    }

    private static SkillForm form(ActiveDiscipline field, CatalogEdition edition, String id) {
        Skill skill = edition.catalog().skill(id).orElseThrow(() -> new NoSuchSubject("skill"));
        return SkillForm.inForce(field.title(), edition, skill);
    }

    private static boolean isRevision(List<String> way) {
        return way.size() == 5 && way.get(1).equals("proposals") && way.get(3).equals("skills");
    }

    /** A skill of a proposal that is revised; {@code base} is the edition that the proposal is compared with, {@code seen} the one that it asks for. */
    private record Revision(String proposal, String base, String seen, SkillForm form) {}

    private Revision revision(Actor actor, ActiveDiscipline field, List<String> way) {
        kept(actor, field);
        Proposal proposal = proposals.find(actor, field.id(), way.get(2));
        Comparison comparison = proposals.compare(actor, proposal);
        if (proposal.state().isOver() || !comparison.conflicts().isEmpty()) {
            throw new NoSuchSubject("form");
        }
        Catalog catalog = comparison.asked().catalog();
        Skill skill = catalog.skill(way.get(4)).orElseThrow(() -> new NoSuchSubject("skill"));
        return new Revision(
                proposal.id(),
                comparison.from().id(),
                proposal.edition(),
                SkillForm.proposed(field.title(), comparison.asked(), skill, proposal.id()));
    }

    private Answer revise(Visit visit, ActiveDiscipline field, Revision revision) {
        SkillValues sent = revision.form().sent(visit);
        List<String> problems = new ArrayList<>();
        if (!revision.form().begunFrom(visit.field("base"))) {
            return edit(visit, field, revision.form().begun(visit.field("base")), sent, List.of(MOVED_ON), 422);
        }
        try {
            Optional<Catalog> next = revision.form().changed(sent, problems);
            if (next.isPresent()) {
                proposals.revise(
                        visit.actor(),
                        field.id(),
                        revision.proposal(),
                        next.get(),
                        revision.base(),
                        sent.note(),
                        revision.seen());
                return new Answer.Elsewhere(href(field) + "/proposals/" + revision.proposal());
            }
        } catch (ProposalRefused e) {
            problems.addAll(e.problems());
        }
        return edit(visit, field, revision.form(), sent, problems, 422);
    }

    private static List<ProposalPage.ReviseLink> revisable(
            ActiveDiscipline field, Proposal proposal, Comparison comparison, boolean keeper) {
        if (!keeper || proposal.state().isOver() || !comparison.conflicts().isEmpty()) {
            return List.of();
        }
        Catalog catalog = comparison.to().catalog();
        return comparison.diff().changes().stream()
                .filter(change -> change.part() == Part.SKILL)
                .map(Change::id)
                .distinct()
                .flatMap(id -> catalog.skill(id).stream())
                .map(skill -> new ProposalPage.ReviseLink(
                        href(field) + "/proposals/" + proposal.id() + "/skills/" + skill.id(), skill.title()))
                .toList();
    }

    private Answer edit(
            Visit visit,
            ActiveDiscipline field,
            SkillForm form,
            SkillValues values,
            List<String> problems,
            int status) {
        return new Answer.Shown(
                new StaticTemplates()
                        .proposalsSkill(form.page(
                                visit.frame("Change a skill of " + field.title(), Section.REVIEWS), values, problems)),
                status);
    }

    /** What was written is proposed for the edition that the form was opened on; what was published since is brought together with it. */
    private Answer propose(Visit visit, ActiveDiscipline field, String skill) {
        CatalogEdition begun = editions.find(visit.actor(), field.id(), visit.field("base"))
                .orElseThrow(() -> new NoSuchSubject("edition that the form was opened on"));
        SkillForm form = form(field, begun, skill);
        SkillValues sent = form.sent(visit);
        List<String> problems = new ArrayList<>();
        try {
            Optional<Catalog> next = form.changed(sent, problems);
            if (next.isPresent()) {
                Proposal made = proposals.propose(visit.actor(), field.id(), next.get(), begun.id(), sent.note());
                return new Answer.Elsewhere(href(field) + "/proposals/" + made.id());
            }
        } catch (ProposalRefused e) {
            problems.addAll(e.problems());
        }
        return edit(visit, field, form, sent, problems, 422);
    }

    private Answer move(Visit visit, ActiveDiscipline field, String id) {
        Actor actor = visit.actor();
        String text = visit.whole("text");
        try {
            switch (visit.field("act")) {
                case "comment" -> proposals.comment(actor, field.id(), id, text);
                case "approve" -> proposals.approve(actor, field.id(), id, text, visit.field("edition"));
                case "send-back" -> proposals.sendBack(actor, field.id(), id, text);
                case "withdraw" -> proposals.withdraw(actor, field.id(), id, text);
                case "publish" -> proposals.publish(actor, field.id(), id, visit.field("edition"));
                case "schedule" ->
                    proposals.schedule(actor, field.id(), id, day(visit.field("day")), visit.field("edition"));
                case "decide" -> proposals.decide(actor, field.id(), id, sides(visit, field, id));
                default -> throw new NoSuchSubject("act");
            }
        } catch (ProposalRefused e) {
            Proposal proposal = proposals.find(actor, field.id(), id);
            ProposalSent kept = new ProposalSent(text, visit.field("day"), picks(visit, actor, proposal));
            return one(visit, field, proposal, false, Optional.of(String.join(" ", e.problems())), kept);
        }
        return new Answer.Elsewhere(href(field) + "/proposals/" + id);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProposalRefused("DAY", "“" + text + "” is no day. Write it as 2026-10-01.");
        }
    }

    /** Which version was chosen of each place, also where not all of it could be taken. */
    private Map<String, String> picks(Visit visit, Actor actor, Proposal proposal) {
        Map<String, String> picks = new LinkedHashMap<>();
        proposals.compare(actor, proposal).conflicts().forEach(c -> {
            String side = visit.field("side:" + c.place());
            if (!side.isEmpty()) {
                picks.put(c.place(), side);
            }
        });
        return picks;
    }

    private Map<String, Merge.Side> sides(Visit visit, ActiveDiscipline field, String id) {
        Comparison comparison = proposals.compare(visit.actor(), proposals.find(visit.actor(), field.id(), id));
        Map<String, Merge.Side> sides = new LinkedHashMap<>();
        comparison.conflicts().forEach(c -> {
            String side = visit.field("side:" + c.place());
            if (!side.isEmpty()) {
                sides.put(c.place(), side.equals("mine") ? Merge.Side.MINE : Merge.Side.THEIRS);
            }
        });
        return sides;
    }

    private Answer one(
            Visit visit,
            ActiveDiscipline field,
            Proposal proposal,
            boolean impact,
            Optional<String> problem,
            ProposalSent sent) {
        Comparison comparison = proposals.compare(visit.actor(), proposal);
        boolean keeper = proposals.keepers().keeps(visit.actor(), field.id());
        return new Answer.Shown(
                new StaticTemplates()
                        .proposalsProposal(new ProposalPage(
                                visit.frame("Proposal " + proposal.id() + " to " + field.title(), Section.REVIEWS),
                                field.title(),
                                href(field),
                                href(field) + "/proposals/" + proposal.id(),
                                proposal.id(),
                                proposal.note(),
                                proposal.state().title(),
                                ProposalInWords.style(proposal.state()),
                                ProposalInWords.lead(proposal, comparison),
                                ProposalInWords.changes(comparison, keeper),
                                ProposalInWords.conflicts(comparison, keeper),
                                comparison.problems(),
                                impact
                                        ? Optional.of(ProposalInWords.impact(proposals.impact(visit.actor(), proposal)))
                                        : Optional.empty(),
                                proposal.state().isOver(),
                                comparison.asked().id(),
                                acts(visit.actor(), proposal, comparison, keeper),
                                revisable(field, proposal, comparison, keeper),
                                proposal.history().stream()
                                        .map(ProposalInWords::history)
                                        .toList(),
                                problem,
                                sent)),
                problem.isPresent() ? 422 : 200);
    }

    private ProposalActs acts(Actor actor, Proposal proposal, Comparison comparison, boolean keeper) {
        ProposalState state = proposal.state();
        boolean own = proposal.isWrittenBy(actor.account());
        boolean asked = second.isAsked();
        boolean clear = comparison.isClear();
        boolean approved = proposal.isApproved();
        boolean ready = clear && !state.isOver() && (approved || (!asked && state != ProposalState.SENT_BACK));
        boolean approve = clear && state == ProposalState.OPEN && asked && !own;
        return new ProposalActs(
                approve,
                !state.isOver() && state != ProposalState.SENT_BACK,
                ready,
                ready,
                keeper && !state.isOver(),
                keeper && !state.isOver() && !comparison.conflicts().isEmpty(),
                LocalDate.now(clock).plusDays(1).toString(),
                state == ProposalState.OPEN && asked && own
                        ? Optional.of(
                                "You wrote this. Another person approves it: who keeps the field too, who leads the department that keeps it, or HR.")
                        : Optional.empty());
    }
}
