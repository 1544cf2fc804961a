package org.aliquot.web.admin;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Everybody with an account. */
public record PeopleList(
        String search,
        List<Line> lines,
        Paging paging,
        @Nullable Flash flash) {

    public record Line(UUID id, String name, String email, String roles, String needs, boolean active, String url) {}
}
