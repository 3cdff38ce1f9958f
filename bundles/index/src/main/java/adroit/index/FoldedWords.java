package adroit.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts text into words without case and accents. The names that signs are part of, such as C++, stay whole. */
final class FoldedWords extends Analyzer {
    private static final NormalizeCharMap SIGNS = signs();

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(SIGNS, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }

    /** The words of a text, in their order. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static NormalizeCharMap signs() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String c : List.of("c", "C")) {
            map.add(c + "++", "cplusplus");
            map.add(c + "#", "csharp");
        }
        for (String f : List.of("f", "F")) {
            map.add(f + "#", "fsharp");
        }
        for (String net : List.of(".net", ".NET", ".Net")) {
            map.add(net, " dotnet");
        }
        return map.build();
    }
}
