package org.aliquot.web;

import java.util.Map;
import org.aliquot.people.Role;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page's title and its place in the navigation, with the visit it is made for: the first parameter of every layout.
 *
 * @param active null on pages of staff, and on pages that stand nowhere in the navigation
 * @param rail beside pages of staff; null on all others
 * @param about one sentence for those who find the page in a search engine; null on pages that are nobody else's business
 * @param led whether its reader decides about what it shows, and does not only assist
 * @param undoing where what was just done can be taken back; null where it cannot
 * @param whom the name of whom it was done to, where the page is about many
 */
public record Page(
        String title,
        @Nullable String about,
        @Nullable Destination active,
        @Nullable Rail rail,
        Visit visit,
        boolean led,
        @Nullable String undoing,
        @Nullable String whom) {

    Page(String title, @Nullable Destination active, @Nullable Rail rail, Visit visit) {
        this(title, null, active, rail, visit, true, null, null);
    }

    /** The same page, described to strangers. */
    public Page about(String sentence) {
        return new Page(title, sentence, active, rail, visit, led, undoing, whom);
    }

    /** The same page, of something about which its reader decides, or not. */
    public Page led(boolean decides) {
        return new Page(title, about, active, rail, visit, decides, undoing, whom);
    }

    /** The same page, with the way back from what was just done. */
    public Page undoing(@Nullable String address) {
        return new Page(title, about, active, rail, visit, led, address, whom);
    }

    /** The same page, saying to whom it was done. */
    public Page doneTo(@Nullable String name) {
        return new Page(title, about, active, rail, visit, led, undoing, name);
    }

    public @Nullable Who who() {
        return visit.who();
    }

    /** Whether its reader may do more on pages of staff than look. */
    public boolean acts() {
        Who who = visit.who();
        return who != null && who.teaches();
    }

    /** Whether its reader may change what it shows: staff who do not only assist in that class. */
    public boolean leads() {
        return acts() && led;
    }

    /** Whether its reader runs the school. */
    public boolean administers() {
        Who who = visit.who();
        return who != null && who.roles().contains(Role.ADMINISTRATOR);
    }

    /** Whether its reader may open what is known of one learner. */
    public boolean opensLearners() {
        Who who = visit.who();
        return who != null && (who.teaches() || who.roles().contains(Role.AUDITOR));
    }

    /** What its words are in. */
    public Language language() {
        return Phrases.language();
    }

    public Look look() {
        return visit.look();
    }

    public String nonce() {
        return visit.guard().nonce();
    }

    public String csrf() {
        return visit.guard().csrf();
    }

    public String lookCookie() {
        return visit.guard().lookCookie();
    }

    public Brand brand() {
        return visit.brand();
    }

    public String file(String name) {
        return visit.assets().url(name);
    }

    public ImportMap modules(String folder) {
        return visit.assets().modules(folder, Phrases.language());
    }

    /** The address of the worker that keeps pages on devices; null where there is none. */
    public @Nullable String worker() {
        return visit.assets().worker();
    }

    /** Whose pages these are; null where nobody is signed in. */
    public @Nullable String account() {
        return visit.reader() == null ? null : visit.reader().id().toString();
    }

    public @Nullable Flash said() {
        return visit.said();
    }

    /** Answers with a template of this page; every page's template takes {@code page} and its one {@code view}. */
    public ModelAndView show(String template, Object view) {
        return new ModelAndView(template, Map.of("page", this, "view", view));
    }

    /** This page again, with what was wrong or stands in the way. */
    public ModelAndView show(HttpStatus status, String template, Object view) {
        ModelAndView page = show(template, view);
        page.setStatus(status);
        return page;
    }

    public boolean isAt(Destination destination) {
        return destination == active;
    }
}
