package adroit.canonical;

import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.TypicalPosition;
import adroit.scoring.Score;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one form for one value: properties and map keys in alphabetical order, dates in ISO 8601, and fractions at four decimals, half to even, without
 * trailing zeros. ({@code Double.toString} changed between JDK 18 and 19, so it has no say here.)
 */
public final class CanonicalJson {
    private static final int DECIMALS = 4;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new Fraction(Double.class))
                    .addSerializer(double.class, new Fraction(double.class)))
            .addMixIn(Score.class, ScoreForm.class)
            .addMixIn(Catalog.class, CatalogForm.class)
            .addMixIn(TypicalPosition.class, PositionForm.class)
            .addMixIn(Skill.class, SkillForm.class)
            .addMixIn(Source.class, SourceForm.class)
            .addMixIn(Tool.class, ToolForm.class)
            .addMixIn(Migration.class, MigrationForm.class)
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final JsonMapper KEEPING = MAPPER.rebuild()
            .addModule(new SimpleModule("shared texts").addDeserializer(String.class, new SharedText()))
            .build();

    private CanonicalJson() {}

    /** The bytes of a value, in UTF-8. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write a " + value.getClass().getSimpleName(), e);
        }
    }

    /** The value that {@link #bytes} wrote. */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a " + type.getSimpleName(), e);
        }
    }

    /** The value that {@link #bytes} wrote, to be held for long: a text that stands in it several times, such as an id, is one object. */
    public static <T> T readToKeep(byte[] bytes, Class<T> type) {
        try {
            return KEEPING.readerFor(type)
                    .withAttribute(SharedText.class, new HashMap<String, String>())
                    .readValue(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a " + type.getSimpleName(), e);
        }
    }

    /** The SHA-256 of a value's bytes. */
    public static String digest(Object value) {
        return Digest.sha256(bytes(value));
    }

    /** Scores say which kind they are, without their interface knowing of JSON. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Score.Scored.class, name = "scored"),
        @JsonSubTypes.Type(value = Score.NotEnoughEvidence.class, name = "not-enough-evidence"),
        @JsonSubTypes.Type(value = Score.Failed.class, name = "failed")
    })
    private interface ScoreForm {}

    /** What came to catalogs later is left out where it says nothing, so that older editions keep their names. */
    @SuppressWarnings("UnusedMethod") // read by the mapper alone
    private interface CatalogForm {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> credentials();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> items();
    }

    @SuppressWarnings("UnusedMethod") // read by the mapper alone
    private interface PositionForm {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> credentials();
    }

    @SuppressWarnings("UnusedMethod") // read by the mapper alone
    private interface SkillForm {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        LocalDate reviewed();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> migrations();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        LocalDate sunset();
    }

    @SuppressWarnings("UnusedMethod") // read by the mapper alone
    private interface ToolForm {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        LocalDate sunset();
    }

    private interface MigrationForm {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        LocalDate before();
    }

    @SuppressWarnings("UnusedMethod") // read by the mapper alone
    private interface SourceForm {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String successor();
    }

    private static final class SharedText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        SharedText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            @Nullable String text = StringDeserializer.instance.deserialize(parser, context);
            @SuppressWarnings("unchecked")
            Map<String, String> known = (Map<String, String>) context.getAttribute(SharedText.class);
            return text == null ? null : known.computeIfAbsent(text, same -> same);
        }
    }

    private static final class Fraction extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        Fraction(Class<Double> type) {
            super(type);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            generator.writeNumber(rounded.signum() == 0 ? BigDecimal.ZERO : plain(rounded));
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
