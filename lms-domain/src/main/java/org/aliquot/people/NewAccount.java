package org.aliquot.people;

import java.util.Set;

/** An account to be made. The password is in clear here and nowhere else. */
public record NewAccount(String email, String name, String password, Set<Role> roles, boolean demo) {

    @Override
    public String toString() {
        return "NewAccount[roles=" + roles + ", demo=" + demo + "]";
    }
}
