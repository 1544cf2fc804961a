package org.aliquot.catalog;

import org.aliquot.word.Language;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The language in which whoever asks wants to read. It belongs to the request, as its time zone does, so that nothing between page
 * and text has to carry it; work in the background has none and reads English.
 */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    public static Language now() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        return context == null || context.getLocale() == null
                ? Language.ENGLISH
                : Language.of(context.getLocale().getLanguage()).orElse(Language.ENGLISH);
    }
}
