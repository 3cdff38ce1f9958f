package adroit.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the delimiter by trying each on the beginning of the text: the one that gives the most rows as wide as the header wins. */
record DelimiterGuess(char delimiter, int linesToSkip) {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final Pattern SAID = Pattern.compile("\"?sep=([,;|\t])\"?\\h*(?:\r\n|\r|\n).*", Pattern.DOTALL);
    private static final int SAMPLE_ROWS = 60;

    static DelimiterGuess of(String beginning) {
        Matcher said = SAID.matcher(beginning);
        if (said.matches()) {
            return new DelimiterGuess(said.group(1).charAt(0), 1);
        }
        return new DelimiterGuess(likeliest(beginning), 0);
    }

    private static char likeliest(String beginning) {
        return CANDIDATES.stream()
                .map(candidate -> Trial.of(candidate, beginning))
                .max(Comparator.comparingDouble(Trial::share)
                        .thenComparingInt(Trial::width)
                        .thenComparingInt(trial -> -CANDIDATES.indexOf(trial.delimiter())))
                .map(Trial::delimiter)
                .orElse(',');
    }

    /** What one delimiter makes of the text: width of the header, and the share of rows that are as wide. */
    private record Trial(char delimiter, int width, double share) {

        static Trial of(char delimiter, String text) {
            List<Integer> widths = widths(delimiter, text);
            int width = widths.isEmpty() ? 0 : widths.get(0);
            if (width < 2) {
                return new Trial(delimiter, width, 0);
            }
            long fitting = widths.stream().filter(w -> w == width).count();
            return new Trial(delimiter, width, (double) fitting / widths.size());
        }

        private static List<Integer> widths(char delimiter, String text) {
            List<Integer> widths = new ArrayList<>();
            try (Stream<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .trimWhitespacesAroundQuotes(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .stream()) {
                records.limit(SAMPLE_ROWS).forEach(row -> widths.add(row.getFieldCount()));
            } catch (CsvParseException e) {
                return widths;
            }
            return widths;
        }
    }
}
