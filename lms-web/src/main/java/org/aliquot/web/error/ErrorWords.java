package org.aliquot.web.error;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What happened, what is safe and what to do, by status. */
final class ErrorWords {

    private ErrorWords() {}

    /**
     * @param why the sentence that is known of this very refusal; null or empty when there is none
     * @param from the page on which it was asked; null where that is not known
     */
    static ErrorPage of(HttpStatus status, @Nullable String why, @Nullable String from) {
        ErrorPage general = of(status);
        if (why == null || why.isEmpty()) {
            return general;
        }
        return page(general.title(), why, t("Nothing was changed. Go back to where you were."), from);
    }

    /**
     * Of a form that was open for longer than the sign-in it belongs to. Opened anew it would be empty; the button goes back to it.
     *
     * @param from the page that it was on; null where that is not known
     */
    static ErrorPage outlived(@Nullable String from) {
        return page(
                t("This page was open for too long"),
                t("Nothing was sent."),
                t("Go back: what you typed should still be there. Then send it again."),
                from);
    }

    private static ErrorPage of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE ->
                page(
                        t("This page is not here"),
                        t("There is no page at this address, or it is not open to you."),
                        t("Check the address, or start from the front page."));
            case FORBIDDEN, UNAUTHORIZED ->
                page(
                        t("This is not open to you"),
                        t("Your role does not allow it."),
                        t("Nothing was changed. Go back to where you were."));
            case TOO_MANY_REQUESTS ->
                page(
                        t("Too many tries"),
                        t("Too many requests came from your network in a short time."),
                        t("Wait a minute, then try again."));
            case CONTENT_TOO_LARGE ->
                page(
                        t("That is too large"),
                        t("The file or the text is larger than this page accepts. Nothing was stored or changed."),
                        t("Go back and use a smaller file, or send it in parts."));
            case BAD_REQUEST, METHOD_NOT_ALLOWED, LENGTH_REQUIRED, UNPROCESSABLE_CONTENT, UNSUPPORTED_MEDIA_TYPE ->
                page(
                        t("That could not be read"),
                        t("The address or the form is not what this page expects. Nothing was changed."),
                        t("Go back to the page and try again."));
            case SERVICE_UNAVAILABLE ->
                page(
                        t("The server is busy"),
                        t(
                                "Too many people are using it right now, so this was not started. Everything that was shown as saved is safe."),
                        t("Wait a few seconds, then try again."));
            default ->
                page(
                        t("The server could not do this"),
                        t("The fault is ours. Everything that was shown as saved is safe."),
                        t("Try again in a moment. If it happens again, tell your school what you did and when."));
        };
    }

    private static ErrorPage page(String title, String what, String todo, @Nullable String from) {
        return from == null ? page(title, what, todo) : new ErrorPage(title, what, todo, t("Go back"), from);
    }

    private static ErrorPage page(String title, String what, String todo) {
        return new ErrorPage(title, what, todo, t("Go to the front page"), SiteUrls.HOME);
    }
}
