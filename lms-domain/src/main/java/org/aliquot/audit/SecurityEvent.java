package org.aliquot.audit;

import org.aliquot.word.Word;

/** What the security log knows besides the deeds of the audit log, which it repeats. docs/logging.md explains each. */
public enum SecurityEvent implements Word {
    SIGNED_IN("sign-in.accepted", true),
    SIGN_IN_REFUSED("sign-in.refused", true),
    SIGN_IN_THROTTLED("sign-in.throttled", false),
    SIGNED_OUT("sign-in.ended", false),
    TOKEN_ISSUED("token.issued", false),
    RESET_ASKED("password.reset-asked", false),
    PASSWORD_CHECK_FAILED("password.check-failed", false),
    ADDRESS_CHANGE_ASKED("account.address-change-asked", false),
    FACTOR_USED("factor.used", false),
    FACTOR_FAILED("factor.failed", true),
    ACCESS_REFUSED("access.refused", false),
    CSRF_REFUSED("access.csrf-refused", false),
    LIMIT_HIT("limit.hit", false);

    private final String word;
    private final boolean kept;

    SecurityEvent(String word, boolean kept) {
        this.word = word;
        this.kept = kept;
    }

    /** As it stands in both logs. */
    @Override
    public String word() {
        return word;
    }

    /** Whether administrators see it in the audit log as well. */
    boolean isKept() {
        return kept;
    }
}
