package adroit.web.layout;

/** The places of the main navigation. */
public enum Section {
    START("/", "Mine to do", "What waits for you."),
    OVERVIEW("/overview", "Overview", "Which requirements are covered, by department and skill area."),
    BRIEF("/brief", "Brief", "What blocks service, what no training closes, and who carries a skill alone."),
    PEOPLE("/people", "People", "Everybody whom you may see."),
    INSIGHT("/insight", "First insight", "What the roster and the list of positions tell by themselves."),
    CHAMPIONS("/champions", "Champions", "Who can help others, in three kinds of equal worth."),
    IMPORTS("/imports", "Imports", "Files brought in, and what was left out of them."),
    OWN("/me", "My results", "Your own levels, and who looked at them."),
    DESCRIPTIONS("/descriptions", "Position descriptions", "What positions are for, edition by edition."),
    ANALYSES("/analyses", "Job analyses", "What experts say a position’s tasks ask for."),
    FORMS("/forms", "Forms", "What you are asked, about yourself and about whom you supervise."),
    COMMENTS("/comments", "Contested", "Contested results that wait for an answer."),
    ROUNDS("/rounds", "Rounds", "Who is asked by a form, until when, and how far they are."),
    RATERS("/raters", "Raters", "How raters compare where second views link them."),
    FIELDS("/fields", "Professional fields", "Catalogs of skills, tools and processes."),
    ACCOUNTS("/accounts", "Accounts", "Who can sign in, and as what."),
    AUDIT("/audit", "Audit log", "What was done, by whom and when.");

    private final String href;
    private final String label;
    private final String meaning;

    Section(String href, String label, String meaning) {
        this.href = href;
        this.label = label;
        this.meaning = meaning;
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
}
