package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Somebody who may look at everything and goes round: lists, reports and figures, files of them, questions brought and taken back. */
final class SoakStaff {

    static final String TOKEN = "load-token-staff";

    /** With a second factor, without which nobody of staff gets in; it is never used. */
    private static final String FILL = """
            with made as (
              insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text, created_at, version)
              values (gen_random_uuid(), 'staff@example.org', 'Staff', '{administrator,instructor}', 'America/New_York', 'active', false, 0, false,
                      server_now(), 0)
              returning id
            ), second_factor as (
              insert into one_time_code (account_id, sealed_secret, last_step, since)
              select id, '\\x00', 0, server_now() from made
            )
            insert into access_token (id, account_id, secret_hash, kind, created_at, expires_at, device, last_seen_at)
            select gen_random_uuid(), id, sha256(convert_to(?, 'UTF8')), 'api', server_now(), server_now() + interval '1 day', '', server_now()
            from made
            """;

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
        try (Connection database = installation.database();
                PreparedStatement fill = database.prepareStatement(FILL)) {
            fill.setString(1, TOKEN);
            fill.executeUpdate();
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
        Transfers transfers = new Transfers(installation, TOKEN);
        String id = transfers.bring(file);
        expect("read", transfers.await("imports/" + id));
        expect("committed", transfers.take(id));
        expect("undone", transfers.undo(id));
    }

    void tidy() throws IOException {
        Files.delete(file);
    }

    private void open(String address) throws IOException {
        try (Wire wire = Wire.hasty(Wire.here(installation.port()), TOKEN, Soak.PATIENCE)) {
            Wire.Reply reply = wire.send("GET", address, "");
            if (reply.status() != 200) {
                throw new IOException(address + " answered " + reply.status());
            }
        }
    }

    private static void expect(String state, String found) throws IOException {
        if (!found.equals(state)) {
            throw new IOException("An import is " + found + " and should be " + state);
        }
    }
}
