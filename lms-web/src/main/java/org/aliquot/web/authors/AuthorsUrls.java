package org.aliquot.web.authors;

import org.aliquot.authorship.Work;
import org.aliquot.web.author.AuthorUrls;
import org.aliquot.web.staff.StaffUrls;

/** Addresses of the pages that say who the authors of a work are. */
public final class AuthorsUrls {

    private AuthorsUrls() {}

    public static String ofCourse(String slug) {
        return of(Work.course(slug));
    }

    public static String ofQuiz(String key) {
        return of(Work.exam(key));
    }

    public static String ofItem(String slug) {
        return of(Work.item(slug));
    }

    static String of(Work work) {
        return home(work) + "/authors";
    }

    public static String removal(Work work) {
        return of(work) + "/removal";
    }

    static String home(Work work) {
        return switch (work.kind()) {
            case COURSE -> AuthorUrls.course(work.name());
            case EXAM -> StaffUrls.quiz(work.name());
            case ITEM -> StaffUrls.item(work.name());
        };
    }
}
