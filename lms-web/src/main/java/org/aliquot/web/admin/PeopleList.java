package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Paging;

/** Everybody with an account. */
public record PeopleList(String search, List<Line> lines, Paging paging) {

    public record Line(String name, String email, String roles, String needs, boolean active, String url) {}
}
