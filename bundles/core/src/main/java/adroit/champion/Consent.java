package adroit.champion;

import adroit.insight.StepsOfFive;
import java.time.Instant;

/**
 * What a person says about being named as a champion of one kind. Said for each kind, so that another interest never names somebody who agreed to something else; only ever
 * added to, and the newest holds.
 *
 * @param named whether their name may be shown
 */
public record Consent(String person, ChampionKind kind, boolean named, Instant at) implements StepsOfFive.Said {
    @Override
    public String subject() {
        return kind.key();
    }

    @Override
    public Object says() {
        return named;
    }

    @Override
    public boolean isNothingNew() {
        return !named;
    }

    @Override
    public Instant moment() {
        return at;
    }
}
