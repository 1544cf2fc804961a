package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.word.Word;

/** Roles as columns keep them: an array of their words. */
public final class RoleColumn {

    private RoleColumn() {}

    /** The column {@code roles} of an account. */
    static Set<Role> read(ResultSet row) throws SQLException {
        return read(row, "roles");
    }

    public static Set<Role> read(ResultSet row, String column) throws SQLException {
        String[] words = (String[]) row.getArray(column).getArray();
        return Arrays.stream(words).map(word -> Word.read(Role.class, word)).collect(Collectors.toUnmodifiableSet());
    }

    public static String[] words(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().toArray(String[]::new);
    }
}
