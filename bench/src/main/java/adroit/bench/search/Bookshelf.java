package adroit.bench.search;

import adroit.framework.FrameworkDraft;
import adroit.framework.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A made-up framework with as many items as O*NET 24.2 has, of the same lengths: occupations with descriptions and many other titles, tasks that are sentences, names of tools. Words
 * are as frequent as in a language: the n-th occurs a share of about 1/n.
 */
final class Bookshelf {
    static final int ITEMS = 70_000;
    private static final int OCCUPATIONS = 1_100;
    private static final int TASKS = 20_000;
    private static final int WORDS = 25_000;
    private static final String[] BEGINNINGS = {"pla", "ser", "con", "tra", "mea", "dri", "ope", "ins", "rec", "for"};
    private static final String[] MIDDLES = {"ni", "vo", "ma", "te", "ro", "li", "se", "ga", "du", "pe"};
    private static final String[] ENDS = {"ng", "r", "tion", "st", "nt", "l", "ce", "ry", "x", "te"};

    private final Random random;
    private final double[] shares = new double[WORDS];

    Bookshelf(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 10);
            shares[i] = sum;
        }
    }

    static FrameworkDraft draft() {
        Bookshelf shelf = new Bookshelf(1);
        FrameworkDraft draft = new FrameworkDraft();
        for (int i = 0; i < ITEMS; i++) {
            shelf.add(draft, i);
        }
        return draft;
    }

    private void add(FrameworkDraft draft, int i) {
        if (i < OCCUPATIONS) {
            FrameworkDraft.Entry entry = draft.findOrAdd("o" + i, ItemKind.OCCUPATION, words(2 + random.nextInt(4)))
                    .code("%02d-%04d.00".formatted(11 + i % 40, i))
                    .text(words(25 + random.nextInt(20)));
            int others = random.nextInt(100);
            for (int j = 0; j < others; j++) {
                entry.alsoCalled(words(2 + random.nextInt(3)));
            }
        } else if (i < OCCUPATIONS + TASKS) {
            draft.findOrAdd("t" + i, ItemKind.TASK, words(8 + random.nextInt(16)));
        } else {
            draft.findOrAdd("g" + i, ItemKind.TECHNOLOGY, words(2 + random.nextInt(4)));
        }
    }

    /** What people ask: some words, one word, the beginning of one, one that is written wrong. */
    static List<String> questions(int number) {
        Bookshelf shelf = new Bookshelf(2);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String word = shelf.word();
            questions.add(
                    switch (i % 10) {
                        case 0, 1 -> word;
                        case 2, 3 -> word.substring(0, Math.min(4, word.length()));
                        case 4 -> word.substring(0, 3) + word.substring(4);
                        default -> word + " " + shelf.word();
                    });
        }
        return questions;
    }

    private String words(int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private String word() {
        double at = random.nextDouble() * shares[WORDS - 1];
        int found = Arrays.binarySearch(shares, at);
        return spelled(found < 0 ? -found - 1 : found);
    }

    /** The n-th word of the language; another for each n, none shorter than five letters. */
    static String spelled(int n) {
        return BEGINNINGS[n % 10]
                + MIDDLES[n / 10 % 10]
                + MIDDLES[n / 100 % 10]
                + MIDDLES[(n / 1_000 + n) % 10]
                + ENDS[n / 1_000 % 10]
                + (n < 10_000 ? "" : ENDS[n / 10_000 % 10]);
    }
}
