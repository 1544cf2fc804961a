package org.aliquot.web.words;

import static org.aliquot.web.language.Titles.otherNames;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.reference.Term;

/**
 * A term of the glossary as it is read.
 *
 * @param own its other names in the language in which it is read, in one line; empty where it is read in English
 * @param also its other names; of one that is read in another language the English ones, since the exams ask in English
 */
public record TermWords(String name, String own, List<String> also, String definition) {

    public TermWords {
        also = List.copyOf(also);
    }

    public static TermWords of(Term term) {
        String name = titled(term.term());
        return new TermWords(
                name,
                otherNames(term.term()),
                term.spellings().stream()
                        .filter(spelling -> !spelling.equals(name))
                        .toList(),
                titled(term.definition()));
    }

    /** All that a search for it may find. */
    public String all() {
        return String.join(
                " ",
                Stream.concat(Stream.of(name, own, definition), also.stream()).toList());
    }
}
