package adroit.exchange.framework;

import adroit.exchange.framework.casepackage.CaseReader;
import adroit.exchange.framework.digcomp.DigcompReader;
import adroit.exchange.framework.esco.EscoReader;
import adroit.exchange.framework.gdad.GdadReader;
import adroit.exchange.framework.nice.NiceReader;
import adroit.exchange.framework.onet.OnetReader;
import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.rsd.RsdReader;
import adroit.exchange.framework.table.TableReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats in which the world's catalogs are published. */
public enum FrameworkFormat {
    ONET("O*NET, text files or workbooks", OnetReader::new),
    ESCO("ESCO, CSV files", EscoReader::new),
    DIGCOMP("DigComp, workbook or JSON-LD", DigcompReader::new),
    GDAD("UK Government Digital and Data, CSV files", GdadReader::new),
    NICE("NICE, YAML files", NiceReader::new),
    CASE("CASE 1.0 and 1.1 packages", CaseReader::new),
    RSD("Rich Skill Descriptors, JSON or CSV", RsdReader::new),
    TABLE("A table whose columns you name", TableReader::new);

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
