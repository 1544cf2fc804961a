package faults;

import faults.Remembered.Answer;
import faults.Remembered.Key;
import faults.Stored.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import load.LoadPack;

/**
 * What the rows of an attempt come to, counted again.
 *
 * @param standing what stands at each position: the newest that counts
 */
record Recount(Map<Integer, Answer> standing) {

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::lease).thenComparingInt(Key::revision);

    static Recount of(Map<Key, Row> answers) {
        Map<Integer, Key> newest = new HashMap<>();
        answers.forEach((key, row) -> {
            if (row.counts()) {
                newest.merge(key.position(), key, (one, other) -> ORDER.compare(one, other) > 0 ? one : other);
            }
        });
        Map<Integer, Answer> standing = new HashMap<>();
        newest.forEach((position, key) -> standing.put(position, answers.get(key).answer()));
        return new Recount(standing);
    }

    /** The id of an option; null where nothing stands. */
    String choice(int position) {
        Answer answer = standing.get(position);
        return answer == null ? null : answer.choice();
    }

    boolean isRight(int position) {
        return LoadPack.RIGHT.equals(choice(position));
    }

    int right() {
        return Math.toIntExact(positions().filter(this::isRight).count());
    }

    int answered() {
        return Math.toIntExact(positions().filter(position -> choice(position) != null).count());
    }

    static IntStream positions() {
        return IntStream.rangeClosed(1, LoadPack.SHORT_QUESTIONS);
    }
}
