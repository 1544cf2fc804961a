package org.aliquot.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.access.Cookies;
import org.aliquot.people.AccountView;
import org.aliquot.web.Visit;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The language of a request: what the account says, else what this browser's visitor chose, else what the browser prefers of those
 * we have. Pages that are not {@link Bilingual} are in English.
 */
@Component("localeResolver")
class ReadersLanguage implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

    private static final String LOCALE = ReadersLanguage.class.getName() + ".locale";

    private final Readers readers;
    private final Cookies cookies;

    ReadersLanguage(Readers readers, Cookies cookies) {
        this.readers = readers;
        this.cookies = cookies;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Before anything is said. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isPage(method) && !isBilingual(method)) {
            request.setAttribute(LOCALE, locale(Language.ENGLISH, request));
        }
        return true;
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.aliquot.web");
    }

    static boolean isBilingual(HandlerMethod method) {
        return method.hasMethodAnnotation(Bilingual.class)
                || method.getBeanType().isAnnotationPresent(Bilingual.class)
                || method.getBeanType().getPackage().isAnnotationPresent(Bilingual.class);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(LOCALE) instanceof Locale known) {
            return known;
        }
        Locale locale = locale(chosen(request).or(() -> preferred(request)).orElse(Language.ENGLISH), request);
        request.setAttribute(LOCALE, locale);
        return locale;
    }

    /** The controller of the switch keeps it. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** A page about the database being away is said all the same. */
    private Optional<Language> chosen(HttpServletRequest request) {
        Optional<Language> own;
        try {
            own = readers.account(request).map(AccountView::language);
        } catch (DataAccessException | TransactionException unreachable) {
            own = Optional.empty();
        }
        return own.or(() -> Optional.ofNullable(cookies.value(Visit.LANGUAGE_COOKIE, request))
                .flatMap(Language::of));
    }

    /** The first that we have. */
    static Optional<Language> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }

    /** English keeps the calendar of the reader's country. */
    private static Locale locale(Language language, HttpServletRequest request) {
        Locale browsers = request.getLocale();
        return language == Language.ENGLISH && browsers.getLanguage().equals(Language.ENGLISH.tag())
                ? browsers
                : Phrases.locale(language);
    }
}
