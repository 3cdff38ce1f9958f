package adroit.packs.bundle;

import java.util.Map;
import java.util.Set;

/**
 * The classes of Java that a scorer may name: language, collections, streams, texts, numbers, dates. They are listed one by one, so that what a newer Java adds is not taken before
 * somebody has looked at it.
 */
final class JavaTypes {
    private static final Map<String, Set<String>> BY_PACKAGE = Map.ofEntries(
            listed("java/lang", """
                    Appendable AutoCloseable Boolean Byte CharSequence Character Class Cloneable Comparable Deprecated Double Enum
                    Float FunctionalInterface Integer Iterable Long Math Number Object Override Readable Record Runnable
                    SafeVarargs Short StackTraceElement StrictMath String StringBuffer StringBuilder SuppressWarnings System
                    Throwable Void
                    """),
            listed("java/util", """
                    AbstractCollection AbstractList AbstractMap AbstractQueue AbstractSequentialList AbstractSet ArrayDeque
                    ArrayList Arrays Base64 BitSet Collection Collections Comparator Currency Deque Dictionary
                    DoubleSummaryStatistics EnumMap EnumSet Enumeration Formattable FormattableFlags Formatter HashMap HashSet
                    Hashtable HexFormat IdentityHashMap IntSummaryStatistics Iterator LinkedHashMap LinkedHashSet LinkedList
                    List ListIterator Locale LongSummaryStatistics Map NavigableMap NavigableSet Objects Optional
                    OptionalDouble OptionalInt OptionalLong PrimitiveIterator PriorityQueue Properties Queue RandomAccess
                    Scanner SequencedCollection SequencedMap SequencedSet Set SortedMap SortedSet Spliterator Spliterators
                    Stack StringJoiner StringTokenizer TreeMap TreeSet UUID Vector
                    """),
            listed(
                    "java/util/stream",
                    "BaseStream Collector Collectors DoubleStream Gatherer Gatherers IntStream LongStream Stream"),
            listed(
                    "java/util/concurrent",
                    "Callable ConcurrentHashMap ConcurrentMap ConcurrentNavigableMap ConcurrentSkipListMap TimeUnit"),
            listed("java/util/concurrent/atomic", """
                    AtomicBoolean AtomicInteger AtomicIntegerArray AtomicLong AtomicLongArray AtomicMarkableReference
                    AtomicReference AtomicReferenceArray AtomicStampedReference DoubleAccumulator DoubleAdder LongAccumulator
                    LongAdder
                    """),
            listed("java/text", """
                    Annotation AttributedCharacterIterator AttributedString Bidi BreakIterator CharacterIterator ChoiceFormat
                    CollationElementIterator CollationKey Collator CompactNumberFormat DateFormatSymbols DecimalFormat
                    DecimalFormatSymbols FieldPosition Format MessageFormat Normalizer NumberFormat ParsePosition
                    RuleBasedCollator StringCharacterIterator
                    """),
            listed("java/time", """
                    DayOfWeek Duration Instant LocalDate LocalDateTime LocalTime Month MonthDay OffsetDateTime OffsetTime Period
                    Year YearMonth ZoneId ZoneOffset ZonedDateTime
                    """),
            listed("java/time/zone", "ZoneOffsetTransition ZoneOffsetTransitionRule ZoneRules"),
            listed(
                    "java/nio/charset",
                    "Charset CharsetDecoder CharsetEncoder CoderResult CodingErrorAction StandardCharsets"),
            listed("java/io", """
                    BufferedReader ByteArrayInputStream ByteArrayOutputStream Closeable InputStream InputStreamReader
                    OutputStream Reader Serializable StringReader StringWriter Writer
                    """),
            listed("java/lang/invoke", "MethodHandles$Lookup"));

    /** Packages in which there is nothing but values and functions. */
    private static final Set<String> WHOLE = Set.of(
            "java/lang/annotation",
            "java/math",
            "java/time/chrono",
            "java/time/format",
            "java/time/temporal",
            "java/util/function",
            "java/util/regex");

    private JavaTypes() {}

    /** Whether the class is listed, or is inside one that is, or says what went wrong in a package of which something is listed. */
    static boolean isListed(String name) {
        int slash = name.lastIndexOf('/');
        String inPackage = name.substring(0, Math.max(0, slash));
        String simple = name.substring(slash + 1);
        if (WHOLE.contains(inPackage)) {
            return true;
        }
        Set<String> classes = BY_PACKAGE.get(inPackage);
        if (classes == null) {
            return false;
        }
        int inner = simple.indexOf('$');
        String outer = inner < 0 ? simple : simple.substring(0, inner);
        return classes.contains(simple)
                || classes.contains(outer) && !outer.equals("System")
                || inner < 0 && (simple.endsWith("Exception") || simple.endsWith("Error"));
    }

    private static Map.Entry<String, Set<String>> listed(String inPackage, String names) {
        return Map.entry(inPackage, Set.of(names.strip().split("\\s+")));
    }
}
