package org.aliquot.oneroster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the files of a zip file one after the other, each when what it refers to is known. */
final class FactsReader {

    private static final String COURSES = "courses";
    private static final String CLASSES = "classes";
    private static final String USERS = "users";
    private static final String ENROLLMENTS = "enrollments";

    private final RosterZip zip;
    private final LocalDate today;
    private final Findings findings = new Findings();

    FactsReader(RosterZip zip, LocalDate today) {
        this.zip = zip;
        this.today = today;
    }

    RosterFacts facts() throws IOException {
        if (!zip.folder().isEmpty()) {
            findings.note("The files are in a folder of the zip file (“" + Tidy.shown(zip.folder())
                    + "”). They were read from there.");
        }
        Manifest manifest = Manifest.of(zip);
        manifest.requireFiles(zip);
        boolean delta = manifest.delta();
        Classes classes = new Classes();
        if (manifest.has(COURSES)) {
            // their status tells nothing that is of use here
            records(COURSES, _ -> {}).each(Classes.NEEDED_OF_COURSES, Classes.MOST, classes::takeCourse);
        }
        read(CLASSES, manifest, Classes.NEEDED, Classes.MOST, classes::take);
        People people = new People(delta, findings);
        int users = read(USERS, manifest, People.NEEDED, People.MOST, people::take);
        if (!delta && people.all().isEmpty()) {
            throw nobody(users);
        }
        Places places = new Places(new Places.Scope(classes, people, delta, today), findings);
        read(ENROLLMENTS, manifest, Places.NEEDED, Places.MOST, (line, _) -> places.take(line));
        return new RosterFacts(
                manifest.version(),
                delta,
                classes.all(),
                people.all(),
                places.all(),
                findings.refused(),
                findings.notes());
    }

    private RefusedFile nobody(int rows) {
        String users = Manifest.csv(USERS);
        String first = findings.refused().stream()
                .filter(line -> line.file().equals(users))
                .findFirst()
                .map(line -> " (line " + line.line() + ": " + line.why() + ")")
                .orElse("");
        return new RefusedFile((rows == 0 ? users + " lists no one" : "No row of " + users + " can be used" + first)
                + ". Nothing was changed, because such a file would empty every class. Export it again.");
    }

    /** How many rows there were. */
    private int read(String file, Manifest manifest, List<String> needed, int most, BiConsumer<Line, String> taker)
            throws IOException {
        String name = Manifest.csv(file);
        if (!manifest.has(file)) {
            if (zip.has(name)) {
                findings.note("Not read, because manifest.csv says it is absent", name);
            }
            return 0;
        }
        Status status = new Status(manifest.delta(), findings);
        int rows = records(file, status::check).each(status.needed(needed), most, taker);
        if (rows == 0 && !manifest.delta()) {
            findings.note("Has a heading but no rows", name);
        }
        return rows;
    }

    private Records records(String file, Consumer<Line> check) throws IOException {
        TableFile table = zip.table(Manifest.csv(file));
        if (table.encoding().mark() > 0) {
            findings.note("A byte-order mark was skipped at the beginning", table.name());
        }
        if (table.encoding().isWindows()) {
            findings.note("Not saved as UTF-8, so check names with accents", table.name());
        }
        return new Records(table, check, findings);
    }
}
