package adroit.launcher.measure;

import adroit.exchange.problem.Likeness;
import adroit.exchange.table.Header;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Understands {@code A,B} and {@code A:C}. */
record ColumnChoice(Header header) {

    /** The numbers of the columns, each once, in the order of the words; all where there are no words. */
    List<Integer> of(List<String> words) {
        Set<Integer> chosen = new LinkedHashSet<>();
        if (words.isEmpty()) {
            for (int i = 0; i < header.width(); i++) {
                chosen.add(i);
            }
        }
        for (String word : words) {
            int colon = word.indexOf(':');
            if (header.find(word).isEmpty() && colon > 0) {
                addRange(word, one(word.substring(0, colon)), one(word.substring(colon + 1)), chosen);
            } else {
                chosen.add(one(word));
            }
        }
        return new ArrayList<>(chosen);
    }

    private static void addRange(String word, int from, int to, Set<Integer> chosen) {
        if (from > to) {
            throw Refusal.of(
                    "columns", "In " + word + " the first column stands behind the second.", "Turn them round.");
        }
        for (int i = from; i <= to; i++) {
            chosen.add(i);
        }
    }

    int one(String name) {
        return header.find(name)
                .orElseThrow(() -> Refusal.of(
                        "columns",
                        "There is no column \"" + name + "\"; the file has " + header.listed() + ".",
                        Likeness.didYouMean(name, header.names())));
    }
}
