package adroit.evidence;

import adroit.work.Check;
import java.time.LocalDate;

/**
 * Whether the person lets whoever supervises them see what they answered in an instrument of the city's own, and what it says. Said by that person alone; until it is said, and after it was taken back, only they see it.
 *
 * @param instrument id of the instrument
 */
public record DetailRelease(String clientId, String person, String instrument, LocalDate observed, boolean released)
        implements Fact {
    public DetailRelease {
        ClientId.check(clientId);
        Check.id("instrument", instrument);
    }

    @Override
    public String discipline() {
        return instrument;
    }

    @Override
    public String subject() {
        return instrument;
    }

    @Override
    public DetailRelease withPerson(String other) {
        return new DetailRelease(clientId, other, instrument, observed, released);
    }
}
