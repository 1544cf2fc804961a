package org.aliquot.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.ListedAccounts;
import org.aliquot.roster.internal.Heading;
import org.aliquot.roster.internal.PersonLines;
import org.aliquot.roster.internal.SheetFile;
import org.aliquot.roster.internal.SheetRow;
import org.aliquot.roster.internal.UnreadableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists of people from files, in two steps: reading says row by row what will happen, committing does exactly that in one
 * transaction, or nothing.
 */
@Service
public class PeopleImports {

    /** What came of reading a file. */
    public sealed interface Reading {

        record Planned(UUID id) implements Reading {}

        /** The file is no list of people; says why. */
        record Refused(String why) implements Reading {}
    }

    private final ImportTable table;
    private final ImportReports reports;
    private final ListedAccounts accounts;
    private final ImportCommit commit;
    private final ImportUndo undo;
    private final Places places;
    private final RefusedTable refused;
    private final TransactionTemplate transaction;

    PeopleImports(
            ImportTable table,
            ImportReports reports,
            ListedAccounts accounts,
            ImportCommit commit,
            ImportUndo undo,
            Places places,
            RefusedTable refused,
            TransactionTemplate transaction) {
        this.table = table;
        this.reports = reports;
        this.accounts = accounts;
        this.commit = commit;
        this.undo = undo;
        this.places = places;
        this.refused = refused;
        this.transaction = transaction;
    }

    /** Reads a file and stores what it would do; changes no account. */
    public Reading read(RosterFile file) {
        try {
            List<SheetRow> rows = SheetFile.rows(file.bytes());
            Heading heading = Heading.of(rows.getFirst());
            PersonLines lines = new PersonLines(heading);
            List<PersonLines.Reading> people =
                    rows.stream().skip(1).map(lines::read).toList();
            if (people.isEmpty()) {
                return new Reading.Refused("Below the heading the file has no rows.");
            }
            UUID id = Ids.next();
            transaction.executeWithoutResult(
                    status -> plan(id, file, rows.getFirst().cells(), heading, people));
            return new Reading.Planned(id);
        } catch (UnreadableFile e) {
            return new Reading.Refused(e.why());
        }
    }

    private void plan(
            UUID id, RosterFile file, List<String> titles, Heading heading, List<PersonLines.Reading> people) {
        Map<String, AccountStanding> standings = accounts.standings(
                people.stream().map(row -> row.person().email()).toList());
        ImportPlanner planner = new ImportPlanner(standings, places, file.isOfProgram());
        table.insert(id, file, titles, heading.unused());
        table.insertRows(id, people.stream().map(planner::plan).toList());
    }

    /** At most {@code most} rows each of those refused and those taken. */
    @Transactional(readOnly = true)
    public Optional<ImportReport> report(UUID id, int most) {
        return reports.find(id, most, 0, 0);
    }

    /**
     * The same from further down.
     *
     * @param refused so many rows that are refused come before the first of them
     * @param taken so many rows that are taken come before the first of them
     */
    @Transactional(readOnly = true)
    public Optional<ImportReport> report(UUID id, int most, int refused, int taken) {
        return reports.find(id, most, refused, taken);
    }

    /** What the columns of the file are called; empty when there is no such import. */
    @Transactional(readOnly = true)
    public Optional<List<String>> heading(UUID id) {
        return refused.heading(id);
    }

    /** The refused rows as they stood in the file, one after the other: mended, they can be read again. */
    @Transactional(readOnly = true)
    public void eachRefused(UUID id, Consumer<RefusedRow> taker) {
        refused.each(id, taker);
    }

    /** Whether a program read it, which then gives nobody another role. */
    @Transactional(readOnly = true)
    public boolean isOfProgram(UUID id) {
        return table.isOfProgram(id);
    }

    /** Those that were committed, undone or not, the latest first, for as long as they are kept. */
    @Transactional(readOnly = true)
    public List<PastImport> recent(int most) {
        return reports.recent(most);
    }

    /**
     * Does what reading announced.
     *
     * @param invite whether those who get an account are sent a link to choose a password
     */
    public RosterOutcome commit(UUID id, boolean invite, AccountId by) {
        return inOne(() -> commit.run(id, invite, by));
    }

    /** Removes the accounts an import made that nobody has used yet, and restores those it changed. */
    public RosterOutcome undo(UUID id, AccountId by) {
        return inOne(() -> undo.run(id, by));
    }

    private RosterOutcome inOne(Supplier<RosterOutcome> act) {
        RosterOutcome outcome = transaction.execute(status -> {
            RosterOutcome done = act.get();
            if (done != RosterOutcome.DONE) {
                status.setRollbackOnly();
            }
            return done;
        });
        return Objects.requireNonNull(outcome);
    }
}
