package adroit.exchange.framework;

import adroit.exchange.framework.onet.OnetReader;
import adroit.exchange.framework.read.FrameworkReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats in which the world's catalogs are published. */
public enum FrameworkFormat {
    ONET("O*NET, text files or workbooks", OnetReader::new);

    private final String title;
    private final Supplier<FrameworkReader> reader;

    FrameworkFormat(String title, Supplier<FrameworkReader> reader) {
        this.title = title;
        this.reader = reader;
    }

    /** The name in commands and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    FrameworkReader reader() {
        return reader.get();
    }

    /** The format of that name. */
    public static Optional<FrameworkFormat> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }
}
