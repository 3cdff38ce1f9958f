package adroit.web.frameworks;

import adroit.assessment.NoSuchSubject;
import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkDesk;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.FrameworkReport;
import adroit.exchange.framework.KeptProblems;
import adroit.exchange.framework.NothingTaken;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.ChangeType;
import adroit.framework.DiffQuery;
import adroit.framework.EditionDiff;
import adroit.framework.FrameworkEditions;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemInPlace;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import adroit.web.upload.Upload;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The reference frameworks, one of them, and one of its items. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/frameworks/*")
public final class FrameworksServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final int TOLD = 100;
    private static final int MOST_COLUMNS = 100;
    private static final String REJECTED = "rejected";
    private static final String GONE =
            "There is no such list of what is wrong any more: they are kept for a week, and go earlier where they grow too large. Send the file once more, and only look at it.";

    private final transient FrameworkDesk desk;
    private final transient Frameworks frameworks;

    @Activate
    public FrameworksServlet(@Reference Installation installation, @Reference FrameworkDesk desk) {
        super(installation);
        this.desk = desk;
        this.frameworks = desk.frameworks();
    }

    @Override
    protected Answer answer(Visit visit) {
        String[] path = visit.rest().split("/", -1);
        if (visit.rest().isEmpty()) {
            return new Answer.Shown(list(visit, FrameworksPage.Outcome.NONE));
        }
        if (path.length == 2 && path[0].equals(REJECTED)) {
            return rejected(visit, path[1]);
        }
        ReferenceFramework framework =
                frameworks.find(visit.actor(), path[0]).orElseThrow(() -> new NoSuchSubject("framework"));
        if (path.length == 1) {
            return new Answer.Shown(new StaticTemplates().frameworksFramework(page(visit, framework)));
        }
        if (path.length == 3 && path[1].equals("since")) {
            return new Answer.Shown(changes(visit, framework, path[2]));
        }
        if (path.length != 3 || !path[1].equals("items") || !path[2].matches("[1-9]\\d{0,8}")) {
            throw new NoSuchSubject("item of a framework");
        }
        ItemInPlace place = frameworks
                .item(visit.actor(), framework, Integer.parseInt(path[2]))
                .orElseThrow(() -> new NoSuchSubject("framework"));
        return new Answer.Shown(new StaticTemplates().frameworksItem(item(visit, framework, place)));
    }

    /** Everything that was wrong with the rows of files that were sent, as CSV. */
    private Answer rejected(Visit visit, String list) {
        try {
            Optional<KeptProblems> kept = desk.problems(visit.actor(), list);
            if (kept.isEmpty()) {
                return new Answer.Shown(list(visit, new FrameworksPage.Outcome(GONE, false)), 404);
            }
            return new Answer.Written(response -> {
                try (KeptProblems problems = kept.get()) {
                    response.setContentType("text/csv; charset=utf-8");
                    response.setHeader("Content-Disposition", "attachment; filename=\"rejected.csv\"");
                    problems.csv(response.getOutputStream());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the list of what was wrong cannot be read", e);
        }
    }

    private JteModel changes(Visit visit, ReferenceFramework after, String since) {
        ReferenceFramework before =
                frameworks.find(visit.actor(), since).orElseThrow(() -> new NoSuchSubject("framework"));
        DiffQuery query = new DiffQuery(
                ItemKind.of(visit.field("kind")).orElse(null),
                ChangeType.of(visit.field("change")).orElse(null),
                after(visit),
                PAGE + 1);
        try {
            EditionDiff diff = frameworks.editions().diff(visit.actor(), before, after);
            return new StaticTemplates()
                    .frameworksChanges(ComparisonWords.page(
                            visit.frame(after.details().title(), Section.FRAMEWORKS),
                            diff,
                            query,
                            frameworks.editions().differences(visit.actor(), diff, query),
                            PAGE));
        } catch (FrameworkEditions.NotComparable e) {
            throw new NoSuchSubject("framework");
        }
    }

    private static int after(Visit visit) {
        String after = visit.field("after");
        return after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
    }

    private JteModel list(Visit visit, FrameworksPage.Outcome outcome) {
        return list(visit, outcome, FrameworksPage.Sent.NOTHING);
    }

    private JteModel list(Visit visit, FrameworksPage.Outcome outcome, FrameworksPage.Sent sent) {
        return new StaticTemplates()
                .frameworksFrameworks(new FrameworksPage(
                        visit.frame("Reference frameworks", Section.FRAMEWORKS),
                        frameworks.all(visit.actor()).stream()
                                .map(FrameworkWords::line)
                                .toList(),
                        Policy.permits(visit.actor(), Act.IMPORT_FRAMEWORK, Scope.CITY),
                        Arrays.stream(FrameworkFormat.values())
                                .map(f -> new Choice(f.key(), f.title(), f.key().equals(sent.format())))
                                .toList(),
                        outcome,
                        sent));
    }

    private FrameworkPage page(Visit visit, ReferenceFramework framework) {
        Optional<ItemKind> kind = ItemKind.of(visit.field("kind"));
        Optional<ItemStatus> status = ItemStatus.of(visit.field("status"));
        String words = visit.field("q");
        List<ItemHead> found = frameworks.items(
                visit.actor(),
                framework,
                new ItemQuery(
                        kind.orElse(null),
                        status.orElse(null),
                        words.isEmpty() ? null : words,
                        null,
                        after(visit),
                        PAGE + 1));
        List<ItemHead> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new FrameworkPage(
                visit.frame(framework.details().title(), Section.FRAMEWORKS),
                FrameworkWords.href(framework),
                framework.details().title() + ", edition " + framework.details().edition(),
                Counts.of(framework.size(), "item", "items") + " with "
                        + Counts.of(framework.relations(), "relation", "relations") + ", as they were published.",
                FrameworkWords.facts(framework),
                ComparisonWords.editions(framework, frameworks.editions().others(visit.actor(), framework)),
                words,
                kinds(framework, kind),
                statuses(status),
                shown.stream().map(h -> FrameworkWords.item(framework, h)).toList(),
                found.size() > PAGE ? next(framework, visit, shown.get(PAGE - 1)) : "",
                framework.files().stream().map(FrameworkWords::file).toList());
    }

    private static String next(ReferenceFramework framework, Visit visit, ItemHead last) {
        return FrameworkWords.href(framework) + "?q=" + encoded(visit.field("q")) + "&kind="
                + encoded(visit.field("kind")) + "&status=" + encoded(visit.field("status")) + "&after="
                + last.number();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Choice> kinds(ReferenceFramework framework, Optional<ItemKind> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "All " + Counts.of(framework.size()), chosen.isEmpty()));
        framework
                .items()
                .forEach((kind, count) -> choices.add(new Choice(
                        kind.key(), kind.plural() + " (" + Counts.of(count) + ")", chosen.equals(Optional.of(kind)))));
        return choices;
    }

    private static List<Choice> statuses(Optional<ItemStatus> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "Any", chosen.isEmpty()));
        for (ItemStatus status : ItemStatus.values()) {
            choices.add(new Choice(status.key(), status.title(), chosen.equals(Optional.of(status))));
        }
        return choices;
    }

    private FrameworkItemPage item(Visit visit, ReferenceFramework framework, ItemInPlace place) {
        return new FrameworkItemPage(
                visit.frame(place.item().title(), Section.FRAMEWORKS),
                FrameworkWords.href(framework),
                framework.details().title() + " " + framework.details().edition(),
                place.item().title(),
                place.item().kind().title(),
                place.item().status() == ItemStatus.ACTIVE
                        ? ""
                        : place.item().status().title(),
                Objects.requireNonNullElse(place.item().text(), ""),
                String.join(", ", place.item().otherTitles()),
                FrameworkWords.facts(place),
                ComparisonWords.elsewhere(frameworks.editions().elsewhere(visit.actor(), framework, place.item())),
                FrameworkWords.groups(framework, place));
    }

    @Override
    protected Answer act(Visit visit) {
        frameworks.requireImport(visit.actor());
        if (!visit.rest().isEmpty()) {
            return refused(
                    visit,
                    415,
                    "Choose a file with the button of this page and send it from here.",
                    FormWithFile.NOTHING);
        }
        return Upload.of(
                visit, form -> received(visit, form), (status, problem, form) -> refused(visit, status, problem, form));
    }

    private Answer received(Visit visit, FormWithFile form) throws IOException {
        Optional<FrameworkFormat> format = FrameworkFormat.of(form.field("format"));
        Optional<FormWithFile.SentFile> file = form.file();
        if (format.isEmpty() || file.isEmpty() || file.get().name().isEmpty()) {
            return refused(visit, 422, "Say how the file is written, and choose it again.", form);
        }
        Optional<Map<String, String>> columns = columns(form.field("columns"));
        if (columns.isEmpty()) {
            return refused(
                    visit,
                    422,
                    "Say what columns mean one in a line, as COLUMN = FIELD, and choose the file again.",
                    form);
        }
        FrameworkChoice choice = new FrameworkChoice(
                null,
                given(form.field("edition")),
                null,
                format.get() == FrameworkFormat.TABLE ? columns.get() : Map.of(),
                !form.field("dryRun").isEmpty(),
                false,
                !form.field("brokenToo").isEmpty());
        try {
            FrameworkReport report = desk.take(
                    visit.actor(), format.get(), file.get().name(), file.get().content(), choice, () -> true);
            return new Answer.Shown(list(visit, outcome(report)));
        } catch (RefusedFile e) {
            return nothing(visit, form, choice, e, e.problems().size(), "");
        } catch (NothingTaken e) {
            return nothing(visit, form, choice, e.refused(), e.count(), e.list());
        } catch (FrameworkDesk.TooLarge e) {
            form.drain();
            return refused(visit, 413, String.valueOf(e.getMessage()), form);
        }
    }

    private Answer nothing(
            Visit visit, FormWithFile form, FrameworkChoice choice, RefusedFile refused, long all, String list) {
        FrameworksPage.Outcome outcome = new FrameworksPage.Outcome(
                "Nothing could be taken of this file.",
                false,
                "",
                List.of(),
                refused.problems().stream()
                        .limit(TOLD)
                        .map(p -> new FrameworksPage.ProblemLine(
                                p.file() + (p.line() > 0 ? ", line " + p.line() : ""), p.sentence(), p.suggestion()))
                        .toList(),
                more(all),
                rejected(list),
                choice.columns().entrySet().stream()
                        .map(c -> new FrameworksPage.ColumnLine(c.getKey() + " = " + c.getValue(), "Said so."))
                        .toList());
        return new Answer.Shown(list(visit, outcome, sent(form)), 422);
    }

    private static @Nullable String given(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped.substring(0, Math.min(60, stripped.length()));
    }

    /** One meaning in a line; empty where a line says none. */
    private static Optional<Map<String, String>> columns(String text) {
        Map<String, String> columns = new TreeMap<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            int sign = line.lastIndexOf('=');
            if (sign < 1 || columns.size() == MOST_COLUMNS) {
                return Optional.empty();
            }
            columns.put(
                    line.substring(0, sign).strip(),
                    line.substring(sign + 1).strip().toLowerCase(Locale.ROOT));
        }
        return Optional.of(columns);
    }

    private static FrameworksPage.Outcome outcome(FrameworkReport report) {
        @Nullable ReferenceFramework kept = report.framework();
        String what = report.read().details().title() + ", edition "
                + report.read().details().edition();
        String broken = String.join(" ", report.read().notes());
        String sentence = kept == null
                ? what
                        + (report.read().broken().isEmpty()
                                ? ": nothing was stored; this is what would happen."
                                : ": nothing was stored. " + broken)
                : report.before() ? what + ", was there already; nothing was added." : what + ", is kept.";
        return new FrameworksPage.Outcome(
                sentence,
                true,
                kept == null ? "" : FrameworkWords.href(kept),
                report.read().files().stream().map(FrameworkWords::file).toList(),
                report.read().problems().stream()
                        .limit(TOLD)
                        .map(p -> new FrameworksPage.ProblemLine(
                                p.file() + ", row " + p.problem().row()
                                        + (p.problem().column().isEmpty()
                                                ? ""
                                                : ", " + p.problem().column()),
                                p.problem().reason(),
                                p.problem().remedy()))
                        .toList(),
                more(report.read().problemCount()),
                rejected(report.list()),
                report.read().columns().stream()
                        .map(c -> new FrameworksPage.ColumnLine(c.word().replaceFirst("=(?=[a-z]+$)", " = "), c.why()))
                        .toList());
    }

    private static String more(long all) {
        return all <= TOLD ? "" : "These are the first " + TOLD + " of " + Counts.of(all) + ".";
    }

    private static String rejected(String list) {
        return list.isEmpty() ? "" : "/frameworks/" + REJECTED + "/" + list;
    }

    private Answer refused(Visit visit, int status, String sentence, FormWithFile form) {
        return new Answer.Shown(list(visit, new FrameworksPage.Outcome(sentence, false), sent(form)), status);
    }

    private static FrameworksPage.Sent sent(FormWithFile form) {
        return new FrameworksPage.Sent(
                form.field("format"),
                form.field("edition"),
                form.field("columns"),
                !form.field("dryRun").isEmpty(),
                !form.field("brokenToo").isEmpty());
    }
}
