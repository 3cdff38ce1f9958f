package adroit.web.fields;

/**
 * A license, certification, registration or refresher of the field.
 *
 * @param title its title
 * @param kind license, certification, registration or refresher, in words; with its status where it is not granted any more
 * @param issuer who grants it
 * @param validity how long it holds, in words
 * @param hours hours of continuing education, in words
 * @param renewal what it takes to renew it
 */
public record CredentialEntry(
        String title, String kind, String issuer, String validity, String hours, String renewal) {}
