package adroit.exchange.yaml;

import adroit.exchange.problem.Problem;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Looks at each event of a document on its way to whoever builds of it, and finds what plain data has no need of; what is too much ends the reading there. */
final class YamlGuard implements Parser {

    static final int DEEPEST = 20;
    private static final int MOST_VALUES = 1_000_000;
    private static final Set<String> PLAIN = Set.of("str", "int", "float", "bool", "null", "map", "seq", "timestamp");
    private static final String STANDARD = "tag:yaml.org,2002:";

    /** The type of a text follows from itself. */
    private static final ImplicitTuple BY_ITSELF = new ImplicitTuple(true, true);

    private final Parser parser;
    private final Findings findings;
    private @Nullable Event next;
    private int depth;
    private int documents;
    private int values;

    YamlGuard(Parser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        Event event = peekEvent();
        return event != null && event.is(choice);
    }

    @Override
    public @Nullable Event peekEvent() {
        if (next == null && parser.peekEvent() != null) {
            Event event = parser.getEvent();
            look(event);
            next = plain(event);
        }
        return next;
    }

    @Override
    public @Nullable Event getEvent() {
        Event event = peekEvent();
        next = null;
        return event;
    }

    /** The event without what was refused in it, so that whoever builds goes on to the end and all the rest is found. */
    private static Event plain(Event event) {
        Mark from = event.getStartMark();
        Mark to = event.getEndMark();
        if (event instanceof AliasEvent) {
            return new ScalarEvent(null, null, BY_ITSELF, "", from, to, DumperOptions.ScalarStyle.PLAIN);
        }
        if (event instanceof ScalarEvent scalar && isRefused(scalar.getTag())) {
            return new ScalarEvent(null, null, BY_ITSELF, scalar.getValue(), from, to, scalar.getScalarStyle());
        }
        if (event instanceof MappingStartEvent map && isRefused(map.getTag())) {
            return new MappingStartEvent(null, null, true, from, to, map.getFlowStyle());
        }
        return event instanceof SequenceStartEvent list && isRefused(list.getTag())
                ? new SequenceStartEvent(null, null, true, from, to, list.getFlowStyle())
                : event;
    }

    private void look(Event event) {
        values++;
        if (values > MOST_VALUES) {
            stop(event, "too-large", "The file holds more than " + MOST_VALUES + " values.", "Shorten it.");
        } else if (event instanceof AliasEvent) {
            add(
                    event,
                    "alias",
                    "This repeats another part of the file with an asterisk, which is not taken here.",
                    "Write it out.");
        } else if (event instanceof CollectionStartEvent start) {
            open(start);
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar, scalar.getTag());
            refuseControls(scalar);
        } else if (event instanceof DocumentStartEvent) {
            open(event);
        }
    }

    private void open(CollectionStartEvent start) {
        refuseTag(start, start.getTag());
        depth++;
        if (depth > DEEPEST) {
            stop(
                    start,
                    "too-deep",
                    "Lists and maps stand more than " + DEEPEST + " deep in each other here.",
                    "Check the brackets and the indentation.");
        }
    }

    private void open(Event document) {
        documents++;
        if (documents > 1) {
            stop(
                    document,
                    "documents",
                    "A second document begins here, after \"---\".",
                    "Put it into a file of its own.");
        }
    }

    private void refuseTag(Event event, @Nullable String tag) {
        if (isRefused(tag)) {
            add(event, "tag", "A type is given here with an exclamation mark, which is not taken.", "Delete it.");
        }
    }

    private static boolean isRefused(@Nullable String tag) {
        return tag != null
                && !tag.equals("!")
                && !(tag.startsWith(STANDARD) && PLAIN.contains(tag.substring(STANDARD.length())));
    }

    /** A text that steers a terminal, or turns the direction of what stands after it, is no text. */
    private void refuseControls(ScalarEvent scalar) {
        String text = scalar.getValue();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (steers(character)) {
                add(
                        scalar,
                        "control-character",
                        String.format(
                                Locale.ROOT,
                                "This text holds U+%04X, which steers terminals and pages and shows nothing.",
                                (int) character),
                        "Delete it.");
                return;
            }
        }
    }

    private static boolean steers(char character) {
        boolean control =
                Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        boolean embeds = character >= 0x202A && character <= 0x202E;
        boolean isolates = character >= 0x2066 && character <= 0x2069;
        return control || embeds || isolates;
    }

    private void stop(Event event, String rule, String sentence, String suggestion) {
        add(event, rule, sentence, suggestion);
        findings.throwIfAny();
    }

    private void add(Event event, String rule, String sentence, String suggestion) {
        var mark = event.getStartMark();
        findings.add(
                new Problem(findings.file(), mark.getLine() + 1, mark.getColumn() + 1, "", rule, sentence, suggestion));
    }
}
