package org.aliquot.people;

import java.time.Instant;

/**
 * A link to choose a password, to be handed on by whoever invited. It is a secret.
 *
 * @param until when it ends
 */
public record InvitationLink(AccountId person, String name, String email, String url, Instant until) {

    @Override
    public String toString() {
        return "InvitationLink[" + person + "]";
    }
}
