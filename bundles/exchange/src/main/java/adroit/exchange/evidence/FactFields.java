package adroit.exchange.evidence;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of one fact are asked for: a row of a table, or an object of a request. Whoever answers collects what is wrong; after a problem the
 * answer is one that is never used.
 */
public interface FactFields {

    String text(FactField field);

    @Nullable
    String optionalText(FactField field);

    /** What the sender calls the fact. */
    String clientId();

    /** The person's key or id. */
    String person();

    /** An id of a catalog. */
    String id(FactField field);

    @Nullable
    String optionalId(FactField field);

    /** A number from 1 to 5. */
    double level(FactField field);

    @Nullable
    Double optionalNumber(FactField field);

    LocalDate date(FactField field);

    @Nullable
    LocalDate optionalDate(FactField field);

    /** A day that is not before another one. */
    @Nullable
    LocalDate optionalDate(FactField field, LocalDate earliest);

    /** One of two words; a request may have truth values for yes and no. */
    boolean either(FactField field, String yes, String no);

    /** One of the constants, written as files do: {@code work-sample}. */
    <E extends Enum<E>> E word(FactField field, Class<E> type);

    /** Names with values; empty where there are none. */
    Map<String, String> attributes(FactField field);
}
