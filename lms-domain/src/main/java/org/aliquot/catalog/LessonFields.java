package org.aliquot.catalog;

import java.util.Map;
import org.aliquot.catalog.internal.LessonTree;
import org.aliquot.draft.TextFields;

/** The fields of a lesson as {@link TextFields}; its text is one for each heading. */
public final class LessonFields {

    private LessonFields() {}

    public static Map<String, String> of(LessonText text) {
        return TextFields.of(new LessonTree().of(text));
    }
}
