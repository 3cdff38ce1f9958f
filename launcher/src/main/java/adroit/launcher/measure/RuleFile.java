package adroit.launcher.measure;

import adroit.measurement.fairness.Fraction;
import adroit.measurement.fairness.LegalSource;
import adroit.measurement.fairness.RulePack;
import adroit.measurement.fairness.RulePack.Rule;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A city's own rules: a properties file with id and title, the rules it changes, and the source and date of each. */
final class RuleFile {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");

    private RuleFile() {}

    static RulePack of(Wish wish) {
        if (!wish.has("rules")) {
            return RulePack.UNIFORM_GUIDELINES;
        }
        Path file = Path.of(wish.text("rules"));
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            said.load(reader);
        } catch (IOException e) {
            throw Refusal.of("rules", "The file " + file + " is missing or cannot be read.", "Check its name.");
        }
        try {
            return pack(said);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.of(
                    "rules",
                    file + " is no rule pack: " + e.getMessage() + ".",
                    "It needs id and title, and for each rule it changes (threshold and practical such as 4/5, significance, smallestShare, smallestGroup) a source and a date such as 2025-01-31: "
                            + "source and date for all of them, or source.threshold, date.threshold and so on.");
        }
    }

    private static RulePack pack(Properties said) {
        RulePack ours = RulePack.UNIFORM_GUIDELINES;
        return new RulePack(
                said.getProperty("id", "").strip(),
                said.getProperty("title", "").strip(),
                fraction(said, Rule.THRESHOLD, ours.threshold()),
                number(said, Rule.SIGNIFICANCE, ours.significance()),
                fraction(said, Rule.PRACTICAL, ours.practical()),
                number(said, Rule.SMALLEST_SHARE, ours.smallestShare()),
                (int) number(said, Rule.SMALLEST_GROUP, ours.smallestGroup()),
                sources(said, ours));
    }

    private static Fraction fraction(Properties said, Rule rule, Fraction otherwise) {
        if (!said.containsKey(rule.key())) {
            return otherwise;
        }
        Matcher fraction = FRACTION.matcher(said.getProperty(rule.key()).strip());
        if (!fraction.matches()) {
            throw new IllegalArgumentException(rule.key() + " is no fraction such as 4/5");
        }
        return new Fraction(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
    }

    private static double number(Properties said, Rule rule, double otherwise) {
        double value = said.containsKey(rule.key())
                ? NumberText.of(said.getProperty(rule.key()).strip())
                : otherwise;
        if (Double.isNaN(value) || (rule == Rule.SMALLEST_GROUP && value != StrictMath.rint(value))) {
            throw new IllegalArgumentException(rule.key() + " is no number: \"" + said.getProperty(rule.key()) + "\"");
        }
        return value;
    }

    /** A rule that the file does not speak of stays with its own source. */
    private static Map<Rule, LegalSource> sources(Properties said, RulePack ours) {
        Map<Rule, LegalSource> sources = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            boolean spokenOf = said.containsKey(rule.key()) || said.containsKey("source." + rule.key());
            sources.put(rule, spokenOf ? source(said, rule) : ours.source(rule));
        }
        return sources;
    }

    private static LegalSource source(Properties said, Rule rule) {
        String text = said.getProperty("source." + rule.key(), said.getProperty("source", ""));
        String date = said.getProperty("date." + rule.key(), said.getProperty("date", ""));
        return new LegalSource(text.strip(), LocalDate.parse(date.strip()));
    }
}
