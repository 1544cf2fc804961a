package faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import load.Wire;

/** Sends the same again until the server has taken or refused it, with pauses that grow as the browser's do, a tenth as long. */
final class Insistence {

    interface Try {
        Wire.Reply once() throws IOException, InterruptedException;
    }

    private static final int FIRST_PAUSE_MS = 100;
    private static final int LONGEST_PAUSE_MS = 3_000;
    private static final Duration GIVES_UP = Duration.ofMinutes(4);

    private final RandomGenerator random;

    Insistence(RandomGenerator random) {
        this.random = random;
    }

    Wire.Reply untilHeard(Try sending) throws InterruptedException {
        return heard(sending, () -> false).orElseThrow();
    }

    /** Empty when it was given up after nothing was heard. */
    Optional<Wire.Reply> heard(Try sending, BooleanSupplier givesUp) throws InterruptedException {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        for (int pause = FIRST_PAUSE_MS; System.nanoTime() < end; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
            try {
                Wire.Reply reply = sending.once();
                if (reply.status() < 500) {
                    return Optional.of(reply);
                }
            } catch (IOException lost) {
                if (givesUp.getAsBoolean()) {
                    return Optional.empty();
                }
            }
            Thread.sleep(pause / 2 + random.nextInt(pause / 2));
        }
        throw new IllegalStateException("Nothing was heard for " + GIVES_UP.toMinutes() + " minutes");
    }
}
