package org.aliquot.web.editor;

/**
 * A question over the whole window, as in an exam.
 *
 * @param instance of what is drawn for each learner, from 1
 */
public record PreviewPage(String slug, EditorSide side, int instance) {}
