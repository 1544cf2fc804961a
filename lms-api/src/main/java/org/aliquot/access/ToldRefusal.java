package org.aliquot.access;

import org.springframework.security.authorization.AuthorizationDecision;

/** A refusal that says why, in a sentence for whoever asked. */
final class ToldRefusal extends AuthorizationDecision {

    private final String sentence;

    ToldRefusal(String sentence) {
        super(false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
