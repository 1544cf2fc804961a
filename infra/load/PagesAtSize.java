package load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fast pages and lists answer at the size of a large school: whole responses over loopback, warm, one at a time. */
final class PagesAtSize {

    private static final double MUST_MILLIS = 200;
    private static final int SLOWEST_SHOWN = 25;

    private PagesAtSize() {}

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        if (args.length == 4 && args[1].equals("--running")) {
            System.exit(walk(Integer.parseInt(args[2]), Path.of(args[3])) ? 0 : 1);
        }
        String learners = args.length > 1 ? args[1] : "10000";
        String attempts = args.length > 2 ? args[2] : "200000";
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "pages");
        Installation.populate(checkout, work, learners, attempts);
        boolean holds;
        try (Installation installation = Installation.demo(checkout, work)) {
            RecordsFill.fill(installation.data());
            holds = walk(installation.port(), installation.data());
        }
        Load.delete(work);
        System.exit(holds ? 0 : 1);
    }

    /** Walks as each kind of person; true when nothing takes longer than it may. */
    private static boolean walk(int port, Path data) throws Exception {
        List<Visit> visits = new ArrayList<>();
        Map<String, String> people = People.find(data);
        for (Map.Entry<String, String> person : people.entrySet()) {
            try (Wire wire = new Wire(port, People.token(port, person.getValue()))) {
                visits.addAll(new Walk(person.getKey(), wire).all());
            }
        }
        return report(counted(port, data, people, visits));
    }

    /** With the number of statements: of the last of two requests, when caches are filled. */
    private static List<Visit> counted(int port, Path data, Map<String, String> people, List<Visit> visits)
            throws Exception {
        List<Visit> counted = new ArrayList<>();
        try (Statements statements = new Statements(data)) {
            for (Map.Entry<String, String> person : people.entrySet()) {
                try (Wire wire = new Wire(port, People.token(port, person.getValue()))) {
                    for (Visit visit : visits) {
                        if (visit.person().equals(person.getKey())) {
                            wire.send("GET", visit.address(), "");
                            long before = statements.soFar();
                            wire.send("GET", visit.address(), "");
                            counted.add(visit.with(statements.soFar() - before));
                        }
                    }
                }
            }
        }
        return counted;
    }

    private static boolean report(List<Visit> visits) {
        visits.sort((one, other) -> Double.compare(other.p95(), one.p95()));
        System.out.printf(Locale.ROOT, "%n%d addresses. The slowest:%n%n", visits.size());
        System.out.printf("  %8s %8s %10s  %-13s %s%n", "p50 ms", "p95 ms", "statements", "as", "address");
        visits.stream().limit(SLOWEST_SHOWN).forEach(System.out::println);
        System.out.println("\nThe slowest report pages:\n");
        visits.stream()
                .filter(visit -> visit.address().startsWith("/teach/reports"))
                .limit(SLOWEST_SHOWN)
                .forEach(System.out::println);
        List<Visit> most = visits.stream()
                .sorted((one, other) -> Long.compare(other.statements(), one.statements()))
                .limit(8)
                .toList();
        System.out.println("\nMost statements:\n");
        most.forEach(System.out::println);
        List<Visit> wrong = visits.stream().filter(visit -> visit.status() != 200).toList();
        long slow = visits.stream().filter(visit -> visit.p95() > MUST_MILLIS).count();
        System.out.printf(Locale.ROOT, "%n%d over %.0f ms, %d that did not answer 200%n", slow, MUST_MILLIS, wrong.size());
        wrong.forEach(System.out::println);
        return slow == 0 && wrong.isEmpty();
    }

    /** One address with what it took. */
    record Visit(String person, String address, int status, double p50, double p95, long statements) {

        Visit with(long count) {
            return new Visit(person, address, status, p50, p95, count);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "  %8.1f %8.1f %10d  %-13s %s%s", p50, p95, statements, person, address, status == 200 ? "" : " " + status);
        }
    }
}
