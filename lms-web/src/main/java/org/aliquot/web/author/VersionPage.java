package org.aliquot.web.author;

import java.util.List;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * One version of a lesson as learners read it, and what it changed.
 *
 * @param since the version it is compared with; null when there is none before it
 */
public record VersionPage(
        LessonPath path,
        String courseTitle,
        String title,
        VersionRow version,
        @Nullable Integer since,
        List<Choice> others,
        List<FieldDiff> differences,
        LessonSide side) {}
