package org.aliquot.web.review;

import org.aliquot.web.editor.EditorSide;

/** The page on which colleagues review a question. */
public record ReviewPage(String slug, String begin, EditorSide side, ReviewFrame review) {}
