package load;

import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** One learner in an exam room, with what a browser keeps open meanwhile: a connection for answers, and one on which news come. */
final class Room implements AutoCloseable {

    private final Wire answers;
    private final Wire news;
    private final Sitting sitting;
    private volatile boolean left;

    private Room(Wire answers, Wire news, Sitting sitting) {
        this.answers = answers;
        this.news = news;
        this.sitting = sitting;
    }

    /** Starts the exam; the first answer may take its time. */
    static Room open(int port, String token, Ledger ledger) throws IOException, InterruptedException {
        Wire answers = Wire.hasty(Wire.here(port), token, Soak.PATIENCE);
        Sitting sitting = Sitting.startWhenFree(answers, ledger);
        answers.drop();
        return new Room(answers, new Wire(port, token), sitting);
    }

    /**
     * Hears what the server says by itself, until the room is left; throws when it says nothing more before that.
     *
     * @param lines counts what was heard
     */
    void listen(LongAdder lines) throws IOException {
        try {
            news.follow("/api/v1/attempts/" + sitting.attempt() + "/events", _ -> lines.increment());
        } catch (IOException hungUp) {
            if (!left) {
                throw hungUp;
            }
        }
    }

    void answer(Supplier<Latencies> latencies) throws IOException {
        sitting.answerNext(latencies);
    }

    @Override
    public void close() throws IOException {
        left = true;
        answers.close();
        news.close();
    }
}
