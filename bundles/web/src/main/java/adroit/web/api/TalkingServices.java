package adroit.web.api;

import static adroit.identity.Act.ANALYZE_JOBS;
import static adroit.identity.Act.ANSWER_COMMENT;
import static adroit.identity.Act.ASSESS;
import static adroit.identity.Act.COMMENT_ON_RESULT;
import static adroit.identity.Act.FILL_FORM;
import static adroit.identity.Act.INVITE_TO_FORM;
import static adroit.identity.Act.INVITE_TO_RESULT;
import static adroit.identity.Act.OPEN_ROUND;
import static adroit.identity.Act.SEE_EVIDENCE;
import static adroit.identity.Act.SEE_OVERVIEW;
import static adroit.identity.Act.SEE_RELEASED;
import static adroit.identity.Act.SEE_RESULT;

import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.basis.Basis;
import adroit.charter.Charter;
import adroit.contest.Contests;
import adroit.dexterity.Dexterity;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.Rounds;
import adroit.jobanalysis.OpenAnalyses;
import adroit.knowledge.Knowledge;
import adroit.organization.People;
import adroit.selfview.SelfViews;
import adroit.slip.Slips;
import adroit.web.session.PublicAddress;
import java.util.List;

/** What people are asked with, and answer with; and the part of the table of routes that stands on it. */
record TalkingServices(
        Forms forms,
        Rounds rounds,
        Invitations invitations,
        Contests contests,
        Slips slips,
        SelfViews selfViews,
        Basis basis,
        Dexterity dexterity,
        Knowledge knowledge) {
    List<Route> routes(
            PublicAddress address, Charter charter, OpenAnalyses analyses, People people, Assessments assessments) {
        SlipsResource slip = new SlipsResource(slips, analyses, people, address);
        SelfRatingsResource seen = new SelfRatingsResource(selfViews, people);
        FormsResource filled = new FormsResource(forms, charter);
        RoundsResource opened = new RoundsResource(rounds, invitations, assessments, address);
        CommentsResource comments = new CommentsResource(contests);
        DexterityResource dexterous = new DexterityResource(dexterity);
        KnowledgeResource tested = new KnowledgeResource(knowledge);
        return List.of(
                new Route("GET", "/rounds", OPEN_ROUND, found(opened::list)),
                new Route("POST", "/rounds", OPEN_ROUND, found(opened::open)),
                new Route("GET", "/rounds/{id}", OPEN_ROUND, found(opened::one)),
                new Route("POST", "/rounds/{id}/closes", OPEN_ROUND, found(opened::extend)),
                new Route("POST", "/rounds/{id}/end", OPEN_ROUND, found(opened::end)),
                new Route("POST", "/rounds/{id}/assessments", ASSESS, found(opened::assess)),
                new Route("GET", "/rounds/{id}/invitations", INVITE_TO_FORM, found(opened::invitations)),
                new Route("POST", "/rounds/{id}/invitations", INVITE_TO_FORM, found(opened::invite)),
                new Route("DELETE", "/invitations/{id}", INVITE_TO_FORM, found(opened::revoke)),
                new Route("GET", "/people/{id}/evidence", SEE_EVIDENCE, found(new BasisResource(basis)::list)),
                new Route("GET", "/insights/self-ratings", SEE_OVERVIEW, seen::cells),
                new Route("GET", "/slips", INVITE_TO_RESULT, found(slip::list)),
                new Route("POST", "/slips", INVITE_TO_RESULT, found(slip::make)),
                new Route("DELETE", "/slips/{id}", INVITE_TO_RESULT, found(slip::revoke)),
                new Route("POST", "/job-analyses/{id}/slips", ANALYZE_JOBS, found(slip::ofExpert)),
                new Route("GET", "/forms", FILL_FORM, found(filled::list)),
                new Route("GET", "/forms/{id}", FILL_FORM, found(filled::one)),
                new Route("PUT", "/forms/{id}/answers/{question}", FILL_FORM, found(filled::answer)),
                new Route("POST", "/forms/{id}/answers/{question}/corrections", FILL_FORM, found(filled::correct)),
                new Route("POST", "/forms/{id}/submit", FILL_FORM, found(filled::submit)),
                new Route("POST", "/forms/{id}/withdraw", FILL_FORM, found(filled::withdraw)),
                new Route("GET", "/dexterity", SEE_OVERVIEW, found(dexterous::report)),
                new Route("GET", "/dexterity/mine", FILL_FORM, found(dexterous::mine)),
                new Route("POST", "/dexterity/mine", FILL_FORM, found(dexterous::answer)),
                new Route("POST", "/dexterity/mine/release", FILL_FORM, found(dexterous::release)),
                new Route("GET", "/people/{id}/dexterity", SEE_RELEASED, found(dexterous::released)),
                new Route("GET", "/knowledge", SEE_OVERVIEW, found(tested::report)),
                new Route("GET", "/knowledge/mine", FILL_FORM, found(tested::mine)),
                new Route("POST", "/knowledge/mine/answers", FILL_FORM, found(tested::answer)),
                new Route("POST", "/knowledge/mine/orders", FILL_FORM, found(tested::order)),
                new Route("GET", "/comments/waiting", ANSWER_COMMENT, found(comments::waiting)),
                new Route("POST", "/comments", COMMENT_ON_RESULT, found(comments::begin)),
                new Route("POST", "/comments/{id}/answers", ANSWER_COMMENT, found(comments::answer)),
                new Route("GET", "/people/{id}/comments", SEE_RESULT, found(comments::list)));
    }

    /** What an address names and nobody is there for, or not for this caller, is not found. */
    private static Handler found(Handler handler) {
        return call -> {
            try {
                handler.answer(call);
            } catch (NoSuchSubject e) {
                throw Refusal.notFound();
            }
        };
    }
}
