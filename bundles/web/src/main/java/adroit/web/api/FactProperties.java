package adroit.web.api;

import adroit.exchange.evidence.FactField;
import adroit.exchange.evidence.FactFields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a fact in an object of a request. */
record FactProperties(Fields object) implements FactFields {

    @Override
    public String text(FactField field) {
        return object.text(field.property());
    }

    @Override
    public @Nullable String optionalText(FactField field) {
        return object.optionalText(field.property());
    }

    @Override
    public String clientId() {
        return text(FactField.CLIENT_ID);
    }

    @Override
    public String person() {
        return text(FactField.PERSON);
    }

    @Override
    public String id(FactField field) {
        return text(field);
    }

    @Override
    public @Nullable String optionalId(FactField field) {
        return optionalText(field);
    }

    @Override
    public double level(FactField field) {
        return object.number(field.property());
    }

    @Override
    public @Nullable Double optionalNumber(FactField field) {
        return object.optionalNumber(field.property());
    }

    @Override
    public LocalDate date(FactField field) {
        return object.date(field.property());
    }

    @Override
    public @Nullable LocalDate optionalDate(FactField field) {
        return object.optionalDate(field.property());
    }

    @Override
    public @Nullable LocalDate optionalDate(FactField field, LocalDate earliest) {
        LocalDate day = optionalDate(field);
        if (day != null && day.isBefore(earliest)) {
            object.problem(field.property(), "must not be before " + earliest);
        }
        return day;
    }

    /** Yes and no are truth values in JSON. */
    @Override
    public boolean either(FactField field, String yes, String no) {
        return yes.equals("yes")
                ? object.flag(field.property())
                : object.choice(field.property(), Map.of(yes, true, no, false));
    }

    @Override
    public <E extends Enum<E>> E word(FactField field, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(v -> words.put(v.name().toLowerCase(Locale.ROOT).replace('_', '-'), v));
        return object.choice(field.property(), words);
    }

    @Override
    public Map<String, String> attributes(FactField field) {
        return object.optionalTexts(field.property());
    }
}
