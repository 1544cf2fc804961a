package org.aliquot.web.admin;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Paging;

/** Everybody with an account. */
public record PeopleList(String search, List<Line> lines, Paging paging) {

    public record Line(UUID id, String name, String email, String roles, String needs, boolean active, String url) {}
}
