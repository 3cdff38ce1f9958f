package adroit.web.invitation;

import adroit.web.layout.Frame;

/**
 * The page that asks for the code of a slip.
 *
 * @param problem what is in the way; empty at first
 * @param mild whether that is no fault
 */
public record InvitationPage(Frame frame, String problem, boolean mild) {}
