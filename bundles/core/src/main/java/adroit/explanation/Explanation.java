package adroit.explanation;

import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.WorkProcess;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.scoring.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says reasons and gaps in plain words, with the titles of the catalog edition that they were made with.
 *
 * @param catalog null where a result has none, as without a signed job analysis
 */
public record Explanation(@Nullable Catalog catalog) {
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private static final Map<String, String> CHANNELS = Map.of(
            "self", "self-rating",
            "supervisor", "supervisor",
            "peer", "colleagues",
            "assessor", "assessor",
            "test", "test",
            "work-sample", "work samples",
            "credential", "credential");

    /** A reason as a sentence; an unknown code is shown as it is, with its values. */
    public String sentence(Reason reason) {
        String template = Sentences.REASONS.get(reason.code());
        if (template == null && catalog != null) {
            template = catalog.reasons().get(reason.code());
        }
        return template == null ? unknown(reason) : capitalized(fill(template, reason));
    }

    /** What would close the gap. */
    public String remedy(Gap gap) {
        String template = Sentences.REMEDIES.get(gap.reason().code());
        return template == null ? "" : capitalized(fill(template, gap.reason()));
    }

    /** What the type of a gap is called on screen. */
    public static String title(GapType type) {
        return switch (type) {
            case CAPABILITY -> "Tool or service not supplied";
            case PROCESS -> "Process to fix";
            case TALENT -> "Skill to build";
        };
    }

    /** A channel in words. */
    public static String channel(String key) {
        return CHANNELS.getOrDefault(key, key);
    }

    private static String unknown(Reason reason) {
        return reason.values().isEmpty() ? reason.code() : reason.code() + " " + reason.values();
    }

    private String fill(String template, Reason reason) {
        Matcher matcher = VALUE.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = reason.values().getOrDefault(matcher.group(1), "");
            matcher.appendReplacement(filled, Matcher.quoteReplacement(shown(value, matcher.group(2), reason)));
        }
        return matcher.appendTail(filled).toString();
    }

    private String shown(String value, @Nullable String how, Reason reason) {
        if (how == null) {
            return value;
        }
        return switch (how) {
            case "channel" -> channel(value);
            case "skill" -> skill(value);
            case "tools" -> Arrays.stream(value.split(",", -1)).map(this::tool).collect(Collectors.joining(", "));
            case "process" -> process(value);
            case "step" -> step(reason.values().getOrDefault("process", ""), value);
            default -> value;
        };
    }

    /** The title of a skill, or its id where the catalog has none. */
    public String skill(String id) {
        return catalog == null ? id : catalog.skill(id).map(Skill::title).orElse(id);
    }

    /** The title of a tool, or its id where the catalog has none. */
    public String tool(String id) {
        return catalog == null ? id : catalog.tool(id).map(Tool::title).orElse(id);
    }

    private String process(String id) {
        return catalog == null
                ? id
                : catalog.process(id).map(WorkProcess::title).orElse(id);
    }

    private String step(String process, String id) {
        return catalog == null
                ? id
                : catalog.process(process)
                        .flatMap(p -> p.steps().stream()
                                .filter(s -> s.id().equals(id))
                                .findFirst())
                        .map(ProcessStep::title)
                        .orElse(id);
    }

    private static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
