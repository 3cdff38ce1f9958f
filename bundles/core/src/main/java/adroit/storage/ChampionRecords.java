package adroit.storage;

import adroit.champion.Consent;
import java.util.function.ObjLongConsumer;
import org.osgi.annotation.versioning.ProviderType;

/** What people say about being named as champions; only ever added to. */
@ProviderType
public interface ChampionRecords {
    /** Adds what a person says. */
    void append(Consent consent);

    /** What was said after the sequence number, in that order, each with its own number. */
    void forEachAfter(long sequence, ObjLongConsumer<Consent> consumer);
}
