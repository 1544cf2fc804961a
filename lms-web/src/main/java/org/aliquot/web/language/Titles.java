package org.aliquot.web.language;

import org.aliquot.catalog.TitleWords;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What courses, lessons, exams, areas, topics and terms are called, in the language of the request: looked up by the English, as
 * phrases are, and English where a pack brings no other words. Said twice is said once, so page and template may both ask.
 */
public final class Titles {

    private static final String WORDS = Titles.class.getName();

    private Titles() {}

    /** The title, in the reader's language where it has one there. */
    public static String titled(String english) {
        TitleWords words = words();
        String said = words == null ? null : words.find(english, Phrases.language());
        return said == null ? english : said;
    }

    /** Other names of a term in the reader's language, in one line; empty in English, and where none are known. */
    public static String otherNames(String term) {
        String key = TitleWords.also(term);
        String said = titled(key);
        return said.equals(key) ? "" : said;
    }

    /** The {@code lang} of the element around a title: null where it is in the language of the page. */
    public static @Nullable String titleLang(String title) {
        Language language = Phrases.language();
        TitleWords words = words();
        return language == Language.ENGLISH
                        || words != null && (words.find(title, language) != null || words.isOf(language, title))
                ? null
                : Language.ENGLISH.tag();
    }

    /** Lets the pages of a request know titles; work without a request says them in English. */
    public static void know(RequestAttributes request, TitleWords words) {
        request.setAttribute(WORDS, words, RequestAttributes.SCOPE_REQUEST);
    }

    private static @Nullable TitleWords words() {
        RequestAttributes request =
                Phrases.language() == Language.ENGLISH ? null : RequestContextHolder.getRequestAttributes();
        return request == null ? null : (TitleWords) request.getAttribute(WORDS, RequestAttributes.SCOPE_REQUEST);
    }
}
