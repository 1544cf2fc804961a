package org.aliquot.web.learner;

import org.aliquot.web.staff.Paging;

/** One list about a learner, page by page. */
public record LearnerListPage(String name, String url, LearnerTable table, Paging paging) {}
