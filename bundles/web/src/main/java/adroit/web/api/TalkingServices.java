package adroit.web.api;

import static adroit.identity.Act.ANSWER_COMMENT;
import static adroit.identity.Act.COMMENT_ON_RESULT;
import static adroit.identity.Act.FILL_FORM;
import static adroit.identity.Act.INVITE_TO_FORM;
import static adroit.identity.Act.OPEN_ROUND;
import static adroit.identity.Act.SEE_RESULT;

import adroit.contest.Contests;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.Rounds;
import adroit.web.session.PublicAddress;
import java.util.List;

/** What people are asked with, and answer with; and the part of the table of routes that stands on it. */
record TalkingServices(Forms forms, Rounds rounds, Invitations invitations, Contests contests) {
    List<Route> routes(PublicAddress address) {
        FormsResource filled = new FormsResource(forms);
        RoundsResource opened = new RoundsResource(rounds, invitations, address);
        CommentsResource comments = new CommentsResource(contests);
        return List.of(
                new Route("GET", "/rounds", OPEN_ROUND, opened::list),
                new Route("POST", "/rounds", OPEN_ROUND, opened::open),
                new Route("GET", "/rounds/{id}", OPEN_ROUND, opened::one),
                new Route("POST", "/rounds/{id}/closes", OPEN_ROUND, opened::extend),
                new Route("POST", "/rounds/{id}/end", OPEN_ROUND, opened::end),
                new Route("GET", "/rounds/{id}/invitations", INVITE_TO_FORM, opened::invitations),
                new Route("POST", "/rounds/{id}/invitations", INVITE_TO_FORM, opened::invite),
                new Route("DELETE", "/invitations/{id}", INVITE_TO_FORM, opened::revoke),
                new Route("GET", "/forms", FILL_FORM, filled::list),
                new Route("GET", "/forms/{id}", FILL_FORM, filled::one),
                new Route("PUT", "/forms/{id}/answers/{question}", FILL_FORM, filled::answer),
                new Route("POST", "/forms/{id}/answers/{question}/corrections", FILL_FORM, filled::correct),
                new Route("POST", "/forms/{id}/submit", FILL_FORM, filled::submit),
                new Route("POST", "/forms/{id}/withdraw", FILL_FORM, filled::withdraw),
                new Route("GET", "/comments/waiting", ANSWER_COMMENT, comments::waiting),
                new Route("POST", "/comments", COMMENT_ON_RESULT, comments::begin),
                new Route("POST", "/comments/{id}/answers", ANSWER_COMMENT, comments::answer),
                new Route("GET", "/people/{id}/comments", SEE_RESULT, comments::list));
    }
}
