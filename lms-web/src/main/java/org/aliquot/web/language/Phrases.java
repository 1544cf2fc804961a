package org.aliquot.web.language;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What pages say, in the language of the request: looked up by the English sentence, which is also what is said where no other is
 * known. {@code {0}}, {@code {1}} … stand for what is put in. What stands before a bar tells apart two phrases that are one in
 * English ({@code verb|Review}), and is not said.
 */
public final class Phrases {

    /** Where Spanish speakers live with the dates and numbers of the exams. */
    private static final Locale SPANISH = Locale.of("es", "US");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    /** A Spanish time of day at the end of a sentence: its stop is the sentence's. */
    private static final Pattern SECOND_STOP = Pattern.compile("(?<=\\b[ap]\\. m\\.)\\.");

    private Phrases() {}

    /** The phrase; the scan of the catalog finds each literal that is given here. */
    public static String t(String english, @Nullable Object... parts) {
        return fill(said(english), parts);
    }

    /** One or many, with the number as the first gap. */
    public static String counted(long number, String one, String many, @Nullable Object... parts) {
        @Nullable Object[] all = new @Nullable Object[parts.length + 1];
        all[0] = String.format(Locale.US, "%,d", number);
        System.arraycopy(parts, 0, all, 1, parts.length);
        return t(number == 1 ? one : many, all);
    }

    /** The English unchanged, for the scan to find: of constants, which are said later by {@link #t}. */
    public static String phrase(String english) {
        return english;
    }

    /** Words that are ours or somebody's own: said where they are ours, else as they are. */
    public static String ours(String words) {
        return language() == Language.SPANISH ? Catalog.SPANISH.of(words) : words;
    }

    /** The {@code lang} of such words: English where nothing else is said for them. */
    public static @Nullable String oursLang(String words) {
        return Catalog.SPANISH.phrases().containsKey(words) ? null : english();
    }

    /** A sentence with markup in its gaps. */
    public static Content rich(String english, Object... parts) {
        return new RichPhrase(said(english), Arrays.asList(parts));
    }

    /** Of this request; English where there is none. */
    public static Language language() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale != null && locale.getLanguage().equals(Language.SPANISH.tag())
                ? Language.SPANISH
                : Language.ENGLISH;
    }

    /** The {@code lang} of what is English on any page, such as words of a course; null where the page itself is. */
    public static @Nullable String english() {
        return language() == Language.ENGLISH ? null : Language.ENGLISH.tag();
    }

    /** For names of days and months. */
    public static Locale locale() {
        return locale(language());
    }

    /** As it is read in the United States. */
    public static Locale locale(Language language) {
        return language == Language.SPANISH ? SPANISH : Locale.US;
    }

    private static String said(String english) {
        String phrase = language() == Language.SPANISH ? Catalog.SPANISH.of(english) : english;
        return phrase.substring(phrase.indexOf('|') + 1);
    }

    private static String fill(String phrase, @Nullable Object... parts) {
        if (parts.length == 0) {
            return phrase;
        }
        String filled = GAP.matcher(phrase)
                .replaceAll(gap -> Matcher.quoteReplacement(String.valueOf(parts[Integer.parseInt(gap.group(1))])));
        return SECOND_STOP.matcher(filled).replaceAll("");
    }
}
