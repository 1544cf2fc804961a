package org.aliquot.web.clinical;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rotation in words.
 *
 * @param facts such as hours and collections, each with what is needed
 * @param tone of the state; null for none
 * @param elements the ways of assessing competency, each with how many of its skills are done
 * @param evaluation what the preceptor said at the end; null for nothing
 */
public record RotationCard(
        String id,
        String learner,
        String bench,
        String where,
        String state,
        @Nullable String tone,
        Bar bar,
        List<String> facts,
        List<String> elements,
        List<Skill> skills,
        List<Day> days,
        @Nullable Said evaluation) {

    /** How far it has come. */
    public record Bar(String words, int percent) {}

    /**
     * @param state what was signed last; null for nothing
     * @param practice how it is practiced; null where nothing is planned
     * @param current the signature that counts; null for none
     * @param earlier signatures that do not count any more
     */
    public record Skill(
            int number,
            String words,
            String element,
            boolean done,
            boolean needsPractice,
            @Nullable String state,
            @Nullable String detail,
            @Nullable String practice,
            @Nullable String current,
            List<String> earlier) {}

    /** @param struck why it does not count; null where it does */
    public record Day(
            String id,
            String day,
            String hours,
            int venipunctures,
            int capillaries,
            String signer,
            @Nullable String struck) {}

    /** An evaluation, line by line. */
    public record Said(String id, List<Entry> lines) {}

    /** A line of an evaluation, such as the rating in one domain. */
    public record Entry(String name, String words) {}
}
