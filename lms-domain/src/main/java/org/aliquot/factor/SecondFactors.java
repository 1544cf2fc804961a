package org.aliquot.factor;

import java.time.Duration;
import java.util.Optional;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.DemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a second factor, who must have one, and whether what was typed is right. */
@Service
public class SecondFactors implements org.aliquot.people.SecondFactor {

    /** What came of a code. */
    public sealed interface Verdict {

        /** Right, and used up. */
        record Right() implements Verdict {}

        /** Unknown, over, or used before; which of these is not told. */
        record Wrong() implements Verdict {}

        /** Too many wrong ones; even the right one is not looked at before this time has passed. */
        record TooMany(Duration retryAfter) implements Verdict {}
    }

    private final OneTimeCodes apps;
    private final PasskeyTable passkeys;
    private final RecoveryCodes recovery;
    private final CodeTries tries;
    private final FactorNews news;
    private final DemoMode demo;
    private final SecurityEvents events;
    private final Equipped equipped;

    SecondFactors(
            OneTimeCodes apps,
            PasskeyTable passkeys,
            RecoveryCodes recovery,
            CodeTries tries,
            FactorNews news,
            DemoMode demo,
            SecurityEvents events,
            Equipped equipped) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.tries = tries;
        this.news = news;
        this.demo = demo;
        this.events = events;
        this.equipped = equipped;
    }

    @Transactional(readOnly = true)
    public Factors of(AccountId account) {
        return new Factors(apps.find(account).orElse(null), passkeys.of(account), recovery.left(account));
    }

    /** The password alone does not sign in who has a second factor, whoever they are. */
    @Override
    public boolean isWantedOf(Caller caller) {
        boolean has = has(caller.id());
        if (!has) {
            equipped.forget(caller.id()); // taken away by another process
        }
        return has;
    }

    /** Whoever reaches others works with a second factor only in a real installation; a demonstration is exempt, its passwords are known. */
    public boolean isRequiredOf(Caller caller) {
        return isRequired(caller, demo.on());
    }

    static boolean isRequired(Caller caller, boolean demo) {
        return caller.reachesOthers() && !demo;
    }

    /** Whether somebody must set one up before anything else. Who has none is looked up each time. */
    public boolean isMissing(Caller caller) {
        if (!isRequiredOf(caller)) {
            return false;
        }
        AccountId account = caller.id();
        return equipped.of(account, () -> sure(account)).isEmpty();
    }

    private Optional<Boolean> sure(AccountId account) {
        return has(account) ? Optional.of(true) : Optional.empty();
    }

    /** A code of the app, or a recovery code, of somebody whose password was right. */
    @Transactional
    public Verdict check(AccountId account, @Nullable String typed) {
        CodeTries.Counted counted = tries.count(account);
        Optional<Duration> blocked = counted.blocked();
        if (counted.isFirstTooMany()) {
            news.guessed(account);
        }
        if (blocked.isPresent()) {
            return new Verdict.TooMany(blocked.get());
        }
        if (!isRight(account, typed == null ? "" : typed)) {
            events.record(SecurityEvent.FACTOR_FAILED, account);
            return new Verdict.Wrong();
        }
        tries.forget(account);
        events.record(SecurityEvent.FACTOR_USED, account);
        return new Verdict.Right();
    }

    private boolean isRight(AccountId account, String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        if (digits.length() == OneTimeCode.DIGITS) {
            return apps.use(account, digits);
        }
        boolean recovered = recovery.use(account, typed);
        if (recovered) {
            news.recovered(account, recovery.left(account));
        }
        return recovered;
    }

    boolean has(AccountId account) {
        return of(account).any();
    }

    void forget(AccountId account) {
        equipped.forget(account);
    }
}
