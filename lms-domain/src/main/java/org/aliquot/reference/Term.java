package org.aliquot.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A term of a course's glossary.
 *
 * @param also other spellings and abbreviations
 * @param definition one or two sentences
 * @param area whose lessons use it most
 * @param lesson where it is introduced
 */
public record Term(String term, List<String> also, String definition, String area, String lesson) {

    public Term {
        also = List.copyOf(also);
    }

    /** All words it is known by, the usual ones first. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(term), also.stream()).toList();
    }

    /** Its name in an address: lower-case letters and digits, joined by hyphens. */
    public String anchor() {
        return anchorOf(term);
    }

    public static String anchorOf(String term) {
        String plain = Normalizer.normalize(term, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return "term-"
                + plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("-+$", "");
    }
}
