package adroit.web.comments;

import adroit.contest.Remark;
import adroit.contest.Talk;
import adroit.web.layout.Days;

/** Comments and their standing in words: the same wherever a result is shown. */
public final class CommentWords {
    private CommentWords() {}

    /** How a talk stands. */
    public static String standing(Talk talk) {
        return switch (talk.standing()) {
            case COMMENTED -> talk.answered() ? "Comment, answered" : "Comment";
            case CONTESTED -> "Contested, not answered yet";
            case UPHELD -> "Contested; answered: the result stands";
            case EVIDENCE_ASKED -> "Contested; answered: new evidence asked for";
            case NOTED -> "Contested; answered: noted";
        };
    }

    /** What follows from a remark that was just sent. */
    static String sent(Remark.Kind kind) {
        return switch (kind) {
            case CONTEST -> "Sent. Your supervisor or HR answers; until then the result stands, marked as contested.";
            case COMMENT -> "Sent. Your comment stands beside the result.";
            case UPHELD, EVIDENCE_ASKED, NOTED -> "Your answer is sent; the person finds it here.";
        };
    }

    static CommentsPage.Entry entry(Remark remark, boolean own) {
        String what =
                switch (remark.kind()) {
                    case COMMENT -> "Comment";
                    case CONTEST -> "Contests the result";
                    case UPHELD -> "The result stands";
                    case EVIDENCE_ASKED -> "New evidence asked for";
                    case NOTED -> "Noted";
                };
        return new CommentsPage.Entry(what, who(remark.writer(), own), Days.of(remark.at()), remark.text());
    }

    private static String who(Remark.Writer writer, boolean own) {
        return switch (writer) {
            case PERSON -> own ? "you" : "the person";
            case SUPERVISOR -> "a supervisor";
            case DEPARTMENT_LEAD -> "the department’s lead";
            case HR -> "HR";
        };
    }
}
