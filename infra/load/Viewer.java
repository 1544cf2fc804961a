package load;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A browser in an exam room: the page, the attempt with its questions, news, and then pictures as the room's script asks for them. */
final class Viewer implements AutoCloseable {

    private static final Pattern PICTURE = Pattern.compile("/api/v1/attempts/[0-9a-f-]+/items/\\d+/pictures/\\d+");

    private static final int FIRST_PAUSE_MS = 1_000;
    private static final int LONGEST_PAUSE_MS = 30_000;
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int BUSY = 500;

    private final int port;
    private final String token;
    private final String attempt;
    private final Seen seen;
    private volatile Wire wire;
    private volatile Wire news;
    private volatile List<String> addresses = List.of();
    private volatile boolean left;

    Viewer(int port, String token, String attempt, Seen seen) {
        this.port = port;
        this.token = token;
        this.attempt = attempt;
        this.seen = seen;
    }

    /** What all see together. */
    static final class Seen {

        final Latencies rooms = new Latencies();
        final Latencies firsts = new Latencies();
        final Latencies pictures = new Latencies();
        final LongAdder bytes = new LongAdder();
        final LongAdder firstBytes = new LongAdder();
        final LongAdder toldToAskAgain = new LongAdder();
        final LongAdder cutOff = new LongAdder();
    }

    /** Opens the room, at this time. */
    void enter(long due) throws IOException {
        String api = "/api/v1/attempts/" + attempt;
        Thread.startVirtualThread(this::hear);
        wire = new Wire(port, token);
        expect(wire.send("GET", "/attempts/" + attempt, ""));
        expect(wire.send("GET", api, ""));
        addresses = PICTURE.matcher(expect(wire.send("GET", api + "/items", "")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        seen.rooms.add(System.nanoTime() - due);
    }

    /** Turns to the pictures at this time, and looks until all have come, one after another; the first is the one on the screen. */
    void look(long due) throws IOException, InterruptedException {
        for (String address : addresses) {
            int bytes = bring(address);
            if (left) {
                return;
            }
            seen.pictures.add(System.nanoTime() - due);
            seen.bytes.add(bytes);
            if (address.equals(addresses.getFirst())) {
                seen.firsts.add(System.nanoTime() - due);
                seen.firstBytes.add(bytes);
            }
        }
    }

    /** As the room asks again: when the server says, or after growing pauses. */
    private int bring(String address) throws IOException, InterruptedException {
        for (int failures = 0; !left; failures++) {
            Wire.Picture picture = ask(address);
            if (picture.status() == OK) {
                return picture.bytes();
            }
            if (picture.status() >= REFUSED && picture.status() < BUSY) {
                throw new IOException(address + " answered " + picture.status());
            }
            double growing = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * Math.pow(2, picture.againSeconds() > 0 ? 0 : failures));
            double jittered = growing * (0.5 + ThreadLocalRandom.current().nextDouble() / 2);
            Thread.sleep((long) Math.max(1_000.0 * picture.againSeconds(), jittered));
        }
        return 0;
    }

    private Wire.Picture ask(String address) throws IOException {
        try {
            Wire.Picture picture = wire.look(address);
            if (picture.status() != OK) {
                seen.toldToAskAgain.increment();
            }
            return picture;
        } catch (IOException cutOff) {
            seen.cutOff.increment();
            wire.drop();
            return new Wire.Picture(0, 0, 0);
        }
    }

    private void hear() {
        try {
            news = new Wire(port, token);
            news.follow("/api/v1/attempts/" + attempt + "/events", _ -> {});
        } catch (IOException hungUp) {
            if (!left) {
                seen.cutOff.increment();
            }
        }
    }

    private static String expect(Wire.Reply reply) throws IOException {
        if (reply.status() != OK) {
            throw new IOException("A room answered " + reply.status());
        }
        return reply.body();
    }

    /** Whatever has not come is waited for no longer. */
    @Override
    public void close() throws IOException {
        left = true;
        for (Wire open : new Wire[] {wire, news}) {
            if (open != null) {
                open.close();
            }
        }
    }
}
