package adroit.measurement.fairness;

import java.time.LocalDate;

/**
 * Where one rule of a pack comes from.
 *
 * @param text the text it stands in, or who chose it
 * @param date of that text or choice
 */
public record LegalSource(String text, LocalDate date) {

    public LegalSource {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a rule has no source");
        }
    }

    @Override
    public String toString() {
        return text + " (" + date + ")";
    }
}
