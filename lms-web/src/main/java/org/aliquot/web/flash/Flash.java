package org.aliquot.web.flash;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What a page says about the action that led to it. Only its code travels, so nobody can put words into our mouth. */
public sealed interface Flash
        permits AccountFlash,
                AdminFlash,
                AnalysisFlash,
                AuthorsFlash,
                BankFlash,
                CohortFlash,
                ConnectionFlash,
                CourseFlash,
                CreditFlash,
                EnrollmentFlash,
                ErrataFlash,
                ExamFlash,
                ExchangeFlash,
                PracticeFlash,
                ProviderFlash,
                GoalFlash,
                HookFlash,
                LtiFlash,
                MarkingFlash,
                MessageFlash,
                NoteFlash,
                OutcomeFlash,
                QuestionFlash,
                QuizFlash,
                RecallFlash,
                RecordFlash,
                RehearsalFlash,
                ReportFlash,
                ReportMailFlash,
                ReviewFlash,
                RosterFlash,
                RotationFlash,
                RunningFlash,
                SignOnFlash,
                SlideFlash,
                StaffDayFlash,
                StatisticsFlash,
                TeachingFlash {

    /** How it sounds. */
    enum Tone implements Word {
        GOOD,
        WARN
    }

    /** The parameter of an address that carries the code. */
    String PARAMETER = "said";

    String title();

    default Tone tone() {
        return Tone.GOOD;
    }

    /** More than the title, where there is more to say. */
    default @Nullable String text() {
        return null;
    }

    /** The feature and the message: two features may call theirs alike. */
    default String code() {
        String feature = getClass().getSimpleName().replace("Flash", "-");
        return feature.toLowerCase(Locale.ROOT) + Word.of((Enum<?>) this);
    }

    /** The address that tells it. */
    default String at(String url) {
        return url + (url.contains("?") ? "&" : "?") + PARAMETER + "=" + code();
    }

    /** The address without what it tells. */
    static String untold(String url) {
        return url.replaceAll("(?<=[?&])" + PARAMETER + "=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    /** An unknown code says nothing. */
    static Optional<Flash> of(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : all().filter(flash -> flash.code().equals(code)).findFirst();
    }

    private static Stream<Flash> all() {
        return Arrays.stream(Flash.class.getPermittedSubclasses())
                .flatMap(feature -> Arrays.stream((Flash[]) feature.getEnumConstants()));
    }
}
