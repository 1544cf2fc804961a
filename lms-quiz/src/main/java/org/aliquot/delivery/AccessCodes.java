package org.aliquot.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.people.AccountId;
import org.aliquot.throttle.Counted;
import org.aliquot.throttle.Guesses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks codes that are read out in a room. Guessing is slowed, and how long a comparison takes says nothing of the code; capitals
 * and spaces do not matter, as nobody hears them.
 */
@Component
class AccessCodes {

    private static final int FREE = 10;

    /** What came of a code. */
    sealed interface Outcome {
        record Right() implements Outcome {}

        record Missing() implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Duration left) implements Outcome {}
    }

    private final Guesses guesses;

    AccessCodes(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Any of {@code codes} will do. */
    @Transactional
    public Outcome check(AccountId learner, String exam, Collection<String> codes, @Nullable String typed) {
        if (codes.isEmpty()) {
            return new Outcome.Right();
        }
        if (typed == null || plain(typed).length == 0) {
            return new Outcome.Missing();
        }
        Counted counted = new Counted("exam-codes", learner + " " + exam, FREE);
        Optional<Duration> wait = guesses.count(counted);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (!isOneOf(codes, typed)) {
            return new Outcome.Wrong();
        }
        guesses.forget(counted);
        return new Outcome.Right();
    }

    /** All are compared, whichever fits. */
    private static boolean isOneOf(Collection<String> codes, String typed) {
        byte[] given = plain(typed);
        boolean right = false;
        for (String code : codes) {
            right |= MessageDigest.isEqual(plain(code), given);
        }
        return right;
    }

    private static byte[] plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
    }
}
