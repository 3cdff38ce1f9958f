package adroit.form;

import java.time.Instant;

/**
 * What is printed for somebody without e-mail. The code is here and nowhere else.
 *
 * @param person name of the person
 * @param position title of the position that the form is about
 */
public record Slip(String person, String position, String code, Instant expires) {}
