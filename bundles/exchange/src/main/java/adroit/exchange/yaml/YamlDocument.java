package adroit.exchange.yaml;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** One YAML file, refused while it is read where it is too large, too deep, or more than plain data. */
public final class YamlDocument {

    /** The most bytes of a file: a catalog of tens of thousands of skills. */
    public static final int LARGEST = 32 << 20;

    private YamlDocument() {}

    /**
     * The root of the document.
     *
     * @param findings of the file, to which what is found later is added
     * @throws RefusedFile when the bytes are no YAML document of plain data
     */
    public static Element root(byte[] content, Findings findings) {
        String text = text(content, findings.file());
        try {
            YamlGuard guarded = new YamlGuard(new ParserImpl(new StreamReader(text), options()), findings);
            Node node = new Composer(guarded, new OnlyNothing(), options()).getSingleNode();
            findings.throwIfAny();
            if (node == null) {
                throw refusal(findings.file(), null, "empty", "The file says nothing.", "Write its content.");
            }
            return new Element(node, findings);
        } catch (RefusedFile e) {
            throw e;
        } catch (RuntimeException e) {
            RefusedFile refusal = refusal(findings.file(), text, e);
            refusal.problems().forEach(findings::add);
            findings.throwIfAny();
            throw refusal;
        }
    }

    private static RefusedFile refusal(String file, String text, RuntimeException e) {
        if (e instanceof MarkedYAMLException marked) {
            return syntax(file, marked);
        }
        return e instanceof ReaderException unreadable
                ? unprintable(file, text, unreadable)
                : refusal(file, null, "yaml", "The file is not valid YAML.", "Check it with a YAML editor.");
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST + 1);
        options.setNestingDepthLimit(2 * YamlGuard.DEEPEST);
        return options;
    }

    private static String text(byte[] content, String file) {
        if (content.length > LARGEST) {
            throw tooLarge(file);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.length() > 0 && text.charAt(0) == '\uFEFF'
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw refusal(file, null, "encoding", "The file is not text in UTF-8.", "Save it as UTF-8.");
        }
    }

    /** What is said of a file that has more bytes, also where nothing of it was read. */
    public static RefusedFile tooLarge(String file) {
        return refusal(
                file,
                null,
                "too-large",
                "The file is larger than " + (LARGEST >> 20)
                        + " MB, the most that is taken; nothing of it was looked at.",
                "Shorten it.");
    }

    private static RefusedFile syntax(String file, MarkedYAMLException e) {
        String said = e.getProblem() == null ? "" : ": " + e.getProblem().replaceAll("\\s+", " ");
        return refusal(file, e.getProblemMark(), "yaml", "The file is not valid YAML here" + said + ".", advice(said));
    }

    private static String advice(String said) {
        if (said.contains("TAB")) {
            return "Indent with blanks, not with tabs.";
        }
        return said.contains("mapping values are not allowed")
                ? "A text that contains \": \" needs quotation marks; or the indentation is wrong."
                : "Check the indentation and the quotation marks here and on the line before.";
    }

    private static RefusedFile unprintable(String file, String text, ReaderException e) {
        int line = 1
                + (int) text.codePoints()
                        .limit(Math.max(0, e.getPosition()))
                        .filter(c -> c == '\n')
                        .count();
        return new RefusedFile(new Problem(
                file,
                line,
                0,
                "",
                "yaml",
                "This line holds a character that no text has.",
                "Delete it, or save the file as UTF-8."));
    }

    static RefusedFile refusal(String file, @Nullable Mark mark, String rule, String sentence, String suggestion) {
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        return new RefusedFile(new Problem(file, line, column, "", rule, sentence, suggestion));
    }

    /** Tells apart only what is written as nothing: whoever asks for a number or a day reads its text. */
    private static final class OnlyNothing extends Resolver {
        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            if (kind != NodeId.scalar) {
                return super.resolve(kind, value, implicit);
            }
            return implicit && NOTHING.contains(value) ? Tag.NULL : Tag.STR;
        }
    }
}
