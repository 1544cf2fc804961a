package org.aliquot.people;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing. An address waits after five guesses, longer each time, up to fifteen minutes; a browser in which its owner
 * signed in before has ten of its own, whatever strangers do. A network that guesses at many accounts is slowed, not locked:
 * a whole school may share it. Kept in the database, so that a restart or a second node changes nothing; kept as keyed
 * hashes, because what people type into the address field is at times their password.
 */
@Component
public class GuessThrottle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_DEVICE = 10;
    private static final int FREE_CODES = 10;

    /** What is counted of one guess; a network only where the guesser is a stranger. */
    static final class Guess {

        private final byte[] subject;
        private final int free;
        private final byte @Nullable [] network;

        private Guess(byte[] subject, int free, byte @Nullable [] network) {
            this.subject = subject;
            this.free = free;
            this.network = network;
        }

        boolean isStrangers() {
            return network != null;
        }

        @Override
        public String toString() {
            return "Guess[" + Arrays.hashCode(subject) + "]";
        }
    }

    private final GuessCount counts;
    private final GuessedFrom spread;
    private final NetworkBrake brake;
    private final KeyedHash hash;

    GuessThrottle(GuessCount counts, GuessedFrom spread, NetworkBrake brake, KeyedHash hash) {
        this.counts = counts;
        this.spread = spread;
        this.brake = brake;
        this.hash = hash;
    }

    /** A guess from a browser that nobody signed in from with this address. */
    Guess byStranger(String email, String network) {
        return new Guess(account(email), FREE_PER_ACCOUNT, hash.of("network:" + Network.of(network)));
    }

    Guess byDevice(AccountId account, String device) {
        return new Guess(hash.of("device:" + account + ":" + device), FREE_PER_DEVICE, null);
    }

    /** By somebody who is signed in, at their own password. */
    Guess byThemselves(AccountId account) {
        return new Guess(hash.of("themselves:" + account), FREE_PER_ACCOUNT, null);
    }

    /** Counts a guess before it is looked at; how long to wait when it may not be. */
    Optional<Duration> begin(Guess guess) {
        byte[] network = guess.network;
        Optional<Duration> wait = network == null ? Optional.empty() : brake.pass(network);
        return wait.isPresent() ? wait : counts.count(guess.subject, guess.free);
    }

    /** The guess was not looked at after all. */
    void takeBack(Guess guess) {
        counts.takeBack(guess.subject, guess.free);
    }

    void wasRight(Guess guess) {
        takeBack(guess);
        if (guess.network != null) {
            spread.remove(guess.network, guess.subject);
        }
    }

    /** Only now does it count against the network: a class that signs in together guesses at nobody. */
    void wasWrong(Guess guess) {
        if (guess.network != null) {
            spread.add(guess.network, guess.subject);
        }
    }

    /** All guesses at an address, after its password was chosen anew. */
    void forget(String email) {
        counts.forget(account(email));
    }

    /** Counts a class code that a learner tries; how long to wait when it may not be looked up. */
    public Optional<Duration> tryCode(AccountId learner) {
        return counts.count(codes(learner), FREE_CODES);
    }

    public void rightCode(AccountId learner) {
        counts.forget(codes(learner));
    }

    private byte[] account(String email) {
        return hash.of("account:" + EmailAddress.folded(email));
    }

    private byte[] codes(AccountId learner) {
        return hash.of("codes:" + learner);
    }
}
