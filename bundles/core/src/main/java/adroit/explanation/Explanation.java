package adroit.explanation;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.WorkProcess;
import adroit.gap.CredentialStanding;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.scoring.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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

    /** What a reason with that code says whatever its values are, which are left out; an unknown code is shown as it is. */
    public String pattern(String code) {
        String template = Sentences.REASONS.get(code);
        if (template == null && catalog != null) {
            template = catalog.reasons().get(code);
        }
        return template == null ? code : VALUE.matcher(template).replaceAll("…");
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

    /** What a gap is called on screen: its type, or for a license, a vacant position and the like what is to be done about it. */
    public static String title(Gap gap) {
        return switch (gap.reason().code()) {
            case "credential.expired" -> "Credential to renew";
            case "credential.not-recorded", "credential.to-earn" -> "Credential to record or earn";
            case "position.vacant",
                    "position.vacant-blocks",
                    "position.vacant-undated",
                    "position.vacant-undated-blocks" -> "Position to fill";
            default -> title(gap.type());
        };
    }

    /** How a credential stands, in words. */
    public static String title(CredentialStanding standing) {
        return switch (standing) {
            case HELD -> "Held";
            case EXPIRING -> "Expiring";
            case EXPIRED -> "Expired";
            case NOT_RECORDED -> "Not recorded";
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
            case "credential" -> credential(value);
            case "renewal" -> ofCredential(value, Credential::renewal);
            case "issuer" -> ofCredential(value, Credential::issuer);
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

    /** The title of a credential, or its id where the catalog has none. */
    public String credential(String id) {
        return ofCredential(id, Credential::title);
    }

    private String ofCredential(String id, Function<Credential, String> fact) {
        return catalog == null ? id : catalog.credential(id).map(fact).orElse(id);
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
