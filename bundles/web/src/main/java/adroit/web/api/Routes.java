package adroit.web.api;

import static adroit.identity.Act.ASSESS;
import static adroit.identity.Act.BACK_UP;
import static adroit.identity.Act.BE_NAMED;
import static adroit.identity.Act.IMPORT;
import static adroit.identity.Act.LIST_GAPS;
import static adroit.identity.Act.LIST_PEOPLE;
import static adroit.identity.Act.MANAGE_ACCOUNTS;
import static adroit.identity.Act.MANAGE_DISCIPLINES;
import static adroit.identity.Act.PUBLISH_CATALOG;
import static adroit.identity.Act.SEE_AUDIT;
import static adroit.identity.Act.SEE_CATALOGS;
import static adroit.identity.Act.SEE_CHAMPIONS;
import static adroit.identity.Act.SEE_ORGANIZATION;
import static adroit.identity.Act.SEE_RESULT;
import static adroit.identity.Act.SIGN_IN_AS_OWNER;
import static adroit.identity.Act.STOP;
import static adroit.identity.Act.VERIFY;

import java.util.List;

/** What the REST face can be asked: the one table. A test walks every row with every role. */
final class Routes {
    private Routes() {}

    static List<Route> of(
            OrganizationResource organization,
            EvidenceResource evidence,
            ImportsResource imports,
            AssessmentsResource assessments,
            GapsResource gaps,
            ChampionsResource champions,
            CatalogsResource catalogs,
            AccountsResource accounts,
            SystemResource system) {
        return List.of(
                new Route("GET", "/departments", SEE_ORGANIZATION, organization::departments),
                new Route("GET", "/positions", SEE_ORGANIZATION, organization::positions),
                new Route("GET", "/positions/{id}", SEE_ORGANIZATION, organization::position),
                new Route("GET", "/people", LIST_PEOPLE, organization::people),
                new Route("GET", "/people/{id}", SEE_RESULT, organization::person),
                new Route("POST", "/imports", IMPORT, imports::take),
                new Route("POST", "/evidence", IMPORT, evidence::record),
                new Route("POST", "/assessments", ASSESS, assessments::assess),
                new Route("GET", "/assessments/{id}", SEE_RESULT, assessments::result),
                new Route("POST", "/assessments/{id}/replay", SEE_RESULT, assessments::replay),
                new Route("GET", "/gaps", LIST_GAPS, gaps::gaps),
                new Route("GET", "/champions", SEE_CHAMPIONS, champions::list),
                new Route("GET", "/champions/mine", BE_NAMED, champions::mine),
                new Route("POST", "/champions/mine", BE_NAMED, champions::agree),
                new Route("GET", "/catalogs/{discipline}/editions", SEE_CATALOGS, catalogs::editions),
                new Route("POST", "/catalogs/{discipline}/editions", PUBLISH_CATALOG, catalogs::publish),
                new Route("GET", "/catalogs/{discipline}/editions/{edition}", SEE_CATALOGS, catalogs::edition),
                new Route("GET", "/disciplines", SEE_CATALOGS, catalogs::disciplines),
                new Route("GET", "/disciplines/{id}", SEE_CATALOGS, catalogs::discipline),
                new Route("DELETE", "/disciplines/{id}", MANAGE_DISCIPLINES, catalogs::remove),
                new Route("POST", "/disciplines/{id}/install", MANAGE_DISCIPLINES, catalogs::install),
                new Route("POST", "/disciplines/{id}/update", MANAGE_DISCIPLINES, catalogs::update),
                new Route("POST", "/disciplines/{id}/enable", MANAGE_DISCIPLINES, catalogs::enable),
                new Route("POST", "/disciplines/{id}/disable", MANAGE_DISCIPLINES, catalogs::disable),
                new Route("GET", "/accounts", MANAGE_ACCOUNTS, accounts::list),
                new Route("POST", "/accounts", MANAGE_ACCOUNTS, accounts::create),
                new Route("POST", "/accounts/{id}/link", MANAGE_ACCOUNTS, accounts::invite),
                new Route("POST", "/accounts/{id}/disable", MANAGE_ACCOUNTS, accounts::disable),
                new Route("POST", "/sign-in-links", SIGN_IN_AS_OWNER, accounts::ownerLink),
                new Route("GET", "/audit", SEE_AUDIT, system::audit),
                new Route("POST", "/verify", VERIFY, system::verify),
                new Route("GET", "/backup", BACK_UP, system::backup),
                new Route("POST", "/stop", STOP, system::stop));
    }
}
