package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a file of questions with pictures, takes them, undoes and takes them again, writes them in each format that holds
 * pictures, and brings what was written: how long each step takes and what memory the application has meanwhile.
 */
final class FilesAtSize {

    private final Installation installation;
    private final Transfers transfers;

    private FilesAtSize(Installation installation) throws IOException {
        this.installation = installation;
        this.transfers = new Transfers(installation);
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int pictures = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "files");
        Path file = work.resolve("bank.xml");
        new MoodleFile().write(file, questions, pictures);
        System.out.printf(Locale.ROOT, "%n%,d questions, %,d pictures, %,d MB as Moodle XML%n%n", questions, pictures, Files.size(file) >> 20);
        try (Installation installation = Installation.demo(checkout, work)) {
            new FilesAtSize(installation).run(file, work);
        }
        Load.delete(work);
    }

    private void run(Path file, Path work) throws Exception {
        transfers.head();
        String[] id = new String[1];
        transfers.step("upload", () -> {
            id[0] = transfers.bring(file);
            return "accepted";
        });
        transfers.step("read", () -> transfers.await("imports/" + id[0]));
        transfers.step("report, first page and last", () -> {
            transfers.ask("GET", "imports/" + id[0] + "/questions?limit=50", null);
            transfers.ask("GET", "imports/" + id[0] + "/questions?limit=50&after=9900", null);
            return "shown";
        });
        transfers.step("take", () -> transfers.take(id[0]));
        counts();
        transfers.step("undo", () -> transfers.undo(id[0]));
        counts();
        transfers.step("take again", () -> transfers.take(id[0]));
        counts();
        for (String format : List.of("moodle-xml", "qti21", "qti30", "json", "pack")) {
            Path written = work.resolve("out-" + format);
            transfers.step("write " + format, () -> {
                String export = Transfers.text(transfers.ask("POST", "exports", "{\"format\": \"" + format + "\", \"status\": \"draft\"}"), "id");
                String state = transfers.await("exports/" + export);
                transfers.download("exports/" + export + "/file", written);
                return state + ", " + (Files.size(written) >> 20) + " MB";
            });
            transfers.step("read " + format, () -> {
                String again = transfers.bring(written);
                String state = transfers.await("imports/" + again);
                Matcher copies = Pattern.compile("\"copies\":(\\d+)").matcher(transfers.ask("GET", "imports/" + again, null));
                return state + (copies.find() ? ", " + copies.group(1) + " there already" : "");
            });
            Files.delete(written);
        }
    }

    private void counts() throws Exception {
        try (Connection database = installation.database();
                var row = database.createStatement().executeQuery("""
                        select (select count(*) from item where pack is null), (select count(*) from exhibit),
                            (select sum(pg_total_relation_size(relid)) / 1048576 from pg_stat_user_tables
                             where relname in ('import_question', 'import_picture', 'exchange_piece', 'exchange_finding'))
                        """)) {
            row.next();
            System.out.printf(Locale.ROOT, "  %-34s %,d questions, %,d pictures in the bank; staged %,d MB%n", "", row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }
}
