package adroit.exchange.imports;

import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.MappedFile;
import adroit.exchange.roster.Mapping;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.Table;
import adroit.exchange.table.Tally;
import adroit.identity.Actor;
import adroit.intake.KnownColumns;
import adroit.intake.MissingPeople;
import adroit.intake.UnmatchedPeople;
import adroit.storage.Session;
import adroit.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes a table in whose columns are mapped: by its suggestion, by what was said of such columns before, and by what is said now. */
abstract sealed class MappedImport<F extends MappedFile> implements ImportKind permits PositionsImport, RosterImport {
    private static final long SHORT_TEXT = 64 * 1024;
    private static final long SHORT_WORKBOOK = 16 * 1024;

    private final Store store;
    private final Clock clock;
    private final String kind;
    private final FileLayout layout;
    private final Function<Table, F> opening;

    MappedImport(Store store, Clock clock, String kind, FileLayout layout, Function<Table, F> opening) {
        this.store = store;
        this.clock = clock;
        this.kind = kind;
        this.layout = layout;
        this.opening = opening;
    }

    /**
     * What reading the rows came to.
     *
     * @param refused what could not be put in force of rows that were taken otherwise
     * @param notes sentences about the file as a whole
     */
    record Outcome(
            Tally tally,
            long refused,
            List<String> notes,
            Optional<MissingPeople> missing,
            Optional<UnmatchedPeople> unmatched) {}

    /** Stores the good rows and tells of the others. */
    abstract Outcome read(Reading<F> reading);

    /** What a reading rests on. */
    record Reading<F extends MappedFile>(
            Session session,
            F file,
            Mapping mapping,
            ImportOptions options,
            LocalDate day,
            Consumer<RowProblem> problems) {}

    /**
     * Takes the file in.
     *
     * @param problems told everything that is wrong with the rows that are left out, in the file's order, and then with the relations between rows
     * @throws adroit.exchange.problem.RefusedFile where it is no such table at all; nothing is stored then
     */
    @Override
    public final ImportReport take(Actor actor, Path path, ImportOptions options, Consumer<RowProblem> problems) {
        FileImport taking = new FileImport(store, clock, actor, "import." + kind);
        Function<Session, ImportReport> work = session -> {
            F file = opening.apply(Table.open(path, options.sheet()));
            file.table().watch(options.watch());
            Remembered remembered = remembered(session, file, options);
            Mapping mapping = file.mapping(remembered.words(), null);
            Outcome outcome = read(new Reading<>(session, file, mapping, options, LocalDate.now(clock), problems));
            Optional<KnownColumns> said = options.saysColumns() && !options.dryRun()
                    ? Optional.of(Remembered.said(kind, file.table().header(), mapping.uses(), actor, clock.instant()))
                    : Optional.empty();
            return report(file, remembered, mapping, options, outcome, said);
        };
        return isShort(path) ? taking.atOnce(options, work) : taking.beside(options, work);
    }

    /** Whether a file is so short that copying who works where would cost more than its rows. A workbook is packed. */
    private static boolean isShort(Path path) {
        try {
            return Files.size(path) < (Table.isPacked(path) ? SHORT_WORKBOOK : SHORT_TEXT);
        } catch (IOException e) {
            return true; // reading it says why it cannot be read
        }
    }

    private Remembered remembered(Session session, F file, ImportOptions options) {
        return new Remembered(session, kind, file.table().header(), said(options), clock.getZone());
    }

    /** The words about columns, that of the key among them. */
    private List<String> said(ImportOptions options) {
        List<String> said = new ArrayList<>(options.columns());
        if (options.key() != null) {
            said.add(options.key() + "=" + layout.key().key());
        }
        return said;
    }

    private static ImportReport report(
            MappedFile file,
            Remembered remembered,
            Mapping mapping,
            ImportOptions options,
            Outcome outcome,
            Optional<KnownColumns> said) {
        Tally tally = outcome.tally();
        boolean stores = options.stores(tally.rejected() + outcome.refused());
        return new ImportReport(
                file.table().fileName(),
                file.table().sha256(),
                tally.read(),
                stores || options.dryRun() ? tally.accepted() : 0,
                tally.rejected(),
                stores && tally.accepted() > 0,
                remembered.explained(mapping.uses()),
                outcome.notes(),
                outcome.missing(),
                outcome.unmatched(),
                said);
    }

    @Override
    public final boolean isTable() {
        return true;
    }

    @Override
    public final List<Field> fields() {
        return Previews.fields(layout);
    }

    @Override
    public final ImportPreview preview(Path path, ImportOptions options) {
        F file = opening.apply(Table.open(path, options.sheet()));
        Remembered remembered = store.read(session -> remembered(session, file, options));
        return Previews.of(file.table(), remembered.explained(file.uses(remembered.words())), remembered::isKnown);
    }
}
