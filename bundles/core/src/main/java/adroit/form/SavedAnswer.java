package adroit.form;

import java.time.Instant;

/**
 * An answer of a draft, as it is on disk.
 *
 * @param question id of the question
 * @param revision 1 for the first answer to the question; grows with every change
 */
public record SavedAnswer(String question, long revision, Answer answer, Instant saved) {}
