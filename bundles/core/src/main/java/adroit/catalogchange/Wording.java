package adroit.catalogchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A run of words that two texts share, or that only one of them has. */
public record Wording(Kind kind, String text) {
    /** Above this many pairs of words, a text counts as written anew. */
    private static final int MOST_PAIRS = 1_000_000;

    /** Whether the words stay. */
    public enum Kind {
        SAME,
        GONE,
        NEW;

        /** The name in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words of both texts, in an order in which both can be read. */
    public static List<Wording> between(String from, String to) {
        List<String> one = words(from);
        List<String> other = words(to);
        if ((long) one.size() * other.size() > MOST_PAIRS) {
            return joined(List.of(new Wording(Kind.GONE, from), new Wording(Kind.NEW, to)));
        }
        int[][] common = common(one, other);
        List<Wording> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                runs.add(new Wording(Kind.SAME, one.get(i++)));
                j++;
            } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                runs.add(new Wording(Kind.GONE, one.get(i++)));
            } else {
                runs.add(new Wording(Kind.NEW, other.get(j++)));
            }
        }
        return joined(runs);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static int[][] common(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static List<Wording> joined(List<Wording> runs) {
        List<Wording> joined = new ArrayList<>();
        for (Wording run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind == run.kind) {
                joined.set(last, new Wording(run.kind, joined.get(last).text + " " + run.text));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
