package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Somebody who may look at everything and goes round: lists, reports and figures, files of them, questions brought and taken back. */
final class SoakStaff {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/people",
            "/admin/audit",
            "/teach/attempts",
            "/teach/reports/learners?sort=-lastOn",
            "/teach/reports/sittings",
            "/teach/reports/outcomes",
            "/teach/reports/windows",
            "/teach/over-time",
            "/teach/items",
            "/teach/quizzes/" + LoadPack.SHORT_EXAM + "/analysis");

    private static final List<String> FILES = List.of(
            "/teach/reports/learners/file?format=csv", "/teach/reports/learners/file?format=xlsx", "/teach/reports/sittings/file?format=csv");

    private static final int QUESTIONS = 200;
    private static final int PICTURES = 20;

    private final Installation installation;
    private final Path file;

    private SoakStaff(Installation installation, Path file) {
        this.installation = installation;
        this.file = file;
    }

    /** @param work where a file of questions can lie */
    static SoakStaff at(Installation installation, Path work) throws IOException, SQLException {
        try (Connection database = installation.database()) {
            StaffToken.fill(database);
        }
        Path file = work.resolve("questions.xml");
        new MoodleFile().write(file, QUESTIONS, PICTURES);
        return new SoakStaff(installation, file);
    }

    void look(int round) throws IOException {
        open(PAGES.get(round % PAGES.size()));
    }

    void takeOut(int round) throws IOException {
        open(FILES.get(round % FILES.size()));
    }

    /** Brings the file, takes its questions, and takes all back. */
    void bringAndTakeBack() throws Exception {
        Transfers transfers = new Transfers(installation, StaffToken.TOKEN);
        String id = transfers.bring(file);
        expect("read", transfers.await("imports/" + id));
        expect("committed", transfers.take(id));
        expect("undone", transfers.undo(id));
    }

    void tidy() throws IOException {
        Files.delete(file);
    }

    private void open(String address) throws IOException {
        StaffToken.look(installation.port(), address);
    }

    private static void expect(String state, String found) throws IOException {
        if (!found.equals(state)) {
            throw new IOException("An import is " + found + " and should be " + state);
        }
    }
}
