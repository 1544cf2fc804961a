package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/**
 * What completes a course, to be changed.
 *
 * @param amount which quizzes are asked for
 * @param quizzes those that can be named
 * @param exams the first choice is none
 */
public record CompletionEditor(
        String course,
        String title,
        int version,
        boolean lessons,
        String checks,
        List<Choice> amount,
        List<Choice> quizzes,
        List<Choice> exams,
        String score,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile) {}
