package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;

/** Brings a large course by the form for it, takes it, undoes it and takes it again: how long each step takes and what memory the application has meanwhile. */
final class CourseAtSize {

    private static final String COUNTS = """
            select (select count(*) from lesson where pack is null), (select count(*) from item where pack is null), (select count(*) from exhibit)
            """;

    private final Installation installation;
    private final Transfers transfers;

    private CourseAtSize(Installation installation) throws IOException {
        this.installation = installation;
        this.transfers = new Transfers(installation);
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 500;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "course");
        Path file = work.resolve("course.imscc");
        int pages = new CourseFile().write(file, megabytes << 20);
        System.out.printf(Locale.ROOT, "%n%,d pages with a picture each, %,d MB as Common Cartridge%n%n", pages, Files.size(file) >> 20);
        try (Installation installation = Installation.demo(checkout, work)) {
            new CourseAtSize(installation).run(file);
        }
        Load.delete(work);
    }

    private void run(Path file) throws Exception {
        transfers.head();
        String[] id = new String[1];
        transfers.step("upload by the form", () -> {
            id[0] = transfers.form("/teach/imports/course", "/teach/imports/", file);
            return "accepted";
        });
        transfers.step("read", () -> transfers.await("imports/" + id[0]));
        transfers.step("take", () -> transfers.take(id[0]));
        counts();
        transfers.step("undo", () -> transfers.undo(id[0]));
        counts();
        transfers.step("take again", () -> transfers.take(id[0]));
        counts();
    }

    private void counts() throws Exception {
        try (Connection database = installation.database();
                var row = database.createStatement().executeQuery(COUNTS)) {
            row.next();
            System.out.printf(Locale.ROOT, "  %-34s %,d lessons, %,d questions, %,d pictures%n", "", row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }
}
