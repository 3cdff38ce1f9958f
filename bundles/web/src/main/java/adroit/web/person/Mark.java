package adroit.web.person;

import adroit.contest.Talk;
import adroit.web.comments.CommentWords;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a result because of what was said of it.
 *
 * @param words how a contest of the result stands; empty where nobody contested it
 * @param href where it is talked about
 * @param begins whether this visitor may begin to talk about it
 */
public record Mark(String words, String href, boolean begins) {
    /** Nothing was said, and nothing can be. */
    public static final Mark NONE = new Mark("", "", false);

    static Mark of(@Nullable Talk talk, String person, boolean begins, String subject) {
        if (talk != null) {
            return new Mark(CommentWords.standing(talk), "/comments/" + person + "#" + talk.id(), begins);
        }
        return begins ? new Mark("", "/comments/" + person + "?subject=" + subject, true) : NONE;
    }
}
