package adroit.launcher.measure;

import adroit.measurement.fairness.RulePack;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A city's own rules: a properties file with id, title, threshold (4/5), significance, smallestShare, source and date. */
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
                    "It needs id, title, threshold (such as 4/5), significance, smallestShare, source and date (such as 2025-01-31).");
        }
    }

    private static RulePack pack(Properties said) {
        Matcher threshold =
                FRACTION.matcher(said.getProperty("threshold", "4/5").strip());
        if (!threshold.matches()) {
            throw new IllegalArgumentException("threshold is no fraction such as 4/5");
        }
        return new RulePack(
                said.getProperty("id", "").strip(),
                said.getProperty("title", "").strip(),
                Integer.parseInt(threshold.group(1)),
                Integer.parseInt(threshold.group(2)),
                Double.parseDouble(said.getProperty("significance", "0.05")),
                Double.parseDouble(said.getProperty("smallestShare", "0.02")),
                said.getProperty("source", "").strip(),
                LocalDate.parse(said.getProperty("date", "").strip()));
    }
}
