package org.aliquot.people;

import java.util.Set;

/** Somebody to be invited. */
public record Invitee(String email, String name, Set<Role> roles) {

    public Invitee {
        roles = Set.copyOf(roles);
    }
}
