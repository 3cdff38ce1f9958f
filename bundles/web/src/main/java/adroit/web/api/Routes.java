package adroit.web.api;

import static adroit.identity.Act.ANALYZE_JOBS;
import static adroit.identity.Act.ASSESS;
import static adroit.identity.Act.BACK_UP;
import static adroit.identity.Act.BE_NAMED;
import static adroit.identity.Act.IMPORT;
import static adroit.identity.Act.KEEP_CATALOG;
import static adroit.identity.Act.KEEP_DISCIPLINE;
import static adroit.identity.Act.LIST_GAPS;
import static adroit.identity.Act.LIST_PEOPLE;
import static adroit.identity.Act.MANAGE_ACCOUNTS;
import static adroit.identity.Act.MANAGE_DISCIPLINES;
import static adroit.identity.Act.PUBLISH_CATALOG;
import static adroit.identity.Act.RATE_TASKS;
import static adroit.identity.Act.RELEASE_LINKS;
import static adroit.identity.Act.SEE_AUDIT;
import static adroit.identity.Act.SEE_CATALOGS;
import static adroit.identity.Act.SEE_CHAMPIONS;
import static adroit.identity.Act.SEE_CHARTER;
import static adroit.identity.Act.SEE_COVERAGE;
import static adroit.identity.Act.SEE_DESCRIPTIONS;
import static adroit.identity.Act.SEE_LOOKS;
import static adroit.identity.Act.SEE_ORGANIZATION;
import static adroit.identity.Act.SEE_OVERVIEW;
import static adroit.identity.Act.SEE_RATERS;
import static adroit.identity.Act.SEE_RESULT;
import static adroit.identity.Act.SIGN_IN_AS_OWNER;
import static adroit.identity.Act.STOP;
import static adroit.identity.Act.SUGGEST_CHANGE;
import static adroit.identity.Act.TRUST_PUBLISHERS;
import static adroit.identity.Act.USE_DISCIPLINE;
import static adroit.identity.Act.VERIFY;
import static adroit.identity.Act.WRITE_DESCRIPTIONS;

import java.util.List;

/** What the REST face can be asked: the one table. A test walks every row with every role. */
final class Routes {
    private Routes() {}

    static List<Route> of(
            OrganizationResource organization,
            LooksResource looks,
            EvidenceResource evidence,
            ImportsResource imports,
            AssessmentsResource assessments,
            GapsResource gaps,
            AggregatesResource aggregates,
            FirstInsightResource first,
            ChampionsResource champions,
            RatersResource raters,
            DescriptionsResource descriptions,
            JobAnalysesResource analyses,
            TaskRatingsResource ratings,
            CatalogsResource catalogs,
            InstalledSetResource installed,
            SkillsResource skills,
            SuggestionsResource suggestions,
            PublishersResource publishers,
            AccountsResource accounts,
            SystemResource system,
            CharterResource charter) {
        return List.of(
                new Route("GET", "/departments", SEE_ORGANIZATION, organization::departments),
                new Route("GET", "/positions", SEE_ORGANIZATION, organization::positions),
                new Route("GET", "/positions/{id}", SEE_ORGANIZATION, organization::position),
                new Route("GET", "/people", LIST_PEOPLE, organization::people),
                new Route("GET", "/people/{id}", SEE_RESULT, organization::person),
                new Route("GET", "/people/{id}/looks", SEE_LOOKS, looks::looks),
                new Route("POST", "/imports", IMPORT, imports::take),
                new Route("GET", "/imports", IMPORT, imports::list),
                new Route("GET", "/imports/columns", IMPORT, imports::columns),
                new Route("DELETE", "/imports/columns/{id}", IMPORT, imports::forget),
                new Route("GET", "/imports/templates/{kind}", IMPORT, imports::template),
                new Route("GET", "/imports/{id}", IMPORT, imports::one),
                new Route("GET", "/imports/{id}/rejected", IMPORT, imports::rejected),
                new Route("POST", "/evidence", IMPORT, evidence::record),
                new Route("POST", "/assessments", ASSESS, assessments::assess),
                new Route("GET", "/assessments/{id}", SEE_RESULT, assessments::result),
                new Route("POST", "/assessments/{id}/replay", SEE_RESULT, assessments::replay),
                new Route("GET", "/gaps", LIST_GAPS, gaps::gaps),
                new Route("GET", "/insights/overview", SEE_OVERVIEW, aggregates::overview),
                new Route("GET", "/insights/brief", SEE_COVERAGE, aggregates::brief),
                new Route("GET", "/insights/first", SEE_COVERAGE, first::cards),
                new Route("GET", "/insights/first/{id}/data", SEE_COVERAGE, first::data),
                new Route("GET", "/raters", SEE_RATERS, raters::report),
                new Route("GET", "/champions", SEE_CHAMPIONS, champions::list),
                new Route("GET", "/champions/mine", BE_NAMED, champions::mine),
                new Route("POST", "/champions/mine", BE_NAMED, champions::agree),
                new Route("GET", "/position-descriptions", SEE_DESCRIPTIONS, descriptions::list),
                new Route("GET", "/position-descriptions/{id}", SEE_DESCRIPTIONS, descriptions::one),
                new Route(
                        "GET",
                        "/position-descriptions/{id}/editions/{number}",
                        SEE_DESCRIPTIONS,
                        descriptions::edition),
                new Route(
                        "GET",
                        "/position-descriptions/{id}/suggestions",
                        WRITE_DESCRIPTIONS,
                        descriptions::suggestions),
                new Route("POST", "/position-descriptions/{id}/draft", WRITE_DESCRIPTIONS, descriptions::write),
                new Route("DELETE", "/position-descriptions/{id}/draft", WRITE_DESCRIPTIONS, descriptions::discard),
                new Route(
                        "POST",
                        "/position-descriptions/{id}/classification",
                        WRITE_DESCRIPTIONS,
                        descriptions::classify),
                new Route("POST", "/position-descriptions/{id}/publish", WRITE_DESCRIPTIONS, descriptions::publish),
                new Route("GET", "/task-ratings", RATE_TASKS, ratings::asked),
                new Route("GET", "/task-ratings/{id}", RATE_TASKS, ratings::sheet),
                new Route("POST", "/task-ratings/{id}", RATE_TASKS, ratings::rate),
                new Route("GET", "/job-analyses", ANALYZE_JOBS, analyses::list),
                new Route("POST", "/job-analyses", ANALYZE_JOBS, analyses::open),
                new Route("GET", "/job-analyses/due", ANALYZE_JOBS, analyses::due),
                new Route("GET", "/job-analyses/signed/{sha256}", ANALYZE_JOBS, analyses::signed),
                new Route("GET", "/job-analyses/{id}", ANALYZE_JOBS, analyses::one),
                new Route("POST", "/job-analyses/{id}/tasks", ANALYZE_JOBS, analyses::tasks),
                new Route("DELETE", "/job-analyses/{id}/tasks/{task}", ANALYZE_JOBS, analyses::removeTask),
                new Route("POST", "/job-analyses/{id}/experts", ANALYZE_JOBS, analyses::invite),
                new Route("DELETE", "/job-analyses/{id}/experts/{expert}", ANALYZE_JOBS, analyses::uninvite),
                new Route("POST", "/job-analyses/{id}/rule", ANALYZE_JOBS, analyses::rule),
                new Route("POST", "/job-analyses/{id}/start", ANALYZE_JOBS, analyses::start),
                new Route("POST", "/job-analyses/{id}/close", ANALYZE_JOBS, analyses::close),
                new Route("POST", "/job-analyses/{id}/tasks/{task}/keep", ANALYZE_JOBS, analyses::keep),
                new Route("POST", "/job-analyses/{id}/tasks/{task}/links", ANALYZE_JOBS, analyses::link),
                new Route("POST", "/job-analyses/{id}/requirements", ANALYZE_JOBS, analyses::require),
                new Route("DELETE", "/job-analyses/{id}/requirements/{skill}", ANALYZE_JOBS, analyses::drop),
                new Route("POST", "/job-analyses/{id}/processes", ANALYZE_JOBS, analyses::processes),
                new Route("POST", "/job-analyses/{id}/credentials", ANALYZE_JOBS, analyses::credentials),
                new Route("POST", "/job-analyses/{id}/sign", ANALYZE_JOBS, analyses::sign),
                new Route("POST", "/job-analyses/{id}/withdraw", ANALYZE_JOBS, analyses::withdraw),
                new Route("GET", "/catalogs/{discipline}/editions", SEE_CATALOGS, catalogs::editions),
                new Route("POST", "/catalogs/{discipline}/editions", PUBLISH_CATALOG, catalogs::publish),
                new Route("GET", "/catalogs/{discipline}/editions/{edition}", SEE_CATALOGS, catalogs::edition),
                new Route("GET", "/catalogs/{discipline}/skills/{skill}", SEE_CATALOGS, skills::one),
                new Route("GET", "/catalogs/{discipline}/suggestions", SUGGEST_CHANGE, suggestions::list),
                new Route("POST", "/catalogs/{discipline}/suggestions", SUGGEST_CHANGE, suggestions::suggest),
                new Route("GET", "/catalogs/{discipline}/suggestions/{id}", SUGGEST_CHANGE, suggestions::one),
                new Route("POST", "/catalogs/{discipline}/suggestions/{id}/answers", KEEP_CATALOG, suggestions::answer),
                new Route("GET", "/disciplines", SEE_CATALOGS, catalogs::disciplines),
                new Route("POST", "/disciplines", KEEP_DISCIPLINE, catalogs::take),
                new Route("GET", "/disciplines/rollback", MANAGE_DISCIPLINES, installed::versions),
                new Route("POST", "/disciplines/rollback", MANAGE_DISCIPLINES, installed::rollBack),
                new Route("GET", "/disciplines/policy", MANAGE_DISCIPLINES, installed::policy),
                new Route("POST", "/disciplines/policy", MANAGE_DISCIPLINES, installed::decide),
                new Route("GET", "/disciplines/lock", MANAGE_DISCIPLINES, installed::lock),
                new Route("POST", "/disciplines/lock", MANAGE_DISCIPLINES, installed::applyLock),
                new Route("GET", "/disciplines/{id}", SEE_CATALOGS, catalogs::discipline),
                new Route("DELETE", "/disciplines/{id}", MANAGE_DISCIPLINES, catalogs::remove),
                new Route("POST", "/disciplines/{id}/install", KEEP_DISCIPLINE, catalogs::install),
                new Route("POST", "/disciplines/{id}/update", KEEP_DISCIPLINE, catalogs::update),
                new Route("POST", "/disciplines/{id}/enable", MANAGE_DISCIPLINES, catalogs::enable),
                new Route("POST", "/disciplines/{id}/disable", MANAGE_DISCIPLINES, catalogs::disable),
                new Route("GET", "/disciplines/{id}/log", MANAGE_DISCIPLINES, catalogs::log),
                new Route("POST", "/disciplines/{id}/use", USE_DISCIPLINE, catalogs::use),
                new Route("GET", "/publishers", TRUST_PUBLISHERS, publishers::list),
                new Route("POST", "/publishers", TRUST_PUBLISHERS, publishers::trust),
                new Route("POST", "/publishers/{id}/retire", TRUST_PUBLISHERS, publishers::retire),
                new Route("POST", "/publishers/{id}/revoke", TRUST_PUBLISHERS, publishers::revoke),
                new Route("GET", "/charter", SEE_CHARTER, charter::charter),
                new Route("POST", "/accounts/{id}", MANAGE_ACCOUNTS, accounts::change),
                new Route("GET", "/accounts", MANAGE_ACCOUNTS, accounts::list),
                new Route("POST", "/accounts", MANAGE_ACCOUNTS, accounts::create),
                new Route("POST", "/accounts/{id}/link", MANAGE_ACCOUNTS, accounts::invite),
                new Route("POST", "/accounts/{id}/disable", MANAGE_ACCOUNTS, accounts::disable),
                new Route("POST", "/accounts/{id}/release", RELEASE_LINKS, accounts::release),
                new Route("GET", "/sign-in-links", RELEASE_LINKS, accounts::waiting),
                new Route("POST", "/sign-in-links", SIGN_IN_AS_OWNER, accounts::ownerLink),
                new Route("GET", "/audit", SEE_AUDIT, system::audit),
                new Route("POST", "/verify", VERIFY, system::verify),
                new Route("GET", "/backup", BACK_UP, system::backup),
                new Route("POST", "/stop", STOP, system::stop));
    }
}
