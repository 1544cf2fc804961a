package org.aliquot.web.lesson;

import org.aliquot.completion.CheckView;
import org.jspecify.annotations.Nullable;

/** How the checks of a lesson are shown: as they stand, but for one. */
interface Shown {

    Shown AS_THEY_STAND = (check, views) -> views.standing(check);

    LessonCheck of(CheckView check, Checks views);

    /** This one as it is here, the others as they stand. */
    static Shown instead(LessonCheck one) {
        return (check, views) -> check.slug().equals(one.place().slug()) ? one : views.standing(check);
    }

    /** This one unanswered, with what was wrong if something was. */
    static Shown asked(@Nullable String slug, @Nullable String problem) {
        return (check, views) -> check.slug().equals(slug) ? views.asked(check, problem) : views.standing(check);
    }
}
