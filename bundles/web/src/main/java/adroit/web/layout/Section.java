package adroit.web.layout;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The places of the main navigation, in its order. */
public enum Section {
    START(SectionGroup.MINE, "/", "Mine to do", "What waits for you.", actor -> true),
    OWN(
            SectionGroup.MINE,
            "/me",
            "My results",
            "Your own levels, and who looked at them.",
            actor -> actor.person() != null && actor.has(Role.EMPLOYEE)),
    FORMS(
            SectionGroup.MINE,
            "/forms",
            "My forms",
            "What you are asked, about yourself and about whom you supervise.",
            somewhere(Act.FILL_FORM)),
    DEXTERITY(
            SectionGroup.MINE,
            "/dexterity",
            "Digital dexterity",
            "How you work with digital means; for you alone.",
            actor -> actor.person() != null && actor.has(Role.EMPLOYEE)),
    KNOWLEDGE(
            SectionGroup.MINE,
            "/knowledge",
            "What I know",
            "Short tests of the tools and processes of your fields, taken for yourself.",
            actor -> actor.person() != null && actor.has(Role.EMPLOYEE)),
    OVERVIEW(
            SectionGroup.FINDINGS,
            "/overview",
            "Overview",
            "Which requirements are covered, by department and skill area.",
            somewhere(Act.SEE_OVERVIEW)),
    BRIEF(
            SectionGroup.FINDINGS,
            "/brief",
            "Brief",
            "What blocks service, what no training closes, and who carries a skill alone.",
            everywhere(Act.SEE_COVERAGE)),
    INSIGHT(
            SectionGroup.FINDINGS,
            "/insight",
            "First insight",
            "What the roster and the list of positions tell by themselves.",
            somewhere(Act.SEE_COVERAGE)),
    INSTRUMENTS(
            SectionGroup.FINDINGS,
            "/instruments",
            "Instruments",
            "How well the city’s own questions measure, and what departments say together.",
            somewhere(Act.SEE_OVERVIEW)),
    PEOPLE(SectionGroup.PEOPLE, "/people", "People", "Everybody whom you may see.", somewhere(Act.LIST_PEOPLE)),
    CHAMPIONS(
            SectionGroup.PEOPLE,
            "/champions",
            "Champions",
            "Who can help others, in three kinds of equal worth.",
            somewhere(Act.SEE_CHAMPIONS)),
    COMMENTS(
            SectionGroup.PEOPLE,
            "/comments",
            "Contested results",
            "Contested results that wait for an answer.",
            somewhere(Act.ANSWER_COMMENT)),
    RATERS(
            SectionGroup.PEOPLE,
            "/raters",
            "Raters",
            "How raters compare where second views link them.",
            somewhere(Act.SEE_RATERS)),
    DESCRIPTIONS(
            SectionGroup.POSITIONS,
            "/descriptions",
            "Position descriptions",
            "What positions are for, edition by edition.",
            somewhere(Act.SEE_DESCRIPTIONS)),
    ANALYSES(
            SectionGroup.POSITIONS,
            "/analyses",
            "Job analyses",
            "What experts say a position’s tasks ask for.",
            somewhere(Act.ANALYZE_JOBS)),
    FIELDS(
            SectionGroup.FIELDS,
            "/fields",
            "Professional fields",
            "Catalogs of skills, tools and processes.",
            somewhere(Act.SEE_CATALOGS)),
    SEARCH(
            SectionGroup.FIELDS,
            "/search",
            "Search",
            "Skills, tools, tasks and titles in every catalog.",
            somewhere(Act.SEE_CATALOGS)),
    REVIEWS(
            SectionGroup.FIELDS,
            "/catalogs",
            "Catalog reviews",
            "What is due for review in catalogs, and what people propose to change.",
            actor -> somewhere(Act.REVIEW_CATALOG).test(actor)
                    || everywhere(Act.MANAGE_DISCIPLINES).test(actor)),
    FRAMEWORKS(
            SectionGroup.FIELDS,
            "/frameworks",
            "Reference frameworks",
            "What others publish of occupations, skills and tools.",
            somewhere(Act.SEE_CATALOGS)),
    ROUNDS(
            SectionGroup.RUNNING,
            "/rounds",
            "Rounds",
            "Who is asked by a form, until when, and how far they are.",
            somewhere(Act.OPEN_ROUND)),
    IMPORTS(
            SectionGroup.RUNNING,
            "/imports",
            "Imports",
            "Files brought in, and what was left out of them.",
            somewhere(Act.IMPORT)),
    ACCOUNTS(
            SectionGroup.RUNNING,
            "/accounts",
            "Accounts",
            "Who can sign in, and as what.",
            everywhere(Act.MANAGE_ACCOUNTS)),
    LINKS(
            SectionGroup.RUNNING,
            "/links",
            "Sign-in links",
            "Links into results that wait until somebody releases them.",
            everywhere(Act.RELEASE_LINKS)),
    PUBLISHERS(
            SectionGroup.RUNNING,
            "/publishers",
            "Publishers",
            "Whose signature brings in packs of professional fields.",
            everywhere(Act.TRUST_PUBLISHERS)),
    AUDIT(SectionGroup.RUNNING, "/audit", "Audit log", "What was done, by whom and when.", everywhere(Act.SEE_AUDIT));

    private final SectionGroup group;
    private final String href;
    private final String label;
    private final String meaning;
    private final transient Predicate<Actor> open;

    Section(SectionGroup group, String href, String label, String meaning, Predicate<Actor> open) {
        this.group = group;
        this.href = href;
        this.label = label;
        this.meaning = meaning;
        this.open = open;
    }

    /** The places somebody may open, in the order of the navigation. */
    public static List<Section> openTo(Actor actor) {
        return Arrays.stream(values()).filter(place -> place.open.test(actor)).toList();
    }

    public SectionGroup group() {
        return group;
    }

    public String href() {
        return href;
    }

    public String label() {
        return label;
    }

    /** What is there, in a sentence. */
    public String meaning() {
        return meaning;
    }

    private static Predicate<Actor> somewhere(Act act) {
        return actor -> Policy.permitsSomewhere(actor, act);
    }

    private static Predicate<Actor> everywhere(Act act) {
        return actor -> Policy.permits(actor, act, Scope.CITY);
    }
}
