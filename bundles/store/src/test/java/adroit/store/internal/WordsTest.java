package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsAreLowerCaseWithoutAccents() {
        assertThat(Words.of("Dóra O'ÖLANDER-Fir", null, " 42b ")).containsExactly("42b", "dora", "fir", "o", "olander");
    }

    @Test
    void scriptsWithoutCaseStayAsTheyAre() {
        assertThat(Words.of("王 小明", "Ελένη")).containsExactly("ελενη", "小明", "王");
    }

    @Test
    void aTextWithoutLettersHasNoWords() {
        assertThat(Words.of("--- % \0 '", "")).isEmpty();
    }

    @Test
    void aSearchLeavesOutWhatAnotherWordSaysMoreExactly() {
        assertThat(Words.sought("plan planner al")).containsExactly("al", "planner");
    }

    @Test
    void longWordsAreCutWithoutTearingACharacter() {
        String emojiLetters = "𝒜".repeat(50);
        assertThat(Words.of("x".repeat(99)).iterator().next()).hasSize(60);
        Words.of("x" + "\uD835\uDC9C".repeat(40))
                .forEach(word -> assertThat(Character.isHighSurrogate(word.charAt(word.length() - 1)))
                        .isFalse());
        assertThat(Words.of(emojiLetters)).isNotEmpty();
    }
}
