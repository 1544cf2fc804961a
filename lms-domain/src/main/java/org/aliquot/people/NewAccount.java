package org.aliquot.people;

import java.util.Set;

/**
 * An account to be made. The password is in clear here and nowhere else.
 *
 * @param email empty for somebody without an address
 */
public record NewAccount(String email, String name, String password, Set<Role> roles, boolean demo) {

    @Override
    public String toString() {
        return "NewAccount[roles=" + roles + ", demo=" + demo + "]";
    }
}
