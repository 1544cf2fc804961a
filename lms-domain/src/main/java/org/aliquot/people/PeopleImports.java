package org.aliquot.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.internal.Heading;
import org.aliquot.people.internal.PersonLines;
import org.aliquot.people.internal.SheetFile;
import org.aliquot.people.internal.SheetRow;
import org.aliquot.people.internal.UnreadableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists of people from files, in two steps: reading says row by row what will happen, committing does exactly that in one
 * transaction, or nothing.
 */
@Service
public class PeopleImports {

    /** A file from an administrator. */
    public static final class Upload {

        private final String name;
        private final byte[] bytes;
        private final AccountId by;

        public Upload(String name, byte[] bytes, AccountId by) {
            this.name = name;
            this.bytes = bytes.clone();
            this.by = by;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        AccountId by() {
            return by;
        }
    }

    /** What came of reading a file. */
    public sealed interface Reading {

        record Planned(UUID id) implements Reading {}

        /** The file is no list of people; says why. */
        record Refused(String why) implements Reading {}
    }

    /** What came of committing or undoing. */
    public enum Outcome {
        DONE,
        UNKNOWN,
        /** It was committed, undone or replaced before. */
        NOT_NOW,
        /** An account was made, changed or removed since; nothing was stored. */
        WORLD_CHANGED
    }

    private final ImportTable table;
    private final ImportCommit commit;
    private final ImportUndo undo;
    private final Placements placements;
    private final TransactionTemplate transaction;

    PeopleImports(
            ImportTable table,
            ImportCommit commit,
            ImportUndo undo,
            Placements placements,
            TransactionTemplate transaction) {
        this.table = table;
        this.commit = commit;
        this.undo = undo;
        this.placements = placements;
        this.transaction = transaction;
    }

    /** Reads a file and stores what it would do; changes no account. */
    public Reading read(Upload upload) {
        try {
            List<SheetRow> rows = SheetFile.rows(upload.bytes());
            Heading heading = Heading.of(rows.getFirst());
            PersonLines lines = new PersonLines(heading);
            List<PersonLines.Reading> people =
                    rows.stream().skip(1).map(lines::read).toList();
            if (people.isEmpty()) {
                return new Reading.Refused("Below the heading the file has no rows.");
            }
            UUID id = Ids.next();
            transaction.executeWithoutResult(status -> plan(id, upload, heading, people));
            return new Reading.Planned(id);
        } catch (UnreadableFile e) {
            return new Reading.Refused(e.why());
        }
    }

    private void plan(UUID id, Upload upload, Heading heading, List<PersonLines.Reading> people) {
        Map<String, PlannedRow.Standing> accounts =
                table.standings(people.stream().map(PersonLines.Reading::email).toList());
        ImportPlanner planner = new ImportPlanner(accounts, placements);
        table.insert(id, upload, heading.unused());
        table.insertRows(id, people.stream().map(planner::plan).toList());
    }

    /** At most {@code most} rows each of those refused and those taken. */
    @Transactional(readOnly = true)
    public Optional<ImportReport> report(UUID id, int most) {
        return table.report(id, most);
    }

    /** The import committed last, undone or not. */
    @Transactional(readOnly = true)
    public Optional<UUID> last() {
        return table.last();
    }

    /**
     * Does what reading announced.
     *
     * @param invite whether those who get an account are sent a link to choose a password
     */
    public Outcome commit(UUID id, boolean invite, AccountId by) {
        return inOne(() -> commit.run(id, invite, by));
    }

    /** Removes the accounts the last import made that nobody has used yet, and restores those it changed. */
    public Outcome undo(UUID id, AccountId by) {
        return inOne(() -> undo.run(id, by));
    }

    private Outcome inOne(java.util.function.Supplier<Outcome> act) {
        Outcome outcome = transaction.execute(status -> {
            Outcome done = act.get();
            if (done != Outcome.DONE) {
                status.setRollbackOnly();
            }
            return done;
        });
        return java.util.Objects.requireNonNull(outcome);
    }
}
