package org.aliquot.web.author;

import java.util.List;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** When a lesson opens, to be changed. */
public record ReleaseEditor(
        LessonPath path,
        String courseTitle,
        String title,
        String opensOn,
        String afterDays,
        List<Choice> lessons,
        String zone,
        FieldErrors errors) {}
