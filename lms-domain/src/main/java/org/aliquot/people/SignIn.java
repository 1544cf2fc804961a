package org.aliquot.people;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.throttle.Network;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Checks passwords, with guessing slowed ({@link GuessThrottle}). */
@Service
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final AccountTable table;
    private final PasswordHashing hashing;
    private final GuessThrottle throttle;
    private final KnownDevices devices;
    private final DemoMode demo;
    private final PendingSignIns pending;
    private final ObjectProvider<SecondFactor> factors;
    private final OnlyWays ways;
    private final SecurityEvents events;

    SignIn(
            AccountTable table,
            PasswordHashing hashing,
            GuessThrottle throttle,
            KnownDevices devices,
            DemoMode demo,
            PendingSignIns pending,
            ObjectProvider<SecondFactor> factors,
            OnlyWays ways,
            SecurityEvents events) {
        this.table = table;
        this.hashing = hashing;
        this.throttle = throttle;
        this.devices = devices;
        this.demo = demo;
        this.pending = pending;
        this.factors = factors;
        this.ways = ways;
        this.events = events;
    }

    /**
     * Signs in.
     *
     * @param email as typed
     * @param password as typed
     * @param origin where the request comes from, for throttling
     */
    public SignInResult attempt(String email, String password, Origin origin) {
        Optional<AccountTable.Credentials> found = table.credentials(email);
        GuessThrottle.Guess guess = guess(email, found, origin);
        Optional<Duration> wait = throttle.begin(guess);
        if (wait.isPresent()) {
            events.record(
                    SecurityEvent.SIGN_IN_THROTTLED,
                    found.map(account -> account.id()).orElse(null));
            return new SignInResult.Throttled(wait.get());
        }
        try {
            return look(guess, found, password, origin, ways.of(email).orElse(null));
        } catch (TooManyAtOnce busy) {
            throttle.takeBack(guess);
            return new SignInResult.Busy(TooManyAtOnce.RETRY_AFTER);
        }
    }

    private GuessThrottle.Guess guess(String email, Optional<AccountTable.Credentials> found, Origin origin) {
        String device = origin.device();
        return found.map(AccountTable.Credentials::id)
                .filter(account -> device != null && devices.knows(account, device))
                .map(account -> throttle.byDevice(account, String.valueOf(device)))
                .orElseGet(() -> throttle.byStranger(email, origin.network()));
    }

    private SignInResult look(
            GuessThrottle.Guess guess,
            Optional<AccountTable.Credentials> found,
            String password,
            Origin origin,
            @Nullable String elsewhere) {
        String hash = found.map(AccountTable.Credentials::passwordHash).orElse(null);
        boolean right = guess.isStrangers()
                ? hashing.matchesForStranger(Network.of(origin.network()), password, hash)
                : hashing.matches(password, hash);
        Optional<Caller> caller = found.filter(account -> right && maySignIn(account))
                .filter(account -> elsewhere == null || account.roles().contains(Role.ADMINISTRATOR))
                .map(account -> new Caller(account.id(), account.roles()));
        if (caller.isEmpty()) {
            throttle.wasWrong(guess);
            events.record(
                    SecurityEvent.SIGN_IN_REFUSED,
                    found.map(account -> account.id()).orElse(null));
            return elsewhere == null ? new SignInResult.Refused() : new SignInResult.Elsewhere(elsewhere);
        }
        throttle.wasRight(guess);
        return afterPassword(caller.get(), renewed(caller.get().id(), requireNonNull(hash), password));
    }

    /**
     * The hash that the account has from now on. One from when less was asked of it is made anew while the password is at hand;
     * another day when many wait.
     */
    private String renewed(AccountId account, String hash, String password) {
        if (!hashing.isOutdated(hash)) {
            return hash;
        }
        try {
            String fresh = hashing.hash(password);
            return table.renewHash(account, hash, fresh) ? fresh : renewedElsewhere(account, hash, password);
        } catch (TooManyAtOnce busy) {
            LOG.debug("The password's hash stays as it is for now");
            return hash;
        }
    }

    /** Another sign-in of the same person has made one at this moment, or the password is another one now. */
    private String renewedElsewhere(AccountId account, String hash, String password) {
        return table.hash(account).filter(now -> hashing.matches(password, now)).orElse(hash);
    }

    /** The password may have been changed while we looked: what is begun with the old one must not outlive it. */
    private SignInResult afterPassword(Caller caller, String hash) {
        if (factors.orderedStream().noneMatch(factor -> factor.isWantedOf(caller))) {
            return new SignInResult.Accepted(caller, hash);
        }
        SignInResult.SecondFactorWanted begun = pending.begin(caller.id());
        if (table.hasHash(caller.id(), hash)) {
            return begun;
        }
        pending.finish(begun.pending());
        return new SignInResult.Refused();
    }

    private boolean maySignIn(AccountTable.Credentials account) {
        return account.active() && (!account.demo() || demo.on());
    }
}
