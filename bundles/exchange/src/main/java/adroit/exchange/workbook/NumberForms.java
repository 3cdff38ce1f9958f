package adroit.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the numbers of cells are shown, by the number of the cell's style. */
record NumberForms(List<NumberForm> styles) {

    private static final int MOST = 100_000;

    static NumberForms read(Optional<InputStream> part, String name, WorkbookFaults faults) throws IOException {
        Map<Integer, NumberForm> codes = new HashMap<>();
        List<NumberForm> styles = new ArrayList<>();
        if (part.isPresent()) {
            try (Xml xml = new Xml(part.get(), faults, name)) {
                boolean inCells = false;
                while (xml.next()) {
                    inCells = xml.opens("cellXfs") || inCells && !xml.closes("cellXfs");
                    if (xml.opens("numFmt") && codes.size() < MOST) {
                        String code = Objects.requireNonNullElse(xml.attribute("formatCode"), "");
                        codes.put(xml.number("numFmtId", -1), NumberForm.of(code.length() > 300 ? "" : code));
                    } else if (inCells && xml.opens("xf") && styles.size() < MOST) {
                        int id = xml.number("numFmtId", 0);
                        styles.add(codes.getOrDefault(id, NumberForm.builtIn(id)));
                    }
                }
            }
        }
        return new NumberForms(styles);
    }

    NumberForm of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : NumberForm.PLAIN;
    }
}
