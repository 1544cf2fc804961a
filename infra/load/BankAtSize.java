package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fast a large bank is searched: whole responses over loopback, warm, one at a time. */
final class BankAtSize {

    private static final double MUST_MILLIS = 100;
    private static final int TIMES = 20;
    /** Rounds until the server has compiled what it does often. */
    private static final int WARMING = 60;

    /** One kind of request with what it took. */
    private record Measured(String kind, Latencies times, String slowest, double slowestMillis) {}

    private BankAtSize() {}

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        if (args.length == 4 && args[1].equals("--running")) {
            System.exit(measure(Integer.parseInt(args[2]), Path.of(args[3])) ? 0 : 1);
        }
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "bank");
        boolean holds;
        try (Installation installation = Installation.demo(checkout, work)) {
            try (Connection database = installation.database()) {
                new BankFill(database).to(questions);
            }
            holds = measure(installation.port(), installation.data());
        }
        Load.delete(work);
        System.exit(holds ? 0 : 1);
    }

    private static boolean measure(int port, Path data) throws Exception {
        List<Measured> all = new ArrayList<>();
        try (Wire wire = new Wire(port, People.token(port, "instructor@example.org"))) {
            Map<String, List<String>> kinds = BankAddresses.all(wire);
            for (int i = 0; i < WARMING; i++) {
                for (List<String> addresses : kinds.values()) {
                    wire.send("GET", addresses.get(i % addresses.size()), "");
                }
            }
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                all.add(measure(kind.getKey(), kind.getValue(), wire));
            }
        }
        try (Connection database = Installation.database(data);
                var row = database.createStatement().executeQuery("select count(*) from item")) {
            row.next();
            System.out.printf(Locale.ROOT, "%n%,d questions; whole pages, %d times each%n%n", row.getInt(1), TIMES);
        }
        System.out.printf("  %-34s %6s %8s %8s %8s   %s%n", "what", "pages", "p50 ms", "p95 ms", "p99 ms", "slowest, p95");
        all.forEach(BankAtSize::print);
        return all.stream().allMatch(one -> one.times().percentile(95) < MUST_MILLIS);
    }

    private static Measured measure(String kind, List<String> addresses, Wire wire) throws IOException {
        Latencies together = new Latencies();
        record One(String address, double p95) {}
        List<One> each = new ArrayList<>();
        for (String address : addresses) {
            Latencies times = new Latencies();
            for (int i = -2; i < TIMES; i++) {
                long start = System.nanoTime();
                int status = wire.send("GET", address, "").status();
                if (status != 200) {
                    throw new IllegalStateException(address + " answered " + status);
                }
                if (i >= 0) {
                    times.add(System.nanoTime() - start);
                    together.add(System.nanoTime() - start);
                }
            }
            each.add(new One(address, times.percentile(95)));
        }
        One slowest = each.stream().max(Comparator.comparingDouble(One::p95)).orElseThrow();
        return new Measured(kind, together, slowest.address(), slowest.p95());
    }

    private static void print(Measured one) {
        System.out.printf(
                Locale.ROOT,
                "  %-34s %6d %8.1f %8.1f %8.1f   %s %.0f ms%n",
                one.kind(),
                one.times().count() / TIMES,
                one.times().percentile(50),
                one.times().percentile(95),
                one.times().percentile(99),
                one.slowest(),
                one.slowestMillis());
    }
}
