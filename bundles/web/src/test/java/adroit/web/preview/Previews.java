package adroit.web.preview;

import adroit.web.error.ErrorPage;
import adroit.web.layout.Section;
import adroit.web.signin.LinkPage;
import adroit.web.signin.PasswordPage;
import adroit.web.signin.SignInPage;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page in the states it can be in. */
public final class Previews {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private Previews() {}

    /** The pages' HTML, by a name of page and state. */
    public static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        models().forEach((name, model) -> pages.put(name, model.render()));
        return pages;
    }

    private static Map<String, JteModel> models() {
        Map<String, JteModel> models = new LinkedHashMap<>();
        models.put("sign-in", signIn("", false));
        models.put("sign-in-refused", signIn("sam", true));
        models.put("password", password(List.of()));
        models.put(
                "link",
                TEMPLATES.signinLink(new LinkPage(Frames.stranger("Sign in"), "token-of-a-preview", false, false)));
        models.put("link-refused", TEMPLATES.signinLink(new LinkPage(Frames.stranger("Sign in"), "", true, false)));
        models.put("link-waits", TEMPLATES.signinLink(new LinkPage(Frames.stranger("Sign in"), "", false, true)));
        models.put("links", TEMPLATES.accountsLinks(Offices.links(true)));
        models.put("links-none", TEMPLATES.accountsLinks(Offices.links(false)));
        models.put(
                "password-refused",
                password(List.of("The password has fewer than 12 characters.", "The two passwords differ.")));
        models.put("overview", TEMPLATES.overviewOverview(Overviews.city()));
        models.put("start", TEMPLATES.startStart(Pages.start()));
        models.put("start-empty", TEMPLATES.startStart(Pages.nothingOpen()));
        models.put("overview-skills", TEMPLATES.overviewOverview(Overviews.skills()));
        models.put("department", TEMPLATES.departmentDepartment(Pages.lead()));
        models.put("department-chief", TEMPLATES.departmentDepartment(Pages.chief()));
        models.put("department-unassessed", TEMPLATES.departmentDepartment(Pages.unassessed()));
        models.put("position", TEMPLATES.positionPosition(Pages.held()));
        models.put("position-vacant", TEMPLATES.positionPosition(Pages.vacant()));
        models.put("position-unanalyzed", TEMPLATES.positionPosition(Pages.unanalyzed()));
        models.put("raters", TEMPLATES.ratersRaters(Raters.some()));
        models.put("raters-none", TEMPLATES.ratersRaters(Raters.none()));
        models.put("dexterity", TEMPLATES.dexterityOwn(Dexterous.answered()));
        models.put("dexterity-empty", TEMPLATES.dexterityOwn(Dexterous.nothingYet()));
        models.put("dexterity-part", TEMPLATES.dexterityPart(Dexterous.part("")));
        models.put("dexterity-refused", TEMPLATES.dexterityPart(Dexterous.part("An answer is a number from 1 to 5.")));
        models.put("dexterity-released", TEMPLATES.dexterityReleased(Dexterous.released(true)));
        models.put("dexterity-released-empty", TEMPLATES.dexterityReleased(Dexterous.released(false)));
        models.put("knowledge", TEMPLATES.knowledgeOwn(Known.some()));
        models.put("knowledge-empty", TEMPLATES.knowledgeOwn(Known.none()));
        models.put("knowledge-questions", TEMPLATES.knowledgeQuestions(Known.questions("")));
        models.put(
                "knowledge-questions-refused",
                TEMPLATES.knowledgeQuestions(Known.questions("Choose one of the answers that are offered.")));
        models.put("knowledge-sitting-begin", TEMPLATES.knowledgeSitting(Known.sitting("", false, "")));
        models.put("knowledge-sitting-question", TEMPLATES.knowledgeSitting(Known.sitting("", true, "")));
        models.put(
                "knowledge-sitting-refused",
                TEMPLATES.knowledgeSitting(
                        Known.sitting("", true, "Choose an answer, or “I do not know”. Nothing was kept.")));
        models.put(
                "knowledge-sitting-ended",
                TEMPLATES.knowledgeSitting(Known.sitting(
                        "Beside those who answered here, whose middle is 0 and two thirds of whom lie from \u22121 to +1: +0.4, range \u22120.3 to +1.1, standard error 0.34. By a test of June 1, 2026 that chose its questions by your answers: 9 questions, ended because the standard error asked for, 0.35, was reached.",
                        false,
                        "")));
        models.put("knowledge-steps", TEMPLATES.knowledgeSteps(Known.steps("")));
        models.put(
                "knowledge-steps-refused",
                TEMPLATES.knowledgeSteps(
                        Known.steps(
                                "Nothing is chosen yet for: Send corrections as one letter. Give each a place, or choose “I do not know this step”. Nothing was saved.")));
        models.put("instruments", TEMPLATES.instrumentsInstruments(Dexterous.instruments()));
        models.put("instruments-empty", TEMPLATES.instrumentsInstruments(Dexterous.noInstruments()));
        models.put("brief", TEMPLATES.briefBrief(Pages.brief()));
        models.put("brief-empty", TEMPLATES.briefBrief(Pages.briefOfNothing()));
        models.put("overview-county", TEMPLATES.overviewOverview(Overviews.county()));
        models.put("assess", TEMPLATES.assessAssess(Assessing.outlook()));
        models.put("assess-nobody", TEMPLATES.assessAssess(Assessing.nobody()));
        models.put("assess-running", TEMPLATES.assessRun(Assessing.running()));
        models.put("assess-done", TEMPLATES.assessRun(Assessing.done()));
        models.put("assess-stopped", TEMPLATES.assessRun(Assessing.stopped()));
        models.put("overview-empty", TEMPLATES.overviewOverview(Overviews.nothingYet()));
        models.put("people", TEMPLATES.peoplePeople(Persons.list()));
        models.put("people-none-found", TEMPLATES.peoplePeople(Persons.nobody("zzz")));
        models.put("people-empty", TEMPLATES.peoplePeople(Persons.nobody("")));
        models.put("person", TEMPLATES.personPerson(Persons.analyst()));
        models.put("person-without-analysis", TEMPLATES.personPerson(Persons.withoutAnalysis()));
        models.put("evidence-own", TEMPLATES.personEvidence(Persons.evidence(true)));
        models.put("evidence-analyst", TEMPLATES.personEvidence(Persons.evidence(false)));
        models.put("insight", TEMPLATES.insightInsight(Insights.city()));
        models.put("insight-empty", TEMPLATES.insightInsight(Insights.nothingYet()));
        models.put("champions", TEMPLATES.championsChampions(Trio.employee()));
        models.put("champions-chief", TEMPLATES.championsChampions(Trio.chief()));
        models.put("champions-empty", TEMPLATES.championsChampions(Trio.nothingYet()));
        models.put("charter", TEMPLATES.charterCharter(Offices.charter()));
        models.put("accounts", TEMPLATES.accountsAccounts(Offices.accounts()));
        models.put("accounts-invited", TEMPLATES.accountsAccounts(Offices.invited()));
        models.put("accounts-refused", TEMPLATES.accountsAccounts(Offices.refused()));
        models.put("publishers", TEMPLATES.publishersPublishers(Offices.publishers()));
        models.put("publishers-empty", TEMPLATES.publishersPublishers(Offices.nobodyTrusted()));
        models.put("publishers-refused", TEMPLATES.publishersPublishers(Offices.untrusted()));
        models.put("install-looked-at", TEMPLATES.installInstall(Offices.lookedAt()));
        models.put("install-looked-back", TEMPLATES.installInstall(Offices.lookedBack()));
        models.put("install-refused", TEMPLATES.installInstall(Offices.notInstalled()));
        models.put("shadow", TEMPLATES.shadowShadow(Offices.shadow()));
        models.put("shadow-begin", TEMPLATES.shadowShadow(Offices.noShadow()));
        models.put("settings", TEMPLATES.settingsSettings(Offices.settings()));
        models.put("settings-refused", TEMPLATES.settingsSettings(Offices.settingsRefused()));
        models.put("settings-none", TEMPLATES.settingsSettings(Offices.nothingToSet()));
        models.put("installed", TEMPLATES.installedInstalled(Offices.installed()));
        models.put("lock", TEMPLATES.installedLock(Offices.lock()));
        models.put("lock-looked-at", TEMPLATES.installedLock(Offices.lockLookedAt()));
        models.put("lock-refused", TEMPLATES.installedLock(Offices.lockRefused()));
        models.put("outlook", TEMPLATES.installedOutlook(Offices.outlook()));
        models.put("outlook-held", TEMPLATES.installedOutlook(Offices.outlookHeld()));
        models.put("installed-empty", TEMPLATES.installedInstalled(Offices.nothingInstalled()));
        models.put("installed-asked", TEMPLATES.installedInstalled(Offices.askedOnceMore()));
        models.put("installed-refused", TEMPLATES.installedInstalled(Offices.notMoved()));
        models.put("audit", TEMPLATES.accountsAudit(Offices.audit()));
        models.put("audit-empty", TEMPLATES.accountsAudit(Offices.nothingDone()));
        models.put("fields", TEMPLATES.fieldsFields(Catalogs.fields()));
        models.put("fields-looked-at", TEMPLATES.fieldsFields(Catalogs.looked()));
        models.put("fields-not-taken", TEMPLATES.fieldsFields(Catalogs.notTaken()));
        models.put("fields-without-room", TEMPLATES.fieldsFields(Catalogs.withoutRoom()));
        models.put("fields-empty", TEMPLATES.fieldsFields(Catalogs.none()));
        models.put("crosswalk", TEMPLATES.crosswalkCrosswalk(Matches.forKeepers()));
        models.put("field-matches", TEMPLATES.crosswalkFieldMatches(Matches.ofField()));
        models.put("field-matches-refused", TEMPLATES.crosswalkFieldMatches(Matches.ofFieldRefused()));
        models.put("job-classes", TEMPLATES.crosswalkJobClasses(Matches.jobClasses()));
        models.put("job-classes-none", TEMPLATES.crosswalkJobClasses(Matches.noJobClasses()));
        models.put("crosswalk-refused", TEMPLATES.crosswalkCrosswalk(Matches.refused()));
        models.put("crosswalk-too-late", TEMPLATES.crosswalkCrosswalk(Matches.tooLate()));
        models.put("crosswalk-read", TEMPLATES.crosswalkCrosswalk(Matches.forOthers()));
        models.put("crosswalk-nothing", TEMPLATES.crosswalkCrosswalk(Matches.nothing()));
        models.put("function-moves", TEMPLATES.handoverHandovers(Moves.functions()));
        models.put("function-moves-refused", TEMPLATES.handoverHandovers(Moves.notMoved()));
        models.put("draw", TEMPLATES.proposalsDraw(Moves.draw()));
        models.put("draw-nothing", TEMPLATES.proposalsDraw(Moves.nothingToDraw()));
        models.put("trends", TEMPLATES.trendTrends(Moves.some()));
        models.put("trends-refused", TEMPLATES.trendTrends(Moves.refused()));
        models.put("trends-nothing", TEMPLATES.trendTrends(Moves.nothing()));
        models.put("watch", TEMPLATES.watchWatch(Watching.some()));
        models.put("watch-refused", TEMPLATES.watchWatch(Watching.refused()));
        models.put("watch-gone-meanwhile", TEMPLATES.watchWatch(Watching.goneMeanwhile()));
        models.put("watch-nothing", TEMPLATES.watchWatch(Watching.nothing()));
        models.put("frameworks", TEMPLATES.frameworksFrameworks(Published.frameworks()));
        models.put("frameworks-empty", TEMPLATES.frameworksFrameworks(Published.none()));
        models.put("frameworks-taken", TEMPLATES.frameworksFrameworks(Published.taken()));
        models.put("frameworks-refused", TEMPLATES.frameworksFrameworks(Published.refused()));
        models.put("framework", TEMPLATES.frameworksFramework(Published.framework()));
        models.put("framework-nothing", TEMPLATES.frameworksFramework(Published.nothingFound()));
        models.put("search", TEMPLATES.searchSearch(Found.nothingAsked()));
        models.put("search-found", TEMPLATES.searchSearch(Found.some()));
        models.put("search-alike", TEMPLATES.searchSearch(Found.alike()));
        models.put("search-nothing", TEMPLATES.searchSearch(Found.nothing()));
        models.put("framework-item", TEMPLATES.frameworksItem(Published.item()));
        models.put("framework-changes", TEMPLATES.frameworksChanges(Published.changes()));
        models.put("framework-unchanged", TEMPLATES.frameworksChanges(Published.unchanged()));
        models.put("field", TEMPLATES.fieldsField(Catalogs.gis()));
        models.put("field-large", TEMPLATES.fieldsField(Catalogs.large()));
        models.put("field-large-nothing-found", TEMPLATES.fieldsField(Catalogs.largeWithoutFinds()));
        models.putAll(FormPreviews.models());
        models.put("imports-empty", TEMPLATES.importsImports(Arrivals.none()));
        models.put("imports", TEMPLATES.importsImports(Arrivals.some()));
        models.put("imports-refused", TEMPLATES.importsImports(Arrivals.refused()));
        models.put("import-mapped", TEMPLATES.importsImportFile(Arrivals.mapped()));
        models.put("import-tried", TEMPLATES.importsImportFile(Arrivals.tried()));
        models.put("import-everybody", TEMPLATES.importsImportFile(Arrivals.everybody()));
        models.put("import-running", TEMPLATES.importsImportFile(Arrivals.running()));
        models.put("import-taken", TEMPLATES.importsImportFile(Arrivals.taken()));
        models.put("import-unreadable", TEMPLATES.importsImportFile(Arrivals.unreadable()));
        models.put("import-interrupted", TEMPLATES.importsImportFile(Arrivals.interrupted()));
        models.put("skill", TEMPLATES.fieldsSkill(Catalogs.skill(false)));
        models.put("skill-keeper", TEMPLATES.fieldsSkill(Catalogs.skill(true)));
        models.put("suggestions", TEMPLATES.fieldsSuggestions(Catalogs.suggestions(false)));
        models.put("suggestions-keeper", TEMPLATES.fieldsSuggestions(Catalogs.suggestions(true)));
        models.put("suggestions-empty", TEMPLATES.fieldsSuggestions(Catalogs.noSuggestions()));
        models.put("reviews", TEMPLATES.proposalsReviews(Keeping.reviews()));
        models.put("reviews-empty", TEMPLATES.proposalsReviews(Keeping.nothingDue()));
        models.put("proposals", TEMPLATES.proposalsProposals(Keeping.proposals(List.of())));
        models.put("proposals-not-taken", TEMPLATES.proposalsProposals(Keeping.notTaken()));
        models.put("proposals-empty", TEMPLATES.proposalsProposals(Keeping.noProposals()));
        models.put("proposal", TEMPLATES.proposalsProposal(Keeping.toApprove()));
        models.put("proposal-conflict", TEMPLATES.proposalsProposal(Keeping.inConflict()));
        models.put("proposal-approved", TEMPLATES.proposalsProposal(Keeping.approved()));
        models.put("skill-edit", TEMPLATES.proposalsSkill(Keeping.skill(List.of())));
        models.put(
                "skill-edit-refused",
                TEMPLATES.proposalsSkill(
                        Keeping.skill(List.of("The title is empty. Write what the skill is called."))));
        models.put("error-403", error(ErrorPage.staleForm(Frames.signedIn("Form no longer valid", Section.OVERVIEW))));
        models.put("error-404", error(ErrorPage.notFound(Frames.signedIn("Not found", Section.OVERVIEW))));
        models.put("error-500", error(ErrorPage.fault(Frames.stranger("Fault"))));
        models.put("error-503", error(ErrorPage.unavailable(Frames.stranger("Not ready"))));
        return models;
    }

    private static JteModel signIn(String userName, boolean refused) {
        return TEMPLATES.signinSignIn(new SignInPage(Frames.stranger("Sign in"), userName, refused, "/"));
    }

    private static JteModel password(List<String> problems) {
        return TEMPLATES.signinPassword(new PasswordPage(
                Frames.stranger("Set your password"), "token-of-a-preview", "Sam Sample", "sam", false, 12, problems));
    }

    private static JteModel error(ErrorPage page) {
        return TEMPLATES.errorError(page);
    }
}
