package adroit.web.accounts;

import java.util.Map;

/** What was done, in words. */
public final class ActWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("account.change", "Changed an account"),
            Map.entry("account.create", "Made an account"),
            Map.entry("account.disable", "Disabled an account"),
            Map.entry("account.invite", "Made a sign-in link"),
            Map.entry("account.list", "Listed the accounts"),
            Map.entry("account.password-set", "Set their password"),
            Map.entry("account.release", "Released a sign-in link"),
            Map.entry("account.role-given", "Gave a role"),
            Map.entry("account.role-taken", "Took a role away"),
            Map.entry("analysis.close", "Closed the ratings of a job analysis"),
            Map.entry("analysis.invite", "Invited experts to a job analysis"),
            Map.entry("analysis.open", "Opened a job analysis"),
            Map.entry("analysis.require", "Set a requirement of a job analysis"),
            Map.entry("analysis.sign", "Signed a job analysis"),
            Map.entry("analysis.withdraw", "Withdrew a job analysis"),
            Map.entry("backup.read", "Took a backup"),
            Map.entry("catalog.publish", "Published an edition of a catalog"),
            Map.entry("champion.agree", "Agreed to be named as a champion"),
            Map.entry("champion.withdraw", "Withdrew being named as a champion"),
            Map.entry("description.classify", "Changed the job class of a description"),
            Map.entry("description.discard", "Discarded a draft description"),
            Map.entry("description.publish", "Published a position description"),
            Map.entry("description.write", "Wrote a draft description"),
            Map.entry("dexterity.answer", "Answered on their own digital dexterity"),
            Map.entry("dexterity.read", "Looked at answers that somebody released"),
            Map.entry("dexterity.release", "Let their supervisor see their answers"),
            Map.entry("dexterity.withdraw", "Took back that their supervisor sees their answers"),
            Map.entry("discipline.disable", "Disabled a professional field"),
            Map.entry("discipline.enable", "Enabled a professional field"),
            Map.entry("discipline.install", "Installed a professional field"),
            Map.entry("discipline.found", "Found at the start"),
            Map.entry("discipline.lock", "Moved the installed set to a lock file"),
            Map.entry("discipline.plan", "Looked at a professional field before installing it"),
            Map.entry("discipline.quarantine", "Set a professional field aside"),
            Map.entry("discipline.roll-back", "Moved the installed set back"),
            Map.entry("discipline.remove", "Removed a professional field"),
            Map.entry("discipline.policy", "Said what department leads may install"),
            Map.entry("discipline.turn-off", "Turned a professional field off for a department"),
            Map.entry("discipline.turn-on", "Turned a professional field on for a department"),
            Map.entry("discipline.update", "Updated a professional field"),
            Map.entry("evidence.record", "Recorded evidence"),
            Map.entry("evidence.withdraw", "Withdrew a fact"),
            Map.entry("framework.import", "Brought in a reference framework"),
            Map.entry("form.correct", "Corrected a submitted form"),
            Map.entry("form.submit", "Submitted a form"),
            Map.entry("form.withdraw", "Withdrew a submitted form"),
            Map.entry("gaps.read", "Looked at a list of gaps"),
            Map.entry("import.analyses", "Imported job analyses"),
            Map.entry("import.descriptions", "Imported position descriptions"),
            Map.entry("import.evidence", "Imported evidence"),
            Map.entry("import.forget", "Forgot what columns mean"),
            Map.entry("import.positions", "Imported positions"),
            Map.entry("import.roster", "Imported a roster"),
            Map.entry("invitation.make", "Made a slip for a form"),
            Map.entry("invitation.open", "Opened a form by a slip"),
            Map.entry("invitation.revoke", "Took a slip back"),
            Map.entry("knowledge.answer", "Took a test of a tool"),
            Map.entry("process.order", "Put the steps of a process in order"),
            Map.entry("raters.read", "Looked at how raters compare"),
            Map.entry("result.contest", "Contested a result"),
            Map.entry("result.comment", "Commented on a result"),
            Map.entry("result.make", "Assessed somebody"),
            Map.entry("result.make-many", "Assessed many people"),
            Map.entry("result.read", "Looked at somebody’s results"),
            Map.entry("round.end", "Ended a round"),
            Map.entry("round.extend", "Gave a round more time"),
            Map.entry("round.open", "Opened a round"),
            Map.entry("server.stop", "Stopped Adroit"),
            Map.entry("sign-in.link", "Signed in by link"),
            Map.entry("sign-in.owner-link", "Made a sign-in link for the owner"),
            Map.entry("sign-in.password", "Signed in by password"),
            Map.entry("suggestion.answer", "Answered a suggestion"),
            Map.entry("suggestion.write", "Suggested a change to a catalog"));

    private ActWords() {}

    /** The act in words; where it has none yet, its key. */
    public static String of(String act) {
        return WORDS.getOrDefault(act, act);
    }
}
