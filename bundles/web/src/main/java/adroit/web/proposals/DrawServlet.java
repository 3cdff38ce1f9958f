package adroit.web.proposals;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemInPlace;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.proposal.DrawRequest;
import adroit.proposal.ProposalRefused;
import adroit.proposal.Proposals;
import adroit.web.layout.Choice;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Chooses skills and tools of a reference framework, and proposes them to a catalog. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/draw/*")
public final class DrawServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final int MOST_PARTS = 200;

    private final transient KeptFields kept;
    private final transient Proposals proposals;
    private final transient Frameworks frameworks;

    @Activate
    public DrawServlet(
            @Reference Installation installation,
            @Reference Disciplines disciplines,
            @Reference Proposals proposals,
            @Reference Frameworks frameworks) {
        super(installation);
        this.kept = new KeptFields(disciplines, proposals);
        this.proposals = proposals;
        this.frameworks = frameworks;
    }

    @Override
    protected Answer answer(Visit visit) {
        return shown(visit, kept.field(visit.actor(), visit.rest()), List.of());
    }

    @Override
    protected Answer act(Visit visit) {
        ActiveDiscipline field = kept.field(visit.actor(), visit.rest());
        ReferenceFramework framework = frameworks
                .find(visit.actor(), visit.field("framework"))
                .orElseThrow(() -> new NoSuchSubject("framework"));
        List<String> chosen = listed(visit, framework).items().stream()
                .filter(head -> !visit.field("pick." + head.number()).isEmpty())
                .map(ItemHead::id)
                .toList();
        if (chosen.isEmpty()) {
            return shown(visit, field, List.of("Choose what is to be proposed."));
        }
        String area = visit.field("area");
        try {
            String made = proposals
                    .draw(
                            visit.actor(),
                            field.id(),
                            new DrawRequest(
                                    framework.id(),
                                    chosen,
                                    area.isEmpty() ? null : area,
                                    category(visit.field("category"))),
                            visit.whole("note"))
                    .proposal()
                    .id();
            return new Answer.Elsewhere("/catalogs/" + field.id() + "/proposals/" + made);
        } catch (ProposalRefused e) {
            return shown(visit, field, e.problems());
        }
    }

    private static @Nullable SkillCategory category(String key) {
        return Stream.of(SkillCategory.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Items in their order, what they are a part of where that was asked for, and where the next ones begin. */
    private record Listed(List<ItemHead> items, @Nullable ItemInPlace part, int next) {}

    private Listed listed(Visit visit, ReferenceFramework framework) {
        int after = visit.field("after").matches("\\d{1,9}") ? Integer.parseInt(visit.field("after")) : 0;
        if (visit.field("below").matches("[1-9]\\d{0,8}")) {
            ItemInPlace part = frameworks
                    .item(visit.actor(), framework, Integer.parseInt(visit.field("below")))
                    .orElseThrow(() -> new NoSuchSubject("item of a framework"));
            Map<Integer, ItemHead> related = new LinkedHashMap<>();
            Stream.concat(
                            part.forth().stream().flatMap(f -> Optional.ofNullable(f.target()).stream()),
                            part.back().stream().flatMap(b -> b.first().stream()))
                    .forEach(head -> related.putIfAbsent(head.number(), head));
            List<ItemHead> rest =
                    related.values().stream().skip(after).limit(MOST_PARTS + 1L).toList();
            int next = rest.size() > MOST_PARTS ? after + MOST_PARTS : 0;
            return new Listed(rest.stream().limit(MOST_PARTS).toList(), part, next);
        }
        String words = visit.field("q");
        @Nullable ItemKind kind = ItemKind.of(visit.field("kind")).orElse(null);
        List<ItemHead> found = frameworks.items(
                visit.actor(),
                framework,
                new ItemQuery(kind, null, words.isEmpty() ? null : words, null, after, PAGE + 1));
        List<ItemHead> page = found.stream().limit(PAGE).toList();
        return new Listed(page, null, found.size() > PAGE ? page.get(PAGE - 1).number() : 0);
    }

    private Answer shown(Visit visit, ActiveDiscipline field, List<String> problems) {
        List<ReferenceFramework> all = frameworks.all(visit.actor());
        Optional<ReferenceFramework> chosen = all.stream()
                .filter(f -> f.id().equals(visit.field("framework")))
                .findFirst();
        Listed listed = chosen.map(f -> listed(visit, f)).orElseGet(() -> new Listed(List.of(), null, 0));
        @Nullable ItemInPlace part = listed.part();
        String href = "/draw/" + field.id();
        String framework = chosen.map(ReferenceFramework::id).orElse("");
        Set<String> there = titles(field.edition().catalog());
        List<DrawPage.DrawLine> lines = new ArrayList<>();
        List<DrawPage.PartLink> parts = new ArrayList<>();
        for (ItemHead head : listed.items()) {
            if (Proposals.draws(head.kind())) {
                lines.add(line(visit, framework, there, head));
            } else {
                parts.add(new DrawPage.PartLink(
                        href + "?framework=" + framework + "&below=" + head.number(),
                        head.title(),
                        head.kind().title()));
            }
        }
        return new Answer.Shown(
                new StaticTemplates()
                        .proposalsDraw(new DrawPage(
                                visit.frame("Draw on a framework for " + field.title(), Section.REVIEWS),
                                field.title(),
                                "/catalogs/" + field.id(),
                                href,
                                problems,
                                all.stream()
                                        .map(f -> new Choice(
                                                f.id(),
                                                f.details().title() + ", edition "
                                                        + f.details().edition(),
                                                f.id().equals(framework)))
                                        .toList(),
                                chosen.map(f -> kinds(f, visit.field("kind"))).orElse(List.of()),
                                visit.field("q"),
                                new DrawPage.DrawPlace(
                                        visit.field("kind"),
                                        visit.field("q"),
                                        visit.field("below"),
                                        visit.field("after")),
                                part == null ? "" : part.item().title(),
                                lines,
                                parts,
                                listed.next() == 0 ? "" : next(visit, href, framework, listed.next()),
                                field.edition().catalog().areas().stream()
                                        .map(a -> new Choice(a.id(), a.title(), a.id().equals(visit.field("area"))))
                                        .toList(),
                                categories(visit.field("category")),
                                visit.whole("note"))),
                problems.isEmpty() ? 200 : 422);
    }

    private static DrawPage.DrawLine line(Visit visit, String framework, Set<String> there, ItemHead head) {
        return new DrawPage.DrawLine(
                Integer.toString(head.number()),
                head.title(),
                head.kind().title(),
                "/frameworks/" + framework + "/items/" + head.number(),
                closed(there, head),
                !visit.field("pick." + head.number()).isEmpty());
    }

    private static String closed(Set<String> there, ItemHead head) {
        if (head.status() == ItemStatus.RETIRED) {
            return "Its publisher has retired it.";
        }
        return there.contains(head.title().toLowerCase(Locale.ROOT)) ? "The catalog has this title already." : "";
    }

    private static List<Choice> categories(String chosen) {
        return List.of(
                new Choice("technology", "Technology", chosen.equals("technology")),
                new Choice("process", "Process", chosen.equals("process")),
                new Choice("operations", "Operations", chosen.equals("operations")));
    }

    private static Set<String> titles(Catalog catalog) {
        return Stream.concat(
                        catalog.skills().stream().map(Skill::title),
                        catalog.tools().stream().map(Tool::title))
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<Choice> kinds(ReferenceFramework framework, String chosen) {
        return framework.items().keySet().stream()
                .map(kind -> new Choice(kind.key(), kind.plural(), kind.key().equals(chosen)))
                .toList();
    }

    private static String next(Visit visit, String href, String framework, int after) {
        return href + "?framework=" + framework + "&kind=" + visit.field("kind").replaceAll("[^a-z]", "") + "&q="
                + URLEncoder.encode(visit.field("q"), StandardCharsets.UTF_8)
                + (visit.field("below").matches("[1-9]\\d{0,8}") ? "&below=" + visit.field("below") : "") + "&after="
                + after;
    }
}
