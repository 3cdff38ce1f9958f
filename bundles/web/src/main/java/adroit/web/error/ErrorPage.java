package adroit.web.error;

import adroit.web.layout.Frame;

/**
 * What is shown where a page cannot be.
 *
 * @param frame the frame around the page
 * @param status the HTTP status
 * @param heading what happened
 * @param explanation why, as far as the person may know
 * @param remedy what the person can do
 */
public record ErrorPage(Frame frame, int status, String heading, String explanation, String remedy) {

    /** Missing, or not for this person: the two answer alike. */
    public static ErrorPage notFound(Frame frame) {
        return new ErrorPage(
                frame,
                404,
                "There is nothing here for you",
                "The address is wrong, what it named is gone, or it is not yours to see.",
                "Check the address, or go back to the overview.");
    }

    /** A file that was kept for a while, and was thrown away. */
    public static ErrorPage gone(Frame frame) {
        return new ErrorPage(
                frame,
                404,
                "This file is not kept any more",
                "Such files are kept for a while, and its time is over.",
                "Go back, and do once more what made it: send the file again.");
    }

    /** A form whose session or token is no longer good. */
    public static ErrorPage staleForm(Frame frame) {
        return new ErrorPage(
                frame,
                403,
                "This form is no longer valid",
                "You signed out or in elsewhere since the form was opened, so nothing was changed.",
                "Open the page again and repeat what you did.");
    }

    /** A purpose that results may not be used for. */
    public static ErrorPage deniedPurpose(Frame frame, String which) {
        return new ErrorPage(
                frame,
                403,
                "Results may not be used for that",
                which,
                "Choose one of the permitted purposes. The attempt changed nothing.");
    }

    /** Parameters that cannot be decoded. */
    public static ErrorPage malformed(Frame frame) {
        return new ErrorPage(
                frame,
                400,
                "That cannot be understood",
                "The address or the form holds text that is not encoded as it must be. Nothing was changed.",
                "Go back to the overview, and follow the links from there.");
    }

    /** A method that no page takes. */
    public static ErrorPage method(Frame frame) {
        return new ErrorPage(
                frame,
                405,
                "A page does not take this",
                "Pages are read, and their forms are sent; nothing else can be done with an address.",
                "Go back to the overview, and follow the links from there.");
    }

    /** More than a form can hold. */
    public static ErrorPage tooLarge(Frame frame) {
        return new ErrorPage(
                frame,
                413,
                "That is too much at once",
                "More was sent than this form takes.",
                "Send less, or a file by the import.");
    }

    /** A fault of the product. */
    public static ErrorPage fault(Frame frame) {
        return new ErrorPage(
                frame,
                500,
                "Something went wrong on our side",
                "The page could not be made. The fault was written to the log; nothing you entered was half-stored.",
                "Try again. If it stays, tell the administrator the time at which it happened.");
    }

    /** Not ready, or too busy. */
    public static ErrorPage unavailable(Frame frame) {
        return new ErrorPage(
                frame,
                503,
                "Adroit is not ready to answer",
                "It is starting, stopping, or at the limit of what it can do at once.",
                "Wait a moment and load the page again.");
    }
}
