package adroit.identity;

/** What somebody may want to do. Every route of web, REST and command line comes down to one of these. */
public enum Act {
    /** Aggregates over departments and skill areas. */
    SEE_OVERVIEW,
    /** Which departments and positions there are; no people. */
    SEE_ORGANIZATION,
    /** Which people there are: names, titles, departments; no ratings. */
    LIST_PEOPLE,
    /** One person's results and gaps. */
    SEE_RESULT,
    /** The facts about one person that results are made from, as far as the purpose permits their channel. */
    SEE_EVIDENCE,
    /** What somebody answered about themselves and released to whoever supervises them. */
    SEE_RELEASED,
    /** Vacancies, holders of licenses and single holders of a skill, however few they are. */
    SEE_COVERAGE,
    /** Lists of gaps with the people behind them. */
    LIST_GAPS,
    /** How many champions each department has; no names. */
    SEE_CHAMPIONS,
    /** Champions who agree to be named. */
    SEE_CHAMPION_NAMES,
    /** Agree to be named as a champion, or withdraw that. */
    BE_NAMED,
    /** Compute a result for a purpose. */
    ASSESS,
    /** Fill in one's own assessment forms: of oneself, and of those one supervises. */
    FILL_FORM,
    /** Open rounds of assessment forms, and see who has answered; not what. */
    OPEN_ROUND,
    /** Make invitations to forms for those who do not sign in. */
    INVITE_TO_FORM,
    /** Make slips with which those who do not sign in read their own results. */
    INVITE_TO_RESULT,
    /** Comment on one's own results, and contest them. */
    COMMENT_ON_RESULT,
    /** Answer comments on a person's results. */
    ANSWER_COMMENT,
    /** Bring in rosters, job analyses and evidence. */
    IMPORT,
    /** Read published position descriptions. */
    SEE_DESCRIPTIONS,
    /** Write position descriptions and publish their editions. */
    WRITE_DESCRIPTIONS,
    /** Open and run job analyses, see their ratings, and sign them off. */
    ANALYZE_JOBS,
    /** Rate the tasks of a job analysis that one is asked to; the analysis says whom it asks. */
    RATE_TASKS,
    /** Read the charter of use. */
    SEE_CHARTER,
    /** Read catalogs and the professional fields in service. */
    SEE_CATALOGS,
    /** Suggest a change to a catalog. */
    SUGGEST_CHANGE,
    /** Answer suggestions to the catalogs that one keeps, and see the keys of their test items. */
    KEEP_CATALOG,
    /** See and review what is proposed to a catalog, with what it would change for how many people. */
    REVIEW_CATALOG,
    /** Install and update the disciplines that one's department keeps, as far as the administrators let leads do so. */
    KEEP_DISCIPLINE,
    /** Turn disciplines on and off for one's department. */
    USE_DISCIPLINE,
    /** Install, disable, enable and remove disciplines. */
    MANAGE_DISCIPLINES,
    /** Say whose signature makes a pack of a discipline one that may be installed. */
    TRUST_PUBLISHERS,
    /** See how severe raters are. */
    SEE_RATERS,
    /** Put a catalog edition of the city's own in force. */
    PUBLISH_CATALOG,
    /** Bring in a reference framework: what others publish of occupations and skills. */
    IMPORT_FRAMEWORK,
    /** Make and change accounts and sign-in links. */
    MANAGE_ACCOUNTS,
    /** Release sign-in links that somebody else has made for accounts that see results. */
    RELEASE_LINKS,
    /** Make a link that signs in as the owner. */
    SIGN_IN_AS_OWNER,
    /** Read the audit log of administrative acts. */
    SEE_AUDIT,
    /** Read in the audit log who looked at, and who assessed, whose results. */
    SEE_LOOKS,
    /** Check that what is stored is what was written. */
    VERIFY,
    /** Take a copy of everything that is kept. */
    BACK_UP,
    /** End the server. */
    STOP
}
