package town.sample;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What honest scorers are written with: collections, sequential streams, texts, numbers, days, types of their own that inherit from those of Java. */
@SuppressWarnings("all")
public final class PureParts {
    private static final Pattern WORD = Pattern.compile("(?<first>\\w)\\w*");

    private PureParts() {}

    public static List<Class<?>> all() {
        return List.of(
                PureParts.class,
                Streams.class,
                Texts.class,
                Days.class,
                Numbers.class,
                Collected.class,
                Window.class,
                Steps.class,
                Refused.class,
                Named.class,
                Kind.class,
                Shape.class,
                Round.class,
                Square.class,
                Box.class,
                Cursor.class);
    }

    static class Streams {
        Object go(List<String> words) {
            Map<Integer, List<String>> byLength = words.stream()
                    .sorted()
                    .distinct()
                    .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
            double mean = words.stream().mapToInt(String::length).average().orElse(Double.NaN);
            double sum = DoubleStream.of(1, 2).boxed().reduce(0.0, Double::sum);
            boolean any = Stream.iterate(1, i -> i < 9, i -> i + 1).sequential().isParallel();
            return IntStream.rangeClosed(1, 3)
                            .mapToObj(i -> i + ":" + byLength.get(i))
                            .collect(Collectors.joining(",", "[", "]"))
                    + mean
                    + sum
                    + any
                    + byLength.entrySet().stream().max(Map.Entry.comparingByKey());
        }
    }

    static class Texts {
        Object go(String text) throws IOException {
            Matcher matcher = WORD.matcher(text.strip().toLowerCase(Locale.ROOT));
            StringJoiner joined = new StringJoiner("-");
            while (matcher.find()) {
                joined.add(matcher.group("first"));
            }
            StringBuilder built = new StringBuilder().append(joined).reverse().insert(0, 'x');
            built.setLength(Math.min(built.length(), 9));
            byte[] bytes = built.toString().getBytes(StandardCharsets.UTF_8);
            try (InputStream in = Texts.class.getResourceAsStream("/table.csv")) {
                bytes = in == null ? bytes : in.readAllBytes();
            }
            return String.format(Locale.ROOT, "%.2f", 1.0)
                    + "a%s".formatted(1)
                    + "b".repeat(2)
                    + text.lines().toList()
                    + new String(bytes, StandardCharsets.UTF_8)
                    + UUID.nameUUIDFromBytes(bytes)
                    + text.chars().count();
        }
    }

    static class Days {
        Object go(LocalDate day) {
            LocalDate end = day.plusMonths(3).with(TemporalAdjusters.lastDayOfMonth());
            long days =
                    ChronoUnit.DAYS.between(day, end) + Period.between(day, end).getMonths();
            boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY
                    && YearMonth.from(day).isLeapYear();
            return DateTimeFormatter.ISO_DATE.format(end)
                    + days
                    + monday
                    + day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    static class Numbers {
        Object go(double value) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
            return StrictMath.log(value)
                    + Math.max(1, 2)
                    + Double.compare(1, value)
                    + Long.toHexString(3L)
                    + new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded)
                    + Integer.parseInt("1");
        }
    }

    static class Collected {
        Object go() {
            Map<String, Integer> counts = new HashMap<>();
            counts.merge("a", 1, Integer::sum);
            counts.computeIfAbsent("b", String::length);
            counts.forEach((k, v) -> {});
            counts.entrySet().removeIf(e -> e.getValue() > 9);
            NavigableMap<String, Integer> sorted = new TreeMap<>(counts);
            Deque<Integer> stack = new ArrayDeque<>();
            stack.push(1);
            List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
            list.sort(Comparator.<Integer>naturalOrder().reversed().thenComparing(Function.identity()));
            Collections.sort(list);
            int[] array = {3, 1};
            Arrays.sort(array);
            BitSet bits = new BitSet();
            bits.set(1);
            ConcurrentHashMap<String, Integer> kept = new ConcurrentHashMap<>(counts);
            kept.forEach((k, v) -> {});
            LongAdder adder = new LongAdder();
            adder.add(new AtomicInteger(1).incrementAndGet());
            return sorted.firstEntry().getValue()
                    + stack.peek()
                    + Set.copyOf(list).size()
                    + array.clone()[0]
                    + new TreeSet<>(list).first()
                    + Optional.of(1).map(i -> i + 1).orElseThrow()
                    + kept.size()
                    + Objects.requireNonNullElse(null, 1)
                    + OptionalDouble.empty().orElse(1)
                    + adder.sum()
                    + bits.cardinality();
        }
    }

    static final class Window extends AbstractList<Double> {
        private final double[] values = {1, 2};

        @Override
        public Double get(int index) {
            return values[index];
        }

        @Override
        public int size() {
            return values.length;
        }

        double last() {
            modCount++;
            return get(size() - 1)
                    + stream().mapToDouble(d -> d).sum()
                    + indexOf(1.0)
                    + subList(0, 1).size()
                    + hashCode();
        }
    }

    static final class Steps extends LinkedHashMap<String, Integer> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > 3;
        }

        int at(String name) {
            return getOrDefault(name, 0) + keySet().size() + super.size();
        }
    }

    static final class Refused extends IllegalStateException {
        Refused(String why, Throwable cause) {
            super(why, cause);
        }

        String words() {
            addSuppressed(new NoSuchElementException());
            return getMessage() + getCause() + getClass().getSimpleName() + getLocalizedMessage();
        }
    }

    interface Named {
        String name();

        default String shown() {
            return name() + hashCode() + equals(null);
        }
    }

    enum Kind implements Named {
        ONE,
        TWO;

        static final Map<Kind, Integer> ORDER = new EnumMap<>(Kind.class);

        int next() {
            return ordinal()
                    + compareTo(ONE)
                    + Kind.valueOf(name()).shown().length()
                    + values().length
                    + getDeclaringClass().getSimpleName().length();
        }
    }

    sealed interface Shape permits Round, Square {
        default double area(ToDoubleFunction<Shape> of) {
            return of.applyAsDouble(this);
        }
    }

    record Round(double radius, List<String> names) implements Shape, Comparable<Round> {
        Round {
            names = List.copyOf(names);
        }

        @Override
        public int compareTo(Round other) {
            return Double.compare(radius, other.radius());
        }
    }

    record Square(double side) implements Shape {}

    static class Box<T extends Comparable<T>> implements Iterable<T> {
        private final List<T> content = new ArrayList<>();

        @Override
        public Iterator<T> iterator() {
            return new Cursor<>(content);
        }

        T greatest(BinaryOperator<T> chosen) {
            T found = content.get(0);
            for (T each : this) {
                found = chosen.apply(found, each);
            }
            forEach(each -> {});
            return found.compareTo(found) > 0 ? null : found;
        }

        synchronized Object copy() throws CloneNotSupportedException {
            return new Box<T>().spliterator().estimateSize() + toString();
        }
    }

    static final class Cursor<T> implements Iterator<T> {
        private final List<T> of;
        private int at;

        Cursor(List<T> of) {
            this.of = of;
        }

        @Override
        public boolean hasNext() {
            return at < of.size();
        }

        @Override
        public T next() {
            assert at >= 0 : "before the first";
            return of.get(at++);
        }
    }
}
