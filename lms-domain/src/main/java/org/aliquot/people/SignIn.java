package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Checks passwords, with guessing slowed by address typed and by network address. */
@Service
public class SignIn {

    private final AccountTable table;
    private final PasswordHashing hashing;
    private final GuessThrottle throttle;
    private final DemoMode demo;
    private final PendingSignIns pending;
    private final ObjectProvider<SecondFactor> factors;

    SignIn(
            AccountTable table,
            PasswordHashing hashing,
            GuessThrottle throttle,
            DemoMode demo,
            PendingSignIns pending,
            ObjectProvider<SecondFactor> factors) {
        this.table = table;
        this.hashing = hashing;
        this.throttle = throttle;
        this.demo = demo;
        this.pending = pending;
        this.factors = factors;
    }

    /**
     * Signs in.
     *
     * @param email as typed
     * @param password as typed
     * @param origin where the request comes from, for throttling
     */
    public SignInResult attempt(String email, String password, Origin origin) {
        String network = origin.network();
        Optional<Duration> blocked = throttle.blockedFor(email, network);
        if (blocked.isPresent()) {
            return new SignInResult.Throttled(blocked.get());
        }
        Optional<AccountTable.Credentials> found = table.credentials(email);
        boolean right = hashing.matches(
                password, found.map(AccountTable.Credentials::passwordHash).orElse(null));
        Optional<Caller> caller = found.filter(account -> right && maySignIn(account))
                .map(account -> new Caller(account.id(), account.roles()));
        if (caller.isEmpty()) {
            throttle.failed(email, network);
            return new SignInResult.Refused();
        }
        throttle.succeeded(email);
        return afterPassword(caller.get());
    }

    private SignInResult afterPassword(Caller caller) {
        return factors.orderedStream().anyMatch(factor -> factor.isWantedOf(caller))
                ? pending.begin(caller.id())
                : new SignInResult.Accepted(caller);
    }

    private boolean maySignIn(AccountTable.Credentials account) {
        return account.active() && (!account.demo() || demo.on());
    }
}
