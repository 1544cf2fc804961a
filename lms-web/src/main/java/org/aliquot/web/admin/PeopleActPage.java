package org.aliquot.web.admin;

import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to many people: what it needs to know, and what it would do to each.
 *
 * @param names the first of them, and how many more there are; empty where the preview has them, or they are too many
 * @param whom hidden fields that say whom it is about
 * @param tabs other changes of access, to choose between; empty for what is no access
 * @param preview null until all is known that is needed
 * @param trouble why nothing was done, or can be
 */
public record PeopleActPage(
        String title,
        String people,
        String names,
        String act,
        List<Map.Entry<String, String>> whom,
        List<Tab> tabs,
        Fields fields,
        FieldErrors errors,
        @Nullable Preview preview,
        @Nullable String trouble,
        String back) {

    public record Tab(String title, String url, boolean on) {}

    /**
     * What can be asked for; lists that the act does not need are empty.
     *
     * @param leaves the class that was filtered by, which people may leave for another
     */
    public record Fields(
            List<ChoiceGroup> into,
            @Nullable Choice leaves,
            List<Choice> courses,
            List<Choice> payers,
            String lastDay,
            String payerName,
            String extraTimePercent,
            String breakMinutes,
            boolean larger) {}

    /**
     * What would happen.
     *
     * @param all hidden fields of the form that does it
     * @param rest how many more there are than are shown, in words; empty when all are
     * @param button empty when nobody would be changed
     */
    public record Preview(
            String headline,
            List<Line> lines,
            String rest,
            List<Map.Entry<String, String>> all,
            String seal,
            String button,
            boolean undoable) {}

    /** @param what what happens to them, or why nothing does */
    public record Line(String name, String email, String url, boolean changes, String what) {}

    /**
     * What was done.
     *
     * @param links whether links are to be handed on, because nothing is sent
     * @param back the list as it was filtered
     */
    public record Done(
            String title,
            List<Fact> facts,
            List<Someone> people,
            String rest,
            List<Someone> kept,
            @Nullable String undoing,
            boolean links,
            String back) {}

    public record Fact(String name, String value) {}

    public record Someone(String name, String url) {}
}
