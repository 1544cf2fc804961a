package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import org.aliquot.throttle.Counted;
import org.aliquot.throttle.Guesses;
import org.aliquot.throttle.KeyedHash;
import org.aliquot.throttle.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing at passwords. An address waits after five guesses; a browser in which its owner signed in before has ten of
 * its own, whatever strangers do. A network that guesses at many accounts is slowed, not locked: a whole school may share it.
 */
@Component
class GuessThrottle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_DEVICE = 10;

    /** What is counted of one guess; a network only where the guesser is a stranger. */
    static final class Guess {

        private final Counted subject;
        private final byte @Nullable [] network;

        private Guess(Counted subject, byte @Nullable [] network) {
            this.subject = subject;
            this.network = network;
        }

        boolean isStrangers() {
            return network != null;
        }

        @Override
        public String toString() {
            return "Guess[" + subject + "]";
        }
    }

    private final Guesses counts;
    private final GuessedFrom spread;
    private final NetworkBrake brake;
    private final KeyedHash hash;

    GuessThrottle(Guesses counts, GuessedFrom spread, NetworkBrake brake, KeyedHash hash) {
        this.counts = counts;
        this.spread = spread;
        this.brake = brake;
        this.hash = hash;
    }

    /** A guess from a browser that nobody signed in from with this address. */
    Guess byStranger(String email, String network) {
        return new Guess(account(email), hash.of("network:" + Network.of(network)));
    }

    Guess byDevice(AccountId account, String device) {
        return new Guess(new Counted("device", account + ":" + device, FREE_PER_DEVICE), null);
    }

    /** By somebody who is signed in, at their own password. */
    Guess byThemselves(AccountId account) {
        return new Guess(new Counted("themselves", account.toString(), FREE_PER_ACCOUNT), null);
    }

    /** Counts a guess before it is looked at; how long to wait when it may not be. */
    Optional<Duration> begin(Guess guess) {
        byte[] network = guess.network;
        Optional<Duration> wait = network == null ? Optional.empty() : brake.pass(network);
        return wait.isPresent() ? wait : counts.count(guess.subject);
    }

    /** The guess was not looked at after all. */
    void takeBack(Guess guess) {
        counts.takeBack(guess.subject);
    }

    void wasRight(Guess guess) {
        takeBack(guess);
        if (guess.network != null) {
            spread.remove(guess.network, hash.of(guess.subject));
        }
    }

    /** Only now does it count against the network: a class that signs in together guesses at nobody. */
    void wasWrong(Guess guess) {
        if (guess.network != null) {
            spread.add(guess.network, hash.of(guess.subject));
        }
    }

    /** All guesses at an address, after its password was chosen anew. */
    void forget(String email) {
        counts.forget(account(email));
    }

    private static Counted account(String email) {
        return new Counted("account", EmailAddress.folded(email), FREE_PER_ACCOUNT);
    }
}
