package org.aliquot.exchange;

import java.io.InputStream;
import org.aliquot.bank.Purpose;
import org.aliquot.interchange.QuestionFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of questions, and where they are to go.
 *
 * @param format null to find out by the file itself
 * @param topic subtopic of questions that name none; empty for none
 */
public record ImportUpload(
        String fileName, InputStream content, @Nullable QuestionFormat format, Purpose purpose, String topic) {}
