package org.aliquot.factor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Profile;
import org.aliquot.people.SignOuts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own factors. That it is really them was asked before ({@code ProofOfSelf}). */
@Service
public class FactorDesk {

    /** What came of taking one away. */
    public enum Removal {
        DONE,
        UNKNOWN,
        /** Staff keep one at least. */
        LAST_ONE
    }

    private final OneTimeCodes apps;
    private final PasskeyTable passkeys;
    private final RecoveryCodes recovery;
    private final CodeTries tries;
    private final SecondFactors factors;
    private final FactorNews news;
    private final SignOuts signOuts;
    private final Accounts accounts;
    private final Profile profile;

    FactorDesk(
            OneTimeCodes apps,
            PasskeyTable passkeys,
            RecoveryCodes recovery,
            CodeTries tries,
            SecondFactors factors,
            FactorNews news,
            SignOuts signOuts,
            Accounts accounts,
            Profile profile) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.tries = tries;
        this.factors = factors;
        this.news = news;
        this.signOuts = signOuts;
        this.accounts = accounts;
        this.profile = profile;
    }

    /** Demo accounts are everybody's: a factor of one visitor would keep out all others. */
    public boolean mayHave(AccountId account) {
        return !profile.of(account).map(AccountDetail::demo).orElse(true);
    }

    /** Makes a secret for an authenticator app; it counts once {@link #confirmApp} has seen a code of it. */
    @Transactional
    public AppSecret offerApp(AccountId account) {
        apps.offer(account);
        return offeredApp(account).orElseThrow();
    }

    /** The secret made within the last hour that waits for its first code. */
    @Transactional(readOnly = true)
    public Optional<AppSecret> offeredApp(AccountId account) {
        return accounts.find(account).flatMap(person -> apps.offered(account, person.handle()));
    }

    /** Takes the app into use if it shows the right code; {@code token} is the sign-in that stays if this is the first factor. */
    @Transactional
    public SecondFactors.Verdict confirmApp(AccountId account, String typed, String token) {
        Optional<java.time.Duration> blocked = tries.count(account).blocked();
        if (blocked.isPresent()) {
            return new SecondFactors.Verdict.TooMany(blocked.get());
        }
        boolean first = !factors.has(account);
        if (!apps.confirm(account, typed.replaceAll("[\\s-]", ""))) {
            return new SecondFactors.Verdict.Wrong();
        }
        tries.forget(account);
        added(account, "app", first, token);
        return new SecondFactors.Verdict.Right();
    }

    /** Sign-ins without a second factor end with the first one. */
    void added(AccountId account, String what, boolean first, String token) {
        if (first) {
            signOuts.everywhere(account, token);
        }
        news.added(account, what);
    }

    @Transactional
    public Removal removeApp(Caller caller) {
        Factors before = locked(caller.id());
        if (before.app() == null) {
            return Removal.UNKNOWN;
        }
        if (isLast(before, caller)) {
            return Removal.LAST_ONE;
        }
        apps.remove(caller.id());
        return removed(caller.id(), "app", before);
    }

    @Transactional
    public Removal removePasskey(Caller caller, UUID passkey) {
        Factors before = locked(caller.id());
        if (before.passkeys().stream().noneMatch(key -> key.id().equals(passkey))) {
            return Removal.UNKNOWN;
        }
        if (isLast(before, caller)) {
            return Removal.LAST_ONE;
        }
        passkeys.remove(caller.id(), passkey);
        return removed(caller.id(), "passkey", before);
    }

    /** Ten new codes, to be shown once; none for who has nothing to recover. */
    @Transactional
    public List<String> renewRecoveryCodes(AccountId account) {
        if (!locked(account).any()) {
            return List.of();
        }
        List<String> codes = recovery.renew(account);
        news.renewed(account);
        return codes;
    }

    private boolean isLast(Factors before, Caller caller) {
        return before.count() == 1 && factors.isRequiredOf(caller);
    }

    /** Of two who take away one each, the second sees what the first did. */
    private Factors locked(AccountId account) {
        passkeys.lock(account);
        return factors.of(account);
    }

    private Removal removed(AccountId account, String what, Factors before) {
        if (before.count() == 1) {
            recovery.remove(account);
        }
        factors.forget(account);
        news.removed(account, what);
        return Removal.DONE;
    }
}
