package adroit.web.signin;

import adroit.web.layout.Frame;

/**
 * What a single-use link opens: a button that signs in. Opening the page spends nothing, so a program that looks at links in messages does no harm.
 *
 * @param frame the frame around the page
 * @param token the secret of the link, carried on by the form
 * @param refused whether the link was tried and does not work
 * @param waits whether it was tried and waits to be released
 */
public record LinkPage(Frame frame, String token, boolean refused, boolean waits) {}
