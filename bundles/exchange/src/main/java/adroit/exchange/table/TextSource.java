package adroit.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delimited text file. */
record TextSource(TableLook look) implements TableSource {

    static TextSource of(Path file, @Nullable String sheet, Limits limits) throws IOException {
        if (sheet != null) {
            throw Refusals.ofFile(
                    file,
                    "no-sheets",
                    "A sheet is asked for, but this is a text file and has none.",
                    "Leave the sheet out, or send the workbook itself (.xlsx).");
        }
        return new TextSource(TableLook.at(file, limits));
    }

    @Override
    public Path file() {
        return look.layout().file();
    }

    @Override
    public String sha256() {
        return look.sha256();
    }

    @Override
    public Header header() {
        return look.header().names();
    }

    @Override
    public long headerRow() {
        return look.header().row();
    }

    /** Where a comma parts the decimals, semicolons part the cells, and the day comes first. */
    @Override
    public boolean suggestsDayFirst() {
        return look.layout().delimiter() == ';';
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> notes() {
        return look.notes();
    }

    @Override
    public RawRows belowHeader() throws IOException {
        RowStream rows = new RowStream(look.layout(), look.limits(), header().width());
        rows.next();
        return rows;
    }

    @Override
    public RowCheck check(RawRow row) {
        return RowCheck.of(row, header().width(), look.limits());
    }
}
