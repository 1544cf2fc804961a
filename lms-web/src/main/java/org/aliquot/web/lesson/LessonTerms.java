package org.aliquot.web.lesson;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.prose.FirstUses;
import org.aliquot.prose.Spellings;
import org.aliquot.reference.ReferenceTables;
import org.aliquot.reference.Term;
import org.aliquot.web.address.CourseUrls;
import org.springframework.stereotype.Component;

/** Terms of the course's glossary in a lesson: each is a button where it is first used, and opens what it means. */
@Component
class LessonTerms {

    private final ReferenceTables tables;

    LessonTerms(ReferenceTables tables) {
        this.tables = tables;
    }

    FirstUses<Term> of(String course) {
        Spellings<Term> spellings = new Spellings<>(
                tables.terms(course).stream().collect(Collectors.toMap(Function.identity(), Term::spellings)));
        return new FirstUses<>(spellings, LessonTerms::opening, "</button>");
    }

    static List<LessonPage.TermCard> cards(String course, List<Term> met) {
        return met.stream()
                .map(term -> new LessonPage.TermCard(
                        term.anchor(),
                        term.term(),
                        String.join(", ", term.also()),
                        term.definition(),
                        CourseUrls.term(course, term.anchor())))
                .toList();
    }

    /** An anchor has lower-case letters, digits and hyphens alone, so it needs no escaping. */
    private static String opening(Term term) {
        return "<button type=\"button\" class=\"term\" popovertarget=\"" + term.anchor() + "\">";
    }
}
