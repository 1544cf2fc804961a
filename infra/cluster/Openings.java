package cluster;

import faults.Exams;
import faults.Exams.Seat;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import load.Wire;

/**
 * Opens the rooms of those who sit an exam again and again, as browsers that have kept nothing: the page, and each file that it names.
 * Nobody tries again what a browser would not.
 */
final class Openings implements AutoCloseable {

    private static final Pattern FILE = Pattern.compile("/(?:css|js|fonts|img|webjars)/[\\w./-]+-[0-9a-f]{32}\\.[a-z0-9]+");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int BROWSERS = 4;
    private static final int OK = 200;

    private final InetSocketAddress server;
    private final Exams exams;
    private final ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> failed = new TreeMap<>();
    private final Map<String, String> examples = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private volatile boolean enough;
    private int pages;
    private int files;

    Openings(InetSocketAddress server, Exams exams) {
        this.server = server;
        this.exams = exams;
    }

    void begin() {
        for (int browser = 0; browser < BROWSERS; browser++) {
            int first = browser;
            browsers.submit(() -> {
                for (int turn = first; !enough; turn += BROWSERS) {
                    List<Seat> seats = exams.seats();
                    if (!seats.isEmpty()) {
                        open(seats.get(turn % seats.size()));
                    }
                    Thread.sleep(PAUSE);
                }
                return null;
            });
        }
    }

    private void open(Seat seat) throws IOException {
        try (Browser browser = new Browser(seat.token())) {
            String page = browser.get("/attempts/" + seat.attempt());
            Set<String> wanted = files(page);
            if (!page.isEmpty() && wanted.isEmpty()) {
                fails("a room without files", "");
            }
            for (String file : Set.copyOf(wanted)) {
                String text = browser.get(file);
                if (file.endsWith(".css")) {
                    wanted.addAll(files(text));
                }
            }
            for (String file : wanted) {
                if (file.startsWith("/fonts/")) {
                    browser.get(file);
                }
            }
            count(wanted);
        }
    }

    /** One connection, as long as it stands. */
    private final class Browser implements AutoCloseable {

        private final String token;
        private Wire wire;
        private boolean used;

        Browser(String token) {
            this.token = token;
            this.wire = Wire.hasty(server, token, PATIENCE);
        }

        /** Empty when a learner would see an error. A connection that was used before may have ended meanwhile: browsers then take a new one. */
        String get(String path) throws IOException {
            try {
                return heard(path);
            } catch (IOException lost) {
                boolean mayBeOver = used;
                again();
                if (mayBeOver) {
                    return getAgain(path);
                }
                fails("no answer: " + lost.getMessage(), path);
                return "";
            }
        }

        private String getAgain(String path) throws IOException {
            try {
                return heard(path);
            } catch (IOException lost) {
                again();
                fails("no answer: " + lost.getMessage(), path);
                return "";
            }
        }

        private String heard(String path) throws IOException {
            Wire.Reply reply = wire.send("GET", path, "");
            used = true;
            if (reply.status() == OK) {
                return reply.body();
            }
            fails("status " + reply.status(), path);
            return "";
        }

        private void again() throws IOException {
            wire.close();
            wire = Wire.hasty(server, token, PATIENCE);
            used = false;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private static Set<String> files(String text) {
        Set<String> files = new HashSet<>();
        Matcher named = FILE.matcher(text);
        named.results().map(MatchResult::group).forEach(files::add);
        return files;
    }

    private synchronized void fails(String how, String path) {
        String kind = path.startsWith("/attempts/") ? "the page of a room" : "a file of it";
        failed.merge(how + " for " + kind, 1, Integer::sum);
        examples.putIfAbsent(how + " for " + kind, path);
    }

    private synchronized void count(Set<String> wanted) {
        pages++;
        files += wanted.size();
        named.addAll(wanted);
    }

    /** What browsers did not get, in words. */
    synchronized List<String> failed() {
        return failed.entrySet().stream()
                .map(one -> "%d times %s, such as %s".formatted(one.getValue(), one.getKey(), examples.get(one.getKey())))
                .toList();
    }

    @Override
    public synchronized String toString() {
        return "%,d rooms opened, %,d files asked for, %,d different ones".formatted(pages, files, named.size());
    }

    @Override
    public void close() {
        enough = true;
        browsers.close();
    }
}
