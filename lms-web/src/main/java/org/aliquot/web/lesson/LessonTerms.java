package org.aliquot.web.lesson;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.prose.FirstUses;
import org.aliquot.prose.Spellings;
import org.aliquot.reference.ReferenceTables;
import org.aliquot.reference.Term;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.words.TermWords;
import org.springframework.stereotype.Component;

/** Terms of the course's glossary in a lesson: each is a button where it is first used, and opens what it means. */
@Component
class LessonTerms {

    /** A button is a box to the line breaker, which puts the comma after one on the next line. */
    private static final Pattern HELD = Pattern.compile("(?:<(strong|em)>%1$s</\\1>|%1$s)[.,;:!?)\\]”’]+"
            .formatted("<button type=\"button\" class=\"term\"[^>]*>[^<]*</button>"));

    private final ReferenceTables tables;

    LessonTerms(ReferenceTables tables) {
        this.tables = tables;
    }

    FirstUses<Term> of(String course) {
        Spellings<Term> spellings = new Spellings<>(
                tables.terms(course).stream().collect(Collectors.toMap(Function.identity(), Term::spellings)));
        return new FirstUses<>(spellings, LessonTerms::opening, "</button>");
    }

    /** The same text with each term and the punctuation after it on one line. */
    static String held(String html) {
        return HELD.matcher(html).replaceAll("<span class=\"term-held\">$0</span>");
    }

    static List<LessonPage.TermCard> cards(String course, List<Term> met) {
        return met.stream().map(term -> card(course, term)).toList();
    }

    private static LessonPage.TermCard card(String course, Term term) {
        TermWords words = TermWords.of(term);
        return new LessonPage.TermCard(
                term.anchor(),
                words.name(),
                words.own(),
                String.join(", ", words.also()),
                words.definition(),
                CourseUrls.term(course, term.anchor()));
    }

    /** An anchor has lower-case letters, digits and hyphens alone, so it needs no escaping. */
    private static String opening(Term term) {
        return "<button type=\"button\" class=\"term\" popovertarget=\"" + term.anchor() + "\">";
    }
}
