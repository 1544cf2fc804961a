package org.aliquot.web.admin;

import java.util.Map;
import java.util.Optional;
import org.aliquot.people.Accommodation;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs in everything timed, as it was typed.
 *
 * @param shown what it was when the form was shown, as {@link #of} writes it
 */
record NeedsForm(
        @Nullable String extraTimePercent,
        @Nullable Boolean largerText,
        @Nullable String breakMinutes,
        @Nullable String shown) {

    private static final int MOST_PERCENT = 300;
    private static final int MOST_MINUTES = 240;

    static NeedsForm of(Accommodation stands) {
        return new NeedsForm(
                "" + stands.extraTimePercent(), stands.largerText(), "" + stands.breakMinutes(), written(stands));
    }

    /** What was typed, over what stands by now. */
    NeedsForm over(Accommodation stands) {
        return new NeedsForm(extraTimePercent, largerText, breakMinutes, written(stands));
    }

    private static String written(Accommodation stands) {
        return stands.extraTimePercent() + " " + stands.largerText() + " " + stands.breakMinutes();
    }

    private String typedPercent() {
        return Search.typed(extraTimePercent);
    }

    private boolean isLarger() {
        return Boolean.TRUE.equals(largerText);
    }

    private String typedMinutes() {
        return breakMinutes == null ? "0" : Search.typed(breakMinutes);
    }

    FieldErrors errors() {
        if (upTo(MOST_PERCENT, typedPercent()).isEmpty()) {
            return new FieldErrors(Map.of("extraTimePercent", "Enter a whole number from 0 to 300, such as 50."));
        }
        return upTo(MOST_MINUTES, typedMinutes()).isEmpty()
                ? new FieldErrors(Map.of("breakMinutes", "Enter a whole number from 0 to 240, such as 15."))
                : FieldErrors.NONE;
    }

    /** Empty where there are {@link #errors}. */
    Optional<Accommodation> wanted() {
        return read(typedPercent(), isLarger(), typedMinutes());
    }

    /** Empty for a form that did not say it. */
    Optional<Accommodation> before() {
        String[] parts = Search.typed(shown).split(" ");
        return parts.length == 3 ? read(parts[0], parts[1].equals("true"), parts[2]) : Optional.empty();
    }

    PersonPage.Needs page(@Nullable Meanwhile meanwhile) {
        String before = this.before().map(NeedsForm::written).orElse("");
        return new PersonPage.Needs(typedPercent(), isLarger(), typedMinutes(), before, meanwhile);
    }

    Meanwhile against(Accommodation stands) {
        return new Meanwhile.Comparison()
                .field("Extra time, in percent of the limit", typedPercent(), "" + stands.extraTimePercent())
                .field(
                        "Breaks that stop the clock, in minutes for each exam",
                        typedMinutes(),
                        "" + stands.breakMinutes())
                .field("Larger text", answer(isLarger()), answer(stands.largerText()))
                .done();
    }

    private static String answer(boolean larger) {
        return larger ? "yes" : "no";
    }

    private static Optional<Accommodation> read(String percent, boolean larger, String minutes) {
        return upTo(MOST_PERCENT, percent)
                .flatMap(extra -> upTo(MOST_MINUTES, minutes).map(breaks -> new Accommodation(extra, larger, breaks)));
    }

    private static Optional<Integer> upTo(int most, String typed) {
        return typed.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(typed)).filter(number -> number <= most)
                : Optional.empty();
    }
}
