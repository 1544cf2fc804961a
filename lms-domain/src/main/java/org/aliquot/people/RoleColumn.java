package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The column {@code roles} of an account. */
final class RoleColumn {

    private RoleColumn() {}

    static Set<Role> read(ResultSet row) throws SQLException {
        String[] words = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(words).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    static String[] words(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().toArray(String[]::new);
    }
}
