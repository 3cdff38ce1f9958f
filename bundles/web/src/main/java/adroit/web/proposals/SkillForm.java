package adroit.web.proposals;

import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalogchange.SkillChange;
import adroit.edition.CatalogEdition;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.CatalogYaml;
import adroit.exchange.problem.Problem;
import adroit.web.layout.Frame;
import adroit.web.proposals.SkillEditPage.DutyTools;
import adroit.web.proposals.SkillEditPage.RankedLine;
import adroit.web.proposals.SkillEditPage.SkillChoice;
import adroit.web.proposals.SkillEditPage.SkillValues;
import adroit.web.serving.Visit;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.ToolRank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One skill as a form: what stands in it, what was sent, and the catalog that comes of it. */
final class SkillForm {
    private static final String NO_PLACE = "0".repeat(64);

    private final String field;
    private final String base;
    private final Catalog catalog;
    private final Skill skill;
    private final String proposal;

    private SkillForm(String field, String base, Catalog catalog, Skill skill, String proposal) {
        this.field = field;
        this.base = base;
        this.catalog = catalog;
        this.skill = skill;
        this.proposal = proposal;
    }

    /** A skill in force, from which a proposal is made. */
    static SkillForm inForce(String field, CatalogEdition edition, Skill skill) {
        return new SkillForm(field, edition.id(), edition.catalog(), skill, "");
    }

    /** A skill as a proposal has it, which is revised. */
    static SkillForm proposed(String field, CatalogEdition edition, Skill skill, String proposal) {
        return new SkillForm(field, edition.id(), edition.catalog(), skill, proposal);
    }

    /** Whether that is the edition whose skill this form shows. */
    boolean begunFrom(String edition) {
        return base.equals(edition);
    }

    /** The same form, as it was opened on another edition. */
    SkillForm begun(String edition) {
        return new SkillForm(field, edition, catalog, skill, proposal);
    }

    private String lead() {
        return proposal.isEmpty()
                ? "What you write becomes a proposal. Nothing changes before it is published."
                : "What you write takes the place of what proposal " + proposal
                        + " says. It waits for review again, also where it was approved or sent back.";
    }

    private String href() {
        String all = "/catalogs/" + catalog.discipline();
        return (proposal.isEmpty() ? all : all + "/proposals/" + proposal) + "/skills/" + skill.id();
    }

    SkillEditPage page(Frame frame, SkillValues values, List<String> problems) {
        String id = catalog.discipline();
        return new SkillEditPage(
                frame,
                field,
                "/catalogs/" + id,
                href(),
                base,
                skill.title(),
                lead(),
                values,
                catalog.areas().stream()
                        .map(a -> new SkillChoice(a.id(), a.title()))
                        .toList(),
                catalog.skills().stream()
                        .filter(s -> !s.id().equals(skill.id()))
                        .filter(s -> !s.retired() || s.id().equals(skill.successor()))
                        .map(s -> new SkillChoice(s.id(), s.title()))
                        .toList(),
                duties(values),
                catalog.tools().stream()
                        .map(t -> new SkillChoice(t.id(), t.title()))
                        .toList(),
                own().filter(m -> m.before() != null).isPresent(),
                problems);
    }

    /** What the skill says of its own evidence of before a day. */
    private Optional<Migration> own() {
        return skill.migrations().stream()
                .filter(m -> m.skill().equals(skill.id()))
                .findFirst();
    }

    private List<DutyTools> duties(SkillValues values) {
        return catalog.duties().stream()
                .filter(d -> d.skills().contains(skill.id()))
                .map(d -> new DutyTools(
                        d.id(),
                        d.title(),
                        d.tools().stream().map(t -> ranked(d, t, values)).toList(),
                        values.tools().getOrDefault(more(d), "")))
                .toList();
    }

    private RankedLine ranked(Duty duty, RankedTool tool, SkillValues values) {
        String field = rank(duty, tool);
        return new RankedLine(field, toolTitle(tool.tool()), values.tools().getOrDefault(field, key(tool.rank())));
    }

    private static String rank(Duty duty, RankedTool tool) {
        return "rank-" + duty.id() + "-" + tool.tool();
    }

    private static String more(Duty duty) {
        return "add-" + duty.id();
    }

    private String toolTitle(String id) {
        return catalog.tool(id).map(t -> t.title()).orElse(id);
    }

    private static String key(ToolRank rank) {
        return rank.name().toLowerCase(Locale.ROOT);
    }

    /** What the catalog says now; of evidence what a proposal says that is not in force yet. */
    SkillValues present() {
        Optional<Migration> open = own().filter(m -> m.before() == null);
        return new SkillValues(
                skill.title(),
                skill.area(),
                skill.statement(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> skill.anchor(l).map(a -> a.behavior()).orElse(""))
                        .toList(),
                skill.retired(),
                skill.successor() == null ? "" : String.valueOf(skill.successor()),
                skill.reviewed() == null ? "" : String.valueOf(skill.reviewed()),
                skill.sunset() == null ? "" : String.valueOf(skill.sunset()),
                open.map(m -> m.evidence().key()).orElse(""),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> String.valueOf(
                                open.map(m -> m.levels().getOrDefault(l, l)).orElse(l)))
                        .toList(),
                "",
                Map.of());
    }

    /** What was sent. */
    SkillValues sent(Visit visit) {
        return new SkillValues(
                visit.whole("title"),
                visit.field("area"),
                visit.whole("statement"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> visit.whole("anchor-" + l))
                        .toList(),
                visit.field("status").equals("retired"),
                visit.field("successor"),
                visit.field("reviewed"),
                visit.field("sunset"),
                visit.field("evidence"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> visit.field("level-" + l))
                        .toList(),
                visit.whole("note"),
                tools(visit));
    }

    private Map<String, String> tools(Visit visit) {
        Map<String, String> tools = new LinkedHashMap<>();
        for (Duty duty : catalog.duties()) {
            if (duty.skills().contains(skill.id())) {
                duty.tools().forEach(t -> tools.put(rank(duty, t), visit.field(rank(duty, t))));
                tools.put(more(duty), visit.field(more(duty)));
            }
        }
        tools.values().removeIf(String::isEmpty);
        return tools;
    }

    /** The catalog with what was sent; the problems where it cannot be one. */
    Optional<Catalog> changed(SkillValues sent, List<String> problems) {
        if (sent.title().isEmpty()) {
            problems.add("The title is empty. Write what the skill is called.");
        }
        if (sent.statement().isEmpty()) {
            problems.add("The definition is empty. Say what somebody does who has the skill.");
        }
        if (catalog.area(sent.area()).isEmpty()) {
            problems.add("The area is none of the catalog’s. Choose one.");
        }
        @Nullable LocalDate reviewed = day(sent.reviewed(), problems);
        @Nullable LocalDate sunset = day(sent.sunset(), problems);
        boolean chosen = !sent.successor().isEmpty()
                && !sent.successor().equals(present().successor());
        if (chosen && !sent.retired() && sent.sunset().isEmpty()) {
            problems.add(
                    "Something takes its place, but it is in use and has no day until which it is meant to be used. Retire it, write the day, or choose “Nothing”.");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        SkillChange change = change(sent, reviewed, sunset);
        Catalog next = proposal.isEmpty() ? change.in(catalog) : change.in(catalog, catalog.edition());
        List<String> before = sentences(catalog);
        sentences(next).stream().filter(p -> !before.contains(p)).forEach(problems::add);
        return problems.isEmpty() ? Optional.of(next) : Optional.empty();
    }

    /** What is wrong with a catalog by the rules of its file; what was wrong before is not this form's to put right. */
    private static List<String> sentences(Catalog catalog) {
        return CatalogFile.problems("catalog.yaml", CatalogYaml.write(catalog, NO_PLACE)).stream()
                .map(SkillForm::sentence)
                .toList();
    }

    private static String sentence(Problem problem) {
        return (problem.sentence() + " " + problem.suggestion()).strip();
    }

    private static @Nullable LocalDate day(String text, List<String> problems) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add("“" + text + "” is no day. Write it as 2026-10-01.");
            return null;
        }
    }

    private SkillChange change(SkillValues sent, @Nullable LocalDate reviewed, @Nullable LocalDate sunset) {
        Map<Integer, String> anchors = new TreeMap<>();
        Map<Integer, Integer> levels = new TreeMap<>();
        for (int level = 1; level <= 5; level++) {
            anchors.put(level, sent.anchors().get(level - 1));
            String now = sent.levels().get(level - 1);
            if (now.matches("[1-5]") && Integer.parseInt(now) != level) {
                levels.put(level, Integer.parseInt(now));
            }
        }
        boolean ending = sent.retired() || sunset != null;
        boolean successor = ending && catalog.skill(sent.successor()).isPresent();
        return new SkillChange(
                skill.id(),
                sent.title(),
                sent.area(),
                sent.statement(),
                anchors,
                sent.retired(),
                successor ? sent.successor() : null,
                reviewed,
                rule(sent.evidence()),
                levels,
                ranks(sent.tools()),
                sunset);
    }

    private static @Nullable EvidenceRule rule(String key) {
        return Arrays.stream(EvidenceRule.values())
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private Map<String, @Nullable ToolRank> ranks(Map<String, String> sent) {
        Map<String, @Nullable ToolRank> ranks = new LinkedHashMap<>();
        for (Duty duty : catalog.duties()) {
            if (!duty.skills().contains(skill.id())) {
                continue;
            }
            for (RankedTool tool : duty.tools()) {
                String rank = sent.getOrDefault(rank(duty, tool), "");
                if (!rank.isEmpty()) {
                    ranks.put(duty.id() + "/" + tool.tool(), rank(rank));
                }
            }
            String more = sent.getOrDefault(more(duty), "");
            if (catalog.tool(more).isPresent()) {
                ranks.putIfAbsent(duty.id() + "/" + more, ToolRank.ACCEPTABLE);
            }
        }
        return ranks;
    }

    private static @Nullable ToolRank rank(String key) {
        return Arrays.stream(ToolRank.values())
                .filter(r -> key(r).equals(key))
                .findFirst()
                .orElse(null);
    }
}
