package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Checks passwords, with guessing slowed by address typed and by network address. */
@Service
public class SignIn {

    private final AccountTable table;
    private final PasswordHashing hashing;
    private final GuessThrottle throttle;
    private final DemoMode demo;

    SignIn(AccountTable table, PasswordHashing hashing, GuessThrottle throttle, DemoMode demo) {
        this.table = table;
        this.hashing = hashing;
        this.throttle = throttle;
        this.demo = demo;
    }

    /**
     * Signs in.
     *
     * @param email as typed
     * @param password as typed
     * @param network the caller's network address, for throttling
     */
    public SignInResult attempt(String email, String password, String network) {
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
        return new SignInResult.Accepted(caller.get());
    }

    private boolean maySignIn(AccountTable.Credentials account) {
        return account.active() && (!account.demo() || demo.on());
    }
}
