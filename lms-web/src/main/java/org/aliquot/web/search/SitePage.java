package org.aliquot.web.search;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.Arrays;
import java.util.List;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.address.NoteUrls;
import org.aliquot.web.address.SiteUrls;

/** Pages that a learner can look for by what they do there. */
enum SitePage {
    TODAY(phrase("Today"), SiteUrls.TODAY, "what to do next, plan, due, home"),
    COURSES(phrase("Courses"), SiteUrls.HOME, "lessons, enroll, class code, catalog"),
    PRACTICE(phrase("Practice"), ExamUrls.PRACTICE, "quizzes, exams, mock exam, questions, attempts"),
    PROGRESS(phrase("Progress"), SiteUrls.PROGRESS, "results, scores, readiness, how am I doing"),
    SCORES(phrase("How scores are worked out"), ExamUrls.SCORES, "result, scale, passing, adaptive, margin"),
    NOTES(phrase("Your notes"), NoteUrls.NOTES, "highlights, bookmarks, marked, wrote"),
    PATHWAY(
            phrase("Your way into the laboratory"),
            SiteUrls.PATHWAY,
            "pathway, routes, credentials, licenses, pay, boards"),
    ROUTES(
            phrase("Which route fits me"),
            SiteUrls.ROUTES,
            "pathway, eligibility, credential, ASCP, AMT, requirements, state"),
    NOTICES(phrase("Notices"), AccountUrls.NOTICES, "news, messages, reminders"),
    PROFILE(phrase("Profile"), AccountUrls.PROFILE, "name, email, password, time zone, notices, settings"),
    SIGN_INS(phrase("Where you are signed in"), AccountUrls.SIGN_INS, "devices, sign out, security"),
    FACTORS(phrase("Two-step sign-in"), FactorUrls.FACTORS, "passkey, authenticator app, recovery codes, security"),
    DATA(phrase("Your data"), AccountUrls.PROFILE_DATA, "download, export, delete my account, privacy"),
    ACCESSIBILITY(
            phrase("Accessibility"),
            SiteUrls.ACCESSIBILITY,
            "screen reader, keyboard, contrast, zoom, larger text, extra time, disability, accommodation");

    private final String title;
    private final String url;
    private final String about;

    SitePage(String title, String url, String about) {
        this.title = title;
        this.url = url;
        this.about = about;
    }

    String title() {
        return t(title);
    }

    String url() {
        return url;
    }

    static List<SitePage> find(Beginnings wanted) {
        return Arrays.stream(values())
                .filter(page -> wanted.areIn(page.title + " " + page.title() + " " + page.about))
                .toList();
    }
}
