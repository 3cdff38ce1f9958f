package adroit.trend;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Match;
import adroit.crosswalk.Matches;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.evidence.EvidenceLog;
import adroit.organization.Classification;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Proposal;
import adroit.proposal.Step;
import adroit.storage.Session;
import adroit.trend.Trend.Aside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what moves in one field, within one look at the store. */
final class TrendReading {
    private static final Comparator<Trend> ORDER = Comparator.comparing((Trend t) -> !t.hot())
            .thenComparing(t -> !t.demanded())
            .thenComparing(t -> -t.classes().size())
            .thenComparing(Trend::kind)
            .thenComparing(Trend::title, String.CASE_INSENSITIVE_ORDER);

    private final Session session;
    private final ActiveDiscipline field;
    private final NamedTools named;
    private final Map<String, Tool> tools;
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<String, Aside> aside = new HashMap<>();
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, Catalog> proposed = new LinkedHashMap<>();

    TrendReading(
            Session session, Disciplines disciplines, ActiveDiscipline field, List<Proposal> open, NamedTools named) {
        this.session = session;
        this.field = field;
        this.named = named;
        this.tools = tools(field.edition().catalog());
        disciplines
                .all()
                .forEach(
                        each -> elsewhere.addAll(tools(each.edition().catalog()).keySet()));
        open.forEach(each -> edition(each).ifPresent(e -> proposed.put(each.id(), e.catalog())));
        session.proposals().of(field.id()).forEach(this::note);
    }

    private static Map<String, Tool> tools(Catalog catalog) {
        Map<String, Tool> tools = new LinkedHashMap<>();
        catalog.tools().forEach(tool -> tools.putIfAbsent(ToolName.key(tool.title()), tool));
        return tools;
    }

    private Optional<CatalogEdition> edition(Proposal proposal) {
        return session.editions().find(proposal.edition()).or(() -> session.proposals()
                .edition(proposal.edition()));
    }

    private void note(CatalogEvent event) {
        String id = event.skill();
        if (id == null) {
            return;
        }
        if (event.step() == Step.SET_ASIDE) {
            aside.put(id, new Aside(event.author(), event.moment(), event.text()));
        } else if (event.step() == Step.BROUGHT_BACK) {
            aside.remove(id);
        } else if (event.step() == Step.TOOL_NAMED) {
            listed.put(ToolName.key(id), id);
        }
    }

    Outlook read() {
        List<Trend> all = new ArrayList<>();
        List<EditionPair> pairs = new ArrayList<>();
        Set<String> classes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> left = new ArrayList<>();
        Map<String, List<CrosswalkEntry>> jobs = jobs();
        for (EditionPair pair : EditionPair.newest(session.frameworks().all())) {
            MovementReading reading = new MovementReading(session.frameworks(), pair);
            jobs.forEach(reading::add);
            Movement movement = reading.read();
            pairs.add(pair);
            classes.addAll(movement.compared());
            left.addAll(movement.left());
            all.addAll(moved(movement));
        }
        all.addAll(named());
        if (listed.size() >= EvidenceLog.MOST_TOOLS) {
            left.add("Lists of who is supplied with what named " + EvidenceLog.MOST_TOOLS
                    + " tools or more that the catalog has not: the first " + EvidenceLog.MOST_TOOLS
                    + " are told here, the others only where their lists came in.");
        }
        all.sort(ORDER);
        Set<String> told = new HashSet<>();
        all.removeIf(trend -> !told.add(trend.id()));
        return new Outlook(
                all.stream().filter(t -> t.aside() == null).toList(),
                all.stream().filter(t -> t.aside() != null).toList(),
                pairs,
                List.copyOf(classes),
                left);
    }

    /** By the titles of the field's job classes, the occupations that were confirmed for them. */
    private Map<String, List<CrosswalkEntry>> jobs() {
        Set<String> ours = new HashSet<>(session.analyses().classes(field.id()));
        field.edition()
                .catalog()
                .positions()
                .forEach(p -> ours.add(Classification.titled(p.title()).id()));
        Map<String, List<CrosswalkEntry>> matched = new HashMap<>();
        for (Match match : Matches.confirmed(session, Subject.Kind.JOB_CLASS)) {
            String id = match.entry().subject().id();
            if (ours.contains(id)) {
                matched.computeIfAbsent(id, i -> new ArrayList<>()).add(match.entry());
            }
        }
        Map<String, List<CrosswalkEntry>> jobs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        session.organization()
                .classifications(matched.keySet())
                .forEach(each -> jobs.put(each.title(), matched.getOrDefault(each.id(), List.of())));
        return jobs;
    }

    private List<Trend> moved(Movement movement) {
        Set<String> keys = new HashSet<>(movement.before().keySet());
        keys.addAll(movement.after().keySet());
        List<Trend> trends = new ArrayList<>();
        for (String key : keys) {
            TrendKind kind = movement.kind(key);
            if (kind != null && isNews(kind, tools.get(key))) {
                trends.add(moved(movement, key, kind));
            }
        }
        return trends;
    }

    /** What is new or hot is news where the catalog does not use it, what is gone where it does. */
    private static boolean isNews(TrendKind kind, @Nullable Tool tool) {
        boolean used = tool != null && tool.status() == ToolStatus.CURRENT;
        return switch (kind) {
            case APPEARED, SPREAD, NAMED -> tool == null;
            case HOT -> !used;
            case VANISHED, NARROWED -> used;
        };
    }

    private Trend moved(Movement movement, String key, TrendKind kind) {
        boolean gone = kind.isLeaving();
        Technology technology = Objects.requireNonNull((gone ? movement.before() : movement.after()).get(key));
        String label = (gone ? movement.pair().before() : movement.pair().after()).id();
        String before = movement.pair().before().details().edition();
        String after = movement.pair().after().details().edition();
        String reason =
                switch (kind) {
                    case APPEARED -> "Edition " + after + " names it, " + before + " did not.";
                    case HOT -> "Edition " + after + " calls it hot, " + before + " did not.";
                    case VANISHED -> "Edition " + before + " named it, " + after + " does not.";
                    case SPREAD ->
                        "Edition " + after + " names it for these occupations, " + before + " only for others.";
                    case NARROWED ->
                        "Edition " + before + " named it for these occupations, " + after + " only for others.";
                    case NAMED -> "";
                };
        return trend(
                key,
                kind,
                technology.title(),
                technology.hot() && !gone,
                technology.demanded() && !gone,
                technology.classes().stream()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                label,
                technology.number(),
                reason);
    }

    private List<Trend> named() {
        Map<String, String> names = named.told(session, field.id());
        List<Trend> trends = new ArrayList<>();
        names.forEach((key, name) -> {
            if (!elsewhere.contains(key)) {
                trends.add(named(
                        key,
                        name,
                        "Five people or more named it when they rated how a duty is done; no catalog has it."));
            }
        });
        listed.forEach((key, id) -> {
            if (!elsewhere.contains(key) && !names.containsKey(key)) {
                trends.add(named(
                        key, words(id), "A list of who is supplied with which tool names it; no catalog has it."));
            }
        });
        return trends;
    }

    private Trend named(String key, String title, String reason) {
        return trend(key, TrendKind.NAMED, title, false, false, List.of(), null, 0, reason);
    }

    private static String words(String id) {
        String spaced = id.replace('-', ' ').strip();
        return spaced.isEmpty() ? id : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private Trend trend(
            String key,
            TrendKind kind,
            String title,
            boolean hot,
            boolean demanded,
            List<String> classes,
            @Nullable String framework,
            int item,
            String reason) {
        String id = ToolName.id(kind, key);
        Tool tool = tools.get(key);
        return new Trend(
                id,
                kind,
                title,
                hot,
                demanded,
                classes,
                framework,
                item,
                tool == null ? null : tool.id(),
                tool == null ? near(key) : List.of(),
                waiting(key, kind),
                reason,
                aside.get(id));
    }

    private List<String> near(String key) {
        return tools.entrySet().stream()
                .filter(e -> ToolName.alike(key, e.getKey()))
                .map(e -> e.getValue().title())
                .toList();
    }

    private @Nullable String waiting(String key, TrendKind kind) {
        for (Map.Entry<String, Catalog> each : proposed.entrySet()) {
            Tool there = tools(each.getValue()).get(key);
            if (there != null && !isNews(kind, there)) {
                return each.getKey();
            }
        }
        return null;
    }
}
