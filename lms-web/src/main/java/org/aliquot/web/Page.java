package org.aliquot.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page's title and its place in the navigation, with the frame around it: the first parameter of every layout.
 *
 * @param about one sentence for those who find the page in a search engine; null on pages that are nobody else's business
 */
public record Page(
        String title, @Nullable String about, @Nullable Destination active, Frame frame) {

    /** The same page, described to strangers. */
    public Page about(String sentence) {
        return new Page(title, sentence, active, frame);
    }

    public @Nullable Who who() {
        return frame.who();
    }

    public Look look() {
        return frame.look();
    }

    public String nonce() {
        return frame.guard().nonce();
    }

    public String csrf() {
        return frame.guard().csrf();
    }

    public String lookCookie() {
        return frame.guard().lookCookie();
    }

    public String file(String name) {
        return frame.assets().url(name);
    }

    public ImportMap modules(String folder) {
        return frame.assets().modules(folder);
    }

    public @Nullable Said said() {
        return frame.said();
    }

    /** Answers with a template of this page; every page's template takes {@code page} and its one {@code view}. */
    public ModelAndView show(String template, Object view) {
        return new ModelAndView(template, Map.of("page", this, "view", view));
    }

    public boolean isAt(Destination destination) {
        return destination == active;
    }
}
