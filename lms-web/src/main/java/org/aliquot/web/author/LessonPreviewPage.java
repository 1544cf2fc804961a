package org.aliquot.web.author;

import org.aliquot.catalog.LessonPath;

/** A draft as a learner would read it. */
public record LessonPreviewPage(LessonPath path, String courseTitle, boolean draft, LessonSide side) {}
