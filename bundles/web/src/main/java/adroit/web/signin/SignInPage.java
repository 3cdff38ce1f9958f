package adroit.web.signin;

import adroit.web.layout.Frame;

/**
 * The form that asks for user name and password.
 *
 * @param frame the frame around the page
 * @param userName what was entered before, to save typing; empty at first
 * @param refused whether the last attempt failed; every reason looks the same
 * @param next the address within the product to go to afterwards
 */
public record SignInPage(Frame frame, String userName, boolean refused, String next) {

    public SignInPage {
        if (!next.startsWith("/") || next.startsWith("//")) {
            throw new IllegalArgumentException("next: must be an address within the product");
        }
    }
}
