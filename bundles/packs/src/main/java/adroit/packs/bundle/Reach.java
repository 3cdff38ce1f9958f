package adroit.packs.bundle;

/** What code could reach for that a scorer, a pure function of its case, has no need of. */
enum Reach {
    NETWORK("uses the network"),
    PROCESSES("starts or looks at processes"),
    EXIT("could end the whole product"),
    NATIVE("uses native code"),
    UNSAFE("goes around Java's protection of memory"),
    THREADS("makes threads, or waits for others"),
    REFLECTION("reaches other code by its name"),
    FILES("reads or writes files"),
    CLOCK("asks for the time, the time zone or the language of the machine, so a result could not be computed again"),
    RANDOM("uses random numbers, so a result could not be computed again"),
    SERIALIZATION("makes objects from bytes"),
    ENVIRONMENT("looks at the settings of the product or changes them"),
    MISSING("uses what is not there in the Java that runs here"),
    FOREIGN("uses what a discipline may not");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** What it does, to be put after "It". */
    String words() {
        return words;
    }

    String code() {
        return "CODE_" + name();
    }
}
