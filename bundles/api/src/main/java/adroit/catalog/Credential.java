package adroit.catalog;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A license, certification, registration or refresher of the field. It is held, expiring, expired or not recorded; it never stands for a level.
 *
 * @param issuer who grants it
 * @param validMonths how long it holds from the day it was granted or renewed, or null where it does not run out by itself
 * @param noticeDays from how many days before its end it counts as expiring
 * @param continuingHours hours of continuing education that a renewal asks for, or null where there are none or the catalog does not know them
 * @param renewal what it takes to renew it, in a sentence
 * @param skills ids of the catalog's skills that may be practiced only with it
 * @param includes ids of the lesser credentials that whoever holds this one need not hold
 * @param status whether it is still granted
 * @param successor id of the credential that took its place, when retiring or retired and there is one
 * @param sources ids of the catalog's sources
 */
public record Credential(
        String id,
        String title,
        String issuer,
        CredentialKind kind,
        @Nullable Integer validMonths,
        int noticeDays,
        @Nullable Double continuingHours,
        String renewal,
        List<String> skills,
        List<String> includes,
        ToolStatus status,
        @Nullable String successor,
        List<String> sources) {
    /** How many days before its end a credential counts as expiring, where the catalog does not say. */
    public static final int USUAL_NOTICE = 90;

    public Credential {
        Check.id("credential.id", id);
        Check.text("title of credential " + id, title);
        Check.text("issuer of credential " + id, issuer);
        Check.text("renewal of credential " + id, renewal);
        if (validMonths != null && validMonths < 1) {
            throw new IllegalArgumentException("credential " + id + " is valid for " + validMonths + " months");
        }
        if (noticeDays < 0) {
            throw new IllegalArgumentException("credential " + id + " has a notice of " + noticeDays + " days");
        }
        if (continuingHours != null && !(continuingHours > 0 && continuingHours <= 1_000)) {
            throw new IllegalArgumentException("credential " + id + " needs " + continuingHours + " hours");
        }
        skills = List.copyOf(skills);
        includes = List.copyOf(includes);
        sources = List.copyOf(sources);
    }
}
